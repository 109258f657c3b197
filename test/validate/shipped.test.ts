import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesDoc } from "../../scripts/rules-doc.js";
import { rules, validateSources } from "../../src/validate/index.js";
import { CATALOGS, parseFiles } from "./fixtures.js";

describe("the shipped catalog", () => {
  const { findings, files } = validateSources(parseFiles(CATALOGS), { day: "2026-08-15" });

  it("has no errors", () => {
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(files).toHaveLength(parseFiles(CATALOGS).length);
  });

  it("has no warnings: what the official tables print and nobody can mend is told for information", () => {
    expect(findings.filter(({ level }) => level === "warning")).toEqual([]);
    const told = rules.filter(({ inStandard }) => inStandard === "info").map(({ id }) => id);
    const kinds = new Set(findings.map(({ rule }) => rule).filter((rule) => told.includes(rule)));
    expect([...kinds].sort()).toEqual([
      "audience-unnamed",
      "basis-outdated",
      "content-outdated",
      "evidence-shows-nothing",
      "subject-level",
    ]);
  });

  it("rests on law that has ended in 37 places, and in 90 once 生态环境法典 is in force", () => {
    const citations = (day: string) =>
      validateSources(parseFiles(CATALOGS), { day }).findings.filter(({ rule }) => rule === "basis-outdated");
    expect(citations("2026-08-14")).toHaveLength(37);
    expect(citations("2026-08-15")).toHaveLength(90);
  });
});

describe("docs/rules.md", () => {
  it("is as the rules make it (npm run docs:rules)", () => {
    const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "rules.md"), "utf8");
    expect(page).toBe(rulesDoc());
  });

  it("can name each rule by its id, once", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/u);
  });
});
