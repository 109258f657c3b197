import { expect, it } from "vitest";
import { editInCodes } from "../../src/validate/index.js";

it("edits the key that a person wrote by name, and adds none beside it", () => {
  const text = "profile: 1\nsubjects:\n  县级教育部门: 某县教育局 # 全称\n";
  const edits = [{ op: "set", path: ["subjects", "education"], value: "某县教育体育局" } as const];
  expect(editInCodes(text, "profile", edits)).toBe(
    "profile: 1\nsubjects:\n  县级教育部门: 某县教育体育局 # 全称\n",
  );
});
