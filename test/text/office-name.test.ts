import { describe, expect, it } from "vitest";
import { hasDetail, officeLikeness, officesIn } from "../../src/text/office-name.js";

const AGENCY = "虚江县云溪镇人民政府";

describe("names of offices", () => {
  it.each([
    ["社会事务办公室", "社会事务办"],
    ["便民服务中心", "便民服务中心 （社保医保窗口）"],
    ["便民服务中心（社保医保窗口）", "便民服务中心 （社保医保窗口）"],
    ["党政办公室", "党政办"],
    ["社会事务办公室", "云溪镇社会事务办公室"],
    ["社会事务办公室", "虚江县云溪镇人民政府社会事务办"],
    ["社会事务办公室", "社会事务办公室(民政)"],
    ["社会事务办公室", "镇社会事务办"],
    ["经济发展办公室", "经济发展办公室（统计站）"],
    ["平安法治办公室", "平安法治辦"],
    ["自然资源和生态环境办公室", "自然资源与生态环境办公室"],
    ["自然资源和生态环境办公室", "自然资源、生态环境办"],
    ["自然资源和生态环境办公室", "自然资源 及 生态环境办公室"],
    ["规划建设（环保）办公室", "规划建设 （环保）办"],
  ])("%s and %s are one office", (a, b) => {
    expect([officeLikeness(a, b, AGENCY), officeLikeness(b, a, AGENCY)]).toEqual(["same", "same"]);
  });

  it.each([
    ["党政综合办公室", "党政办"],
    ["社会事务办公室", "社会事务服务中心"],
    ["综合行政执法队", "综合执法队"],
    ["农业农村服务中心", "农业服务中心"],
    ["规划建设与生态环境办公室", "规划建设办公室"],
    ["财政所", "财政办公室"],
    ["应急管理办公室", "应急办"],
    ["平安法治办公室", "平安法制办公室"],
    ["便民服务中心（社保窗口）", "便民服务中心（民政窗口）"],
    ["平安法治办公室（司法所）", "司法所"],
    ["社会事务办公室（民政办）", "民政办公室"],
    ["文化站", "综合文化站"],
    ["派出所", "公安派出所"],
    ["综合执法队", "综合行政执法大队"],
    ["退役军人服务站", "退役军人事务站"],
  ])("whether %s and %s are one, a person has to say", (a, b) => {
    expect([officeLikeness(a, b, AGENCY), officeLikeness(b, a, AGENCY)]).toEqual(["alike", "alike"]);
  });

  it.each([
    ["便民服务中心", "社会保障服务中心"],
    ["司法所", "派出所"],
    ["民政办公室", "民政局"],
    ["办公室", "党政办公室"],
    ["便民服务中心", "综合服务中心"],
    ["便民服务中心（民政窗口）", "民政办公室"],
    ["综合行政执法队", "综合文化站"],
    ["城建办", "城管办"],
    ["农业和农村办公室", "农业和林业办公室"],
  ])("%s and %s are two", (a, b) => {
    expect([officeLikeness(a, b, AGENCY), officeLikeness(b, a, AGENCY)]).toEqual(["other", "other"]);
  });

  it("tell several in one cell apart, but not what stands in parentheses", () => {
    expect(officesIn("社会事务办公室、便民服务中心（社保、医保窗口）；司法所")).toEqual([
      "社会事务办公室",
      "便民服务中心（社保、医保窗口）",
      "司法所",
    ]);
    expect([hasDetail("便民服务中心 （社保医保窗口）"), hasDetail("便民服务中心")]).toEqual([true, false]);
  });
});
