/** What docs/diff.md shows is what happens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as diff from "../../src/diff/index.js";
import { withEdition } from "./sample.js";
import { shippedData } from "./shipped.js";

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "diff.md"), "utf8");

describe("docs/diff.md", () => {
  it("shows a change and its finding as they come out", () => {
    const a = shippedData();
    const b = withEdition(a, "social-assistance", ({ edition, sources }) => ({
      sources,
      edition: {
        ...edition,
        items: edition.items.map((item) =>
          item.id === "social-assistance-004"
            ? { ...item, deadline: "制定或获取信息之日起20个工作日内" }
            : item,
        ),
      },
    }));
    const changes = diff.diffCatalogs(a, b);
    const findings = diff.explain(changes, { a, b });
    expect(diff.countChanges(findings)).toEqual({ weakening: 1, review: 0, info: 0 });
    for (const value of [
      ...Object.values(changes[0] ?? {}),
      findings[0]?.message.zh,
      findings[0]?.fingerprint,
    ])
      expect(page).toContain(value);
  });

  it("names functions that the entry has", () => {
    const named = [...page.matchAll(/`(\w+)\(/gu)].map(([, name]) => name);
    expect(named.filter((name) => name !== undefined && !(name in diff))).toEqual([]);
  });
});
