import { expect, test } from "vitest";
import { catalog } from "../../src/index.js";
import { outdatedMentions } from "../../src/instruments/index.js";

const find = outdatedMentions(catalog, "2026-06-30");

test("finds what running text names and what had ended, by title, by number and inside a sentence", () => {
  const found = find([
    "《国务院关于进一步加强和改进最低生活保障工作的意见》（国发〔2012〕45号）",
    "《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）",
    "按照民发〔2012〕220号办理",
    "依照《最低生活保障审核审批办法（试行）》和有关规定应当公开的信息",
    "政府网站（依据《最低生活保障审核审批办法（试行）》设）",
  ]);
  expect(found.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
  expect(new Set(found.map(({ instrument }) => instrument))).toEqual(
    new Set(["最低生活保障审核审批办法（试行）"]),
  );
  expect(found[0]?.successor?.title).toBe("最低生活保障审核确认办法");
});

test("says nothing of what is in force, of words that name nothing, and of days before the end", () => {
  expect(find(["《中华人民共和国教育法》", "办理时间、地点", "《本镇工作方案》", "《没有合上"])).toEqual([]);
  expect(outdatedMentions(catalog, "2015-01-01")(["《最低生活保障审核审批办法（试行）》"])).toEqual([]);
});
