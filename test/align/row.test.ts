/** What alignment reads of a published row. */
import { expect, test } from "vitest";
import { belowDomain, categoryKey, tablesOf, textsOf } from "../../src/align/row.js";

test.each([
  [["石狮市民政局"], "石狮市最低生活保障办事指南", "最低生活保障办事指南"],
  [["福建省石狮市鸿山镇人民政府"], "福建省石狮市鸿山镇救灾物资", "救灾物资"],
  [["大英县民政局", "玉峰镇人民政府"], "大英县低保、玉峰镇特困", "低保、特困"],
  [["  大英县民政局"], "大英县低保", "低保"],
  [["民政部门"], "大英县低保", "大英县低保"],
  [[], "大英县低保", "大英县低保"],
])("places that its subjects %j are named after are no part of its names: %s", (subjects, name, bare) => {
  expect(textsOf({ subjects, name, category: name })).toMatchObject({ name: bare, category: bare });
});

test("a row with nothing has empty texts, and no domain", () => {
  expect(textsOf({})).toEqual({ domain: "", category: "", name: "", content: [], basis: [] });
  expect(textsOf({ content: ["流程"], basis: ["《预算法》"] })).toMatchObject({
    content: ["流程"],
    basis: ["《预算法》"],
  });
});

test.each([
  ["临时救助/办事指南", "临时救助", "办事指南"],
  ["临时救助/审核/审批", "临时救助", "审核/审批"],
  ["办事指南", null, "办事指南"],
])("below the name of a domain the category stands before the name: %s", (written, category, name) => {
  expect(belowDomain({ category: "社会救助", name: written })).toMatchObject({ category, name });
});

test("a row without a name has no category below its domain", () => {
  expect(belowDomain({ category: "社会救助" })).toMatchObject({ category: null });
});

test("rows of one category stand together however it is written", () => {
  expect(categoryKey({ category: "一、政策 文件" })).toBe(categoryKey({ category: "一政策文件" }));
  expect([categoryKey({}), categoryKey({ category: null }), categoryKey({ category: "——" })]).toEqual([
    "",
    "",
    "",
  ]);
});

test("rows are weighed table by table, wherever they stand, and long tables part by part", () => {
  const row = (table?: string) => (table === undefined ? {} : { at: { table, row: 1 } });
  expect(tablesOf([row("甲"), row("乙"), row(), row("甲"), row()])).toEqual([
    { name: "甲", positions: [0, 3] },
    { name: "乙", positions: [1] },
    { name: "", positions: [2, 4] },
  ]);
  const parts = tablesOf(Array.from({ length: 2001 }, () => row("甲")));
  expect(parts.map(({ positions }) => positions.length)).toEqual([1000, 1000, 1]);
  expect(parts[2]?.positions).toEqual([2000]);
});
