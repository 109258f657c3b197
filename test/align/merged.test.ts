/** Which further items a row takes in. */
import { expect, test } from "vitest";
import { elementKeysOf, keyOf, type MergeKeys, mergedInto, mergeKeysOf } from "../../src/align/merged.js";

const keys = (name: string, category = "", content: readonly string[] = []): MergeKeys =>
  mergeKeysOf({ name, category, content, basis: [] }, []);

/** Names of the items that a row takes in beside its own. */
function taken(
  row: { readonly name?: string; readonly content?: readonly string[] },
  own: MergeKeys,
  ...others: readonly MergeKeys[]
): (string | undefined)[] {
  return mergedInto(row, elementKeysOf(row, keyOf), own, others).map((at) => others[at]?.name);
}

const budget = keys("部门预算", "财政预决算");
const accounts = keys("部门决算", "财政预决算");

test.each([
  ["部门预决算", true],
  ["部门预算决算", true],
  ["部门预算、决算", true],
  ["部门预决算公开", false],
  ["部门预算", false],
  ["部门预算表", false],
  ["政府预决算", false],
  ["预决算", false],
])("a name that holds both and nothing else is both: %s", (name, both) => {
  expect(taken({ name }, budget, accounts)).toEqual(both ? ["部门决算"] : []);
});

test("names that begin with the same character or end with the same two may be contracted, others not", () => {
  expect(taken({ name: "就业失业登记" }, keys("就业登记"), keys("失业登记"))).toEqual(["失业登记"]);
  expect(taken({ name: "招生计划政策" }, keys("招生计划"), keys("招生政策"))).toEqual(["招生政策"]);
  expect(taken({ name: "就业困难失业人员登记" }, keys("就业困难登记"), keys("失业人员登记"))).toEqual([
    "失业人员登记",
  ]);
  // Every character of both stands in it, in order, and they are no parts of one name all the same.
  expect(taken({ name: "资助学校政策名录" }, keys("资助政策"), keys("学校名录"))).toEqual([]);
});

test("a name shorter than four characters is a chance", () => {
  expect(taken({ name: "预决算" }, keys("预算"), keys("决算"))).toEqual([]);
  expect(taken({ name: "预算、决算表" }, keys("预算"), keys("预决算表"))).toEqual([]);
  expect(taken({ name: "部门预算", content: ["决算表"] }, budget, keys("决算表"))).toEqual([]);
  expect(taken({ name: "部门预算", content: ["部门决算"] }, budget, accounts)).toEqual(["部门决算"]);
});

test.each([
  ["中标结果", "中标结果公示"],
  ["中标结果公告", "中标结果公示"],
  ["捐赠款物", "捐赠款物信息"],
  ["活动组织", "活动组织情况"],
])(
  "an element may leave off, or have other, words that say only that it is published: %s for %s",
  (element, name) => {
    expect(taken({ name: "招标公告", content: [element] }, keys("招标公告"), keys(name))).toEqual([name]);
  },
);

test("such words say what is published where a name does not end with them", () => {
  const row = { name: "招标公告", content: ["公开指南"] };
  expect(taken(row, keys("招标公告"), keys("信息公开指南"))).toEqual([]);
});

test("a mark at the end of a title joins nothing", () => {
  const [own, other] = [keys("公租房租金收缴", "配后"), keys("公租房腾退管理", "配后")];
  expect(taken({ name: "公租房租金收缴及腾退" }, own, other)).toEqual(["公租房腾退管理"]);
  expect(taken({ name: "公租房腾退（）" }, own, other)).toEqual([]);
});

test("a stem that is no name any more says nothing", () => {
  expect(taken({ name: "动态", content: ["动态公告"] }, keys("招标公告"), keys("动态信息"))).toEqual([]);
});

test("an element cut at a comma is one with the next", () => {
  const result = keys("中标成交结果");
  expect(taken({ content: ["中标", "成交结果"] }, keys("采购公告"), result)).toEqual(["中标成交结果"]);
  expect(taken({ content: ["成交结果", "中标"] }, keys("采购公告"), result)).toEqual([]);
});

