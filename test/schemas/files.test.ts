import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { modelTypes } from "../../scripts/model-types.js";
import { schemaFiles } from "../../scripts/schema-files.js";
import { catalog } from "../../src/index.js";
import { itemSchema } from "../../src/model/item.js";
import { describe as describeField } from "../../src/validate/describe.js";
import { findingsReportSchema } from "../../src/validate/format-json.js";
import { FILE_KINDS, formatJson, kindOf, modeline } from "../../src/validate/index.js";
import { fileSchemas } from "../../src/validate/kinds.js";
import { CATALOGS } from "../validate/fixtures.js";
import { compile, SCHEMAS } from "./ajv.js";

describe("schemas/", () => {
  it.each([...schemaFiles()])("has %s as the model makes it (npm run schemas)", (name, text) => {
    expect(readFileSync(join(SCHEMAS, name), "utf8")).toBe(text);
  });

  it("has no other files", () => {
    expect(readdirSync(SCHEMAS).sort()).toEqual([...schemaFiles().keys()].sort());
  });

  it.each([...schemaFiles().keys()])(
    "%s compiles in strict mode and names no host but the standard's",
    (name) => {
      expect(compile(name.replace(".schema.json", ""))).toBeTypeOf("function");
      const { $schema, $id } = JSON.parse(readFileSync(join(SCHEMAS, name), "utf8"));
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect($id).toBe(`zwgk-catalog/schemas/${name}`);
    },
  );

  it("describes data.json, every field", () => {
    const data = JSON.parse(readFileSync(join(SCHEMAS, "../src/generated/data.json"), "utf8"));
    const accepts = compile("catalog");
    expect([accepts(data), accepts.errors]).toEqual([true, null]);
    const [item] = data.editions.health.edition.items;
    expect([item.domain, item.verification]).toEqual(["health", catalog.item("health-001").verification]);
    item.surprise = 1;
    expect(accepts(data)).toBe(false);
  });

  it("takes Chinese names in a profile wherever reading takes them for codes", () => {
    const accepts = compile("profile");
    const profile = {
      profile: 1,
      agency: { name: "某县某镇人民政府", level: "乡级" },
      preset: "乡镇",
      release: "1.0.0",
      subjects: { 县级教育部门: "某县教育局" },
      disclosedBy: [{ subject: "县级教育部门", domain: "义务教育", by: "县级部门" }],
      channels: { 政府公报: false, only: ["政府网站"] },
      domains: { exclude: [{ domain: "税收管理", reason: "由税务局公开" }], rename: { 扶贫: "乡村振兴" } },
      change: [{ item: "elderly-care-001", set: { levels: ["县级"], channels: ["政府网站"] }, reason: "试" }],
    };
    expect([accepts(profile), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...profile, agency: { ...profile.agency, level: "town" } })).toBe(false);
  });

  it("describes the report of findings", () => {
    const finding = {
      rule: "item-id",
      level: "error",
      file: "a.yaml",
      position: { line: 1, column: 2 },
      path: ["items", 0, "id"],
      message: { zh: "错", en: "wrong" },
      hint: { zh: "改", en: "fix it" },
    } as const;
    const report = JSON.parse(formatJson([finding], { files: 1 }));
    expect(findingsReportSchema.parse(report).summary).toEqual({ files: 1, error: 1, warning: 0, info: 0 });
    const validate = compile("findings");
    expect(validate(report)).toBe(true);
    expect(validate({ ...report, findings: [{ ...finding, level: "fatal" }] })).toBe(false);
  });
});

describe("src/model/types.ts", () => {
  const types = readFileSync(join(import.meta.dirname, "../../src/model/types.ts"), "utf8");

  it("is as the model makes it (npm run types)", () => {
    expect(types).toBe(modelTypes());
  });

  it("says of each field of an item what it means", () => {
    const item = /^export interface Item \{\n(.*?)^\}/msu.exec(types)?.[1] ?? "";
    const lines = item.trimEnd().split("\n");
    const fields = lines.filter((text) => text.trimStart().startsWith("readonly "));
    expect(fields).toHaveLength(Object.keys(itemSchema.shape).length);
    expect(lines.filter((text) => text.trimStart().startsWith("/** "))).toHaveLength(fields.length);
  });
});

describe("titles and descriptions", () => {
  const root = (kind: (typeof FILE_KINDS)[number]) => describeField(fileSchemas[kind], []);

  it.each(FILE_KINDS)("%s has them in Chinese and English", (kind) => {
    expect(root(kind)?.title.zh).toMatch(/\p{Script=Han}/u);
    expect(root(kind)?.title.en).not.toMatch(/\p{Script=Han}/u);
    expect(root(kind)?.description.zh).toMatch(/\p{Script=Han}/u);
  });

  it("are found for a field inside lists, unions and nullable values", () => {
    const titleAt = (...path: PropertyKey[]) => describeField(fileSchemas.edition, path)?.title.en;
    expect(titleAt("items", 3, "deadline")).toBe("Deadline");
    expect(titleAt("items", 3, "basis", 0, "articles")).toBe("Articles");
    expect(titleAt("completeness", "missing", "zh")).toBe("Line");
    expect(titleAt("items", 3, "no-such-field")).toBe("Item");
  });
});

describe("the line for editors", () => {
  const files = glob.sync("**/*.{yaml,yml}", { cwd: CATALOGS, absolute: true });

  it.each(files)("%s leads to the schema of its kind", (file) => {
    const text = readFileSync(file, "utf8");
    const named = modeline(text) ?? "";
    const schema = resolve(dirname(file), named);
    expect(existsSync(schema)).toBe(true);
    expect(dirname(schema)).toBe(SCHEMAS);
    expect(kindOf(text, "elsewhere")).toBe(kindOf("", file));
  });
});
