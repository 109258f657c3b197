import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffRulesDoc } from "../../scripts/diff-rules-doc.js";
import { CHANGE_RULES } from "../../src/diff/index.js";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the rules", () => {
  it("are all of those in the folder, each in a file of its name", () => {
    const files = readdirSync(join(ROOT, "src/diff/rules")).map((file) => file.replace(/\.ts$/u, ""));
    expect([...CHANGE_RULES.keys()].sort()).toEqual(files.filter((file) => file !== "index").sort());
  });

  it("keep the ids that others rely on", () => {
    const promised = [
      "item-added",
      "item-withdrawn",
      "deadline-loosened",
      "deadline-tightened",
      "channel-dropped",
      "content-added",
      "content-dropped",
      "method-weakened",
      "audience-narrowed",
      "basis-replaced",
    ];
    expect(promised.filter((id) => !CHANGE_RULES.has(id))).toEqual([]);
  });

  it("are on the page as they are (npm run docs:rules)", () => {
    expect(readFileSync(join(ROOT, "docs/diff-rules.md"), "utf8")).toBe(diffRulesDoc());
  });
});