test("the elements of another item take it in from two and three fifths of them on", () => {
  const review = keys("审核信息", "低保", ["初审对象名单", "公示期限", "监督电话", "受理机构", "办理地点"]);
  const row = (...content: string[]) =>
    taken({ name: "办事指南", content }, keys("办事指南", "低保"), review);
  expect(row("初审对象名单", "公示期限", "监督电话")).toEqual(["审核信息"]);
  expect(row("初审对象名单", "公示期限")).toEqual([]);
  const short = keys("动态管理", "低保", ["退出名单"]);
  expect(taken({ content: ["退出名单"] }, keys("办事指南", "低保"), short)).toEqual([]);
});

test("what the row's own item says in any wording speaks for no other", () => {
  const own = mergeKeysOf({ name: "办事指南", category: "低保", content: ["申请条件"], basis: [] }, [
    { name: "办理指引", category: null, content: ["办理流程", "监督电话"], basis: [] },
  ]);
  const other = keys("办理流程", "低保", ["办理流程", "监督电话"]);
  expect(taken({ content: ["办理流程", "监督电话"] }, own, other)).toEqual([]);
  const blind = keys("办事指南", "低保", ["申请条件"]);
  expect(taken({ content: ["办理流程", "监督电话"] }, blind, other)).toEqual(["办理流程"]);
});

test("elements that a named item explains say nothing for one with the same", () => {
  const named = keys("审核信息", "低保", ["对象名单", "公示期限"]);
  const alike = keys("审批信息", "低保", ["对象名单", "公示期限"]);
  const content = ["审核信息", "对象名单", "公示期限"];
  expect(taken({ content }, keys("办事指南", "低保"), named, alike)).toEqual(["审核信息"]);
});

test("a name that stands in several categories speaks for that of the row's own alone", () => {
  const others = [keys("审核信息", "低保"), keys("审核信息", "特困供养")];
  const row = { name: "办事指南", content: ["审核信息"] };
  expect(mergedInto(row, elementKeysOf(row, keyOf), keys("办事指南", "低保"), others)).toEqual([0]);
  expect(mergedInto(row, elementKeysOf(row, keyOf), keys("办事指南", "临时救助"), others)).toEqual([]);
  expect(mergedInto(row, elementKeysOf(row, keyOf), keys("办事指南", "临时救助"), others.slice(1))).toEqual([
    0,
  ]);
});

test("parts of a title stand for items of the same category", () => {
  const own = keys("失业保险登记", "参保登记");
  const row = { name: "养老、工伤、失业保险登记" };
  expect(taken(row, own, keys("工伤保险登记", "参保登记"))).toEqual(["工伤保险登记"]);
  expect(taken(row, own, keys("工伤保险登记", "待遇申领"))).toEqual([]);
  expect(
    taken({ name: "公租房租金收缴及腾退" }, keys("公租房租金收缴", "配后"), keys("公租房腾退管理", "配后")),
  ).toEqual(["公租房腾退管理"]);
});

test("where no other item is free there is none to take in, and an item is not taken in by its own name", () => {
  expect(taken({ name: "部门预决算" }, budget)).toEqual([]);
  expect(taken({ name: "审核信息、审批信息" }, keys("审核信息", "低保"), keys("审核信息", "特困"))).toEqual(
    [],
  );
  expect(taken({}, budget, accounts)).toEqual([]);
});

test("of a hostile row no more is read than a list has", () => {
  const filler = Array.from({ length: 500 }, (_, at) => `甲${at}`);
  expect(taken({ content: [...filler, "部门决算"] }, budget, accounts)).toEqual([]);
  expect(taken({ content: [...filler.slice(1), "部门决算"] }, budget, accounts)).toEqual(["部门决算"]);
  expect(taken({ name: `${"甲".repeat(100)}、部门决算` }, budget, accounts)).toEqual([]);
});
