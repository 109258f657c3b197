import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffRulesDoc } from "../../scripts/diff-rules-doc.js";
import { CHANGE_RULES, RULE_GROUPS } from "../../src/diff/index.js";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the rules", () => {
  it("all stand in the documentation once", () => {
    const ids = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...CHANGE_RULES.keys()]).toEqual(ids);
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
