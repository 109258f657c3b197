/** Plans that name their years in their titles. */
import { expect, test } from "vitest";
import { isPlanOver, lastYearOf } from "../../src/instruments/index.js";

test.each([
  ["关于开展法治宣传教育的第八个五年规划（2021－2025年）", 2025],
  ["2018—2020年农机购置补贴实施指导意见", 2020],
  ["某县2021年至2023年行动方案", 2023],
  ["某县三年行动计划（2022-2024）", 2024],
  ["国民经济和社会发展第十三个五年规划纲要", 2020],
  ["“十四五”公共服务规划", 2025],
  ["十三五卫生与健康规划", 2020],
  ["各省“七五”普法规划", 2020],
  ["国民经济和社会发展第十四个五年规划和2035年远景目标纲要", 2035],
  ["农村危房改造脱贫攻坚三年行动方案", 2020],
  ["关于打赢脱贫攻坚战三年行动的指导意见", 2020],
  ["“十四五”巩固拓展脱贫攻坚成果规划", 2025],
  ["关于巩固拓展脱贫攻坚成果的行动方案", null],
  ["关于完善县级脱贫攻坚项目库建设的指导意见", null],
  ["中华人民共和国土地管理法（2019年修正）", null],
  ["关于做好2021年工作的通知", null],
  ["第五个问题的五年工作规定", null],
  ["某县十五个部门联合通知", null],
])("%s was made for the years up to %s", (title, year) => {
  expect(lastYearOf(title)).toBe(year);
});

test("a plan is over from the first day after its years", () => {
  expect(isPlanOver("某规划（2021－2025年）", "2025-12-31")).toBe(false);
  expect(isPlanOver("某规划（2021－2025年）", "2026-01-01")).toBe(true);
});
