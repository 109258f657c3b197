import { expect, test } from "vitest";
import { describeOutdated, outdated } from "../../src/instruments/index.js";
import { registry } from "./registry.js";

const said = (instrument: string, language: "zh" | "en" = "zh") =>
  outdated([instrument], registry, "2026-08-15").map((found) => describeOutdated(found)[language]);

test.each([
  ["环境保护法", "《环境保护法》 2026-08-15 起被取代，取代文件：《生态环境法典》（2026-08-15 施行）"],
  [
    "环境行政处罚办法",
    "《环境行政处罚办法》 2023-07-01 起被取代，取代文件：《生态环境行政处罚办法》（生态环境部令第30号，2023-07-01 施行）",
  ],
  [
    "工伤保险经办规程",
    "《工伤保险经办规程》已被取代，取代文件：《工伤保险经办规程（2022年）》（人社厅发〔2022〕24号）",
  ],
  ["计划生育技术服务管理条例", "《计划生育技术服务管理条例》 2021-09 起废止"],
])("what became of %s", (instrument, words) => {
  expect(said(instrument)).toEqual([words]);
});

test("the same in English", () => {
  expect(said("执业医师法", "en")).toEqual([
    "《执业医师法》 has been replaced since 2022-03-01; in its place: 《医师法》 (in force from 2022-03-01)",
  ]);
});
