/** What two texts have in common, as the reasons of an answer name it. */
import { expect, test } from "vitest";
import { commonEntries, commonRuns } from "../../src/align/common.js";

test.each([
  ["特困人员救助供养办事指南", "最低生活保障办事指南", 2, ["办事指南"]],
  ["农村低保办事指南", "低保办事流程", 2, ["低保办事"]],
  ["低保审核", "审核低保", 2, ["低保", "审核"]],
  ["低保审核", "审核低保", 3, []],
  ["审核信息", "审核信息", 4, ["审核信息"]],
  ["审核信息", "审核信息", 5, []],
  ["办理、审核、办理", "办理审核", 2, ["办理", "审核"]],
  ["2型糖尿病患者", "关于2型糖尿病", 3, ["2型糖尿病"]],
  ["——（）——", "——（）——", 1, []],
  ["低保（办理）", "低保（办理）", 2, ["低保", "办理"]],
  ["", "审核", 1, []],
])("%s and %s share runs of %i and more: %j", (text, other, least, runs) => {
  expect(commonRuns(text, other, least)).toEqual(runs);
});

test("a run begins anew behind a character that is not shared", () => {
  expect(commonRuns("甲低保乙审核", "低保审核", 2)).toEqual(["低保", "审核"]);
  expect(commonRuns("低低保", "低保", 2)).toEqual(["低保"]);
});

test("of a hostile cell no more is searched than a name has", () => {
  const filler = "甲".repeat(200);
  expect(commonRuns(`${filler}审核`, "审核", 2)).toEqual([]);
  expect(commonRuns("审核", `${filler}审核`, 2)).toEqual([]);
  expect(commonRuns(`${"甲".repeat(198)}审核`, "审核", 2)).toEqual(["审核"]);
});

test("entries of both lists are named as the first writes them, each once, and blank ones never", () => {
  const entries = ["（一）申请条件", "办理流程", "申请条件", "——", "联系电话"];
  const keys = ["申请条件", "办理流程", "申请条件", "", "联系电话"];
  expect(commonEntries(entries, keys, ["申请条件", "联系电话", "办理时限", ""])).toEqual([
    "（一）申请条件",
    "联系电话",
  ]);
  expect(commonEntries(["甲", "乙"], ["甲"], ["甲", ""])).toEqual(["甲"]);
});
