/** Names that a title coordinates, and may shorten. */
import { expect, test } from "vitest";
import { isCoordinated, partsOfName, shortenedIn } from "../../src/align/coordinated.js";

test.each([
  [["最低生活保障审核", "审批信息"], "最低生活保障", ["审核", "审批信息"]],
  [["最低生活保障"], "最低生活保障", ["最低生活保障"]],
  [["审核", "最低生活保障审批"], "最低生活保障", ["审核", "最低生活保障审批"]],
  [["审核"], "", ["审核"]],
  [[], "低保", [""]],
])("parts of %j of the category %s", (names, category, parts) => {
  expect(partsOfName(names, category)).toEqual(parts);
});

test.each([
  [["招生政策", "计划", "结果"], "招生计划", true],
  [["招生政策", "计划", "结果"], "招生结果", true],
  [["养老", "工伤", "失业保险登记"], "工伤保险登记", true],
  [["养老", "工伤", "失业保险登记"], "养老保险登记", true],
  // What is shared must stand on the right side: ahead of a part for what begins a name, behind it for what ends one.
  [["计划", "招生政策"], "招生计划", false],
  [["失业保险登记", "工伤"], "工伤保险登记", false],
  [["招生政策", "计划"], "考试计划", false],
  [["招生政策", "划"], "招生划", false],
  [["招生政策", "生计划"], "招生计划", false],
  [["招生计划"], "招生计划", false],
])("%j coordinates %s: %s", (parts, name, is) => {
  expect(isCoordinated(parts, name)).toBe(is);
});

test.each([
  // Something is left out in the middle, and at the end.
  [["公租房资格审核", "租赁补贴审核"], "公租房租赁补贴审核", ["公租房承租资格审核"], ["公租房承租资格审核"]],
  [["公租房租金收缴", "公租房腾退"], "公租房租金收缴", ["公租房腾退管理"], ["公租房腾退管理"]],
  // Its head stands before another part.
  [["公租房租金收缴", "腾退"], "公租房租金收缴", ["公租房腾退管理"], ["公租房腾退管理"]],
  // The end of a later part is meant with it.
  [["公租房资格", "租赁补贴审核"], "公租房租赁补贴审核", ["公租房承租资格审核"], ["公租房承租资格审核"]],
  // Two that it may mean: none of them.
  [["公租房资格审核", "其他"], "别的", ["公租房承租资格审核", "公租房配租资格审核"], []],
  // More than three characters are no shortening.
  [["公租房资格审核", "其他"], "别的", ["公租房承租人的资格审核"], []],
  [["公租房租金收缴", "腾退"], "公租房租金收缴", ["公租房腾退日常管理"], []],
  // One part alone is a name, and no shortened one.
  [["公租房资格审核"], "别的", ["公租房承租资格审核"], []],
  // A part that means the row's own item means no other.
  [["公租房资格审核", "公示"], "公租房承租资格审核", ["公租房定期资格审核结果"], []],
  // A name as it stands has nothing left out.
  [["公租房腾退管理", "公示"], "别的", ["公租房腾退管理"], []],
  [["公", "租金收缴"], "别的", ["公租房"], []],
] as const)("%j shorten, beside %s, of %j: %j", (parts, own, names, found) => {
  expect([...shortenedIn(parts, own, names)]).toEqual(found);
});

test.each([
  ["四字名称", "四字全名称", true],
  ["四字名称", "四字的全名称", true],
  ["四字名称", "四字所说的名称", true],
  ["四字名称", "四字所说的那名称", false],
  ["四字名称", "四全字名称", false],
  ["四字名称", "四字名全称", false],
  ["四字名称", "四字名称册", true],
  ["四字名称", "四字名称登记簿", true],
  ["四字名称", "四字名称的登记簿", false],
])("two characters stay on either side of what is left out: %s of %s, %s", (part, name, is) => {
  expect(shortenedIn([part, "别的什么"], "旁的", [name]).has(name)).toBe(is);
});
