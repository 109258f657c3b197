import { expect, it } from "vitest";
import { inCodes } from "../../src/validate/in-codes.js";
import { editInCodes } from "../../src/validate/index.js";
import { parseYaml } from "../../src/yaml/index.js";

it("edits the key that a person wrote by name, and adds none beside it", () => {
  const text = "profile: 1\nsubjects:\n  县级教育部门: 某县教育局 # 全称\n";
  const edits = [{ op: "set", path: ["subjects", "education"], value: "某县教育体育局" } as const];
  expect(editInCodes(text, "profile", edits)).toBe(
    "profile: 1\nsubjects:\n  县级教育部门: 某县教育体育局 # 全称\n",
  );
});

it("says names where the file does, in what is added too, and codes in a file of codes", () => {
  const edits = [
    {
      op: "append",
      path: ["disclosedBy"],
      value: { subject: "education", domain: "compulsory-education", by: "bureau" },
    },
    { op: "set", path: ["subjects", "education"], value: "某县教育局" },
    { op: "set", path: ["channels", "gazette"], value: false },
    {
      op: "append",
      path: ["change"],
      value: { item: "x", set: { levels: ["township"], deadline: "即时" }, reason: "县里的文件" },
    },
  ] as const;
  const inNames = editInCodes("profile: 1\nagency: {level: 乡级}\n", "profile", edits);
  for (const words of [
    "subject: 县级教育部门",
    "domain: 义务教育",
    "by: 县级部门",
    "县级教育部门: 某县教育局",
    "政府公报: false",
    "- 乡级",
  ])
    expect(inNames).toContain(words);
  const inCodes = editInCodes("profile: 1\nagency: {level: township}\n", "profile", edits);
  expect(inCodes).not.toMatch(/县级|乡级|义务/u);
});

it("tells whoever includes a domain that there is not where to write it", () => {
  const { findings } = inCodes(
    parseYaml("domains: {include: [红色文化, 社会救助]}\n", "profile.yaml"),
    "profile",
  );
  expect(findings.map(({ path, hint }) => [path.join("."), hint?.zh])).toEqual([
    ["domains.include.0", expect.stringContaining("domains.add")],
  ]);
});
