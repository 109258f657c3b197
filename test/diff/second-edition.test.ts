/** A whole new edition: what a reviewer is told of it, in every format and both languages. */
import { describe, expect, it } from "vitest";
import { decodeCatalog } from "../../src/catalog/compact.js";
import { createCatalog } from "../../src/catalog/index.js";
import { diffCatalogs, explain } from "../../src/diff/index.js";
import { catalogRows, DIFF_FORMATS, RENDERERS } from "../../src/diff/render/index.js";
import { data } from "../../src/generated/data.js";
import { escapeMarkdown } from "../../src/tables/markdown.js";
import { readGrids } from "../../src/tables/read/index.js";
import { before as a, after as b } from "./second-edition.js";

const changes = explain(diffCatalogs(a, b), { a, b });
const terms = createCatalog(decodeCatalog(data));

/** What was done, as rule and item, in the words of the standard's own ids. */
const item = (number: number) => `ecological-environment-${String(number).padStart(3, "0")}`;
const DONE: readonly (readonly [string, string | null])[] = [
  ["edition-replaced", null],
  ["item-split", item(1)],
  ...[5, 7, 8].map((number) => ["item-merged", item(number)] as const),
  ["item-withdrawn", item(12)],
  ["name-changed", item(3)],
  ["deadline-tightened", item(2)],
  ["deadline-loosened", item(16)],
  ["channel-dropped", item(18)],
  ["method-weakened", item(19)],
  ["item-reordered", item(24)],
  ...[28, 29, 30, 31, 32].map((number) => ["item-added", item(number)] as const),
];

describe("a second edition", () => {
  it("is told change by change, each once, and nothing that did not happen", () => {
    const told = changes.map(({ rule, item: id }) => `${rule} ${id}`);
    for (const [rule, id] of DONE) expect(told.filter((one) => one === `${rule} ${id}`)).toHaveLength(1);
    const others = new Set(
      changes.map(({ rule }) => rule).filter((rule) => DONE.every(([one]) => one !== rule)),
    );
    expect(others).toEqual(new Set(["basis-replaced", "verification-lost"]));
    // One law gave way to another wherever it was cited, in what was merged too.
    const replaced = changes.filter(({ rule }) => rule === "basis-replaced");
    expect(new Set(replaced.map(({ item: id }) => id)).size).toBe(replaced.length);
  });

  it.each(["zh", "en"] as const)("says each of them once in every format (%s)", async (lang) => {
    const options = { lang, terms };
    const report = {
      names: { old: "2019", new: "2024" },
      changes,
      rows: catalogRows(a, b, options),
      semver: null,
      ignored: 0,
    };
    expect(changes.length).toBeGreaterThan(DONE.length);
    for (const format of DIFF_FORMATS) {
      if (format === "json") continue;
      const made = await RENDERERS[format].render(report, options);
      const text =
        typeof made === "string"
          ? made
          : (await readGrids(made))
              .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.text)))
              .join("\n");
      const count = (words: string) => text.split(escaped(words, format)).length - 1;
      for (const { rule, message, item: id, field } of changes) {
        const isShared = changes.filter((one) => one.message[lang] === message[lang]).length > 1;
        expect([format, rule, id, field, isShared, count(message[lang])]).toEqual([
          format,
          rule,
          id,
          field,
          isShared,
          rule === "verification-lost" ? expect.any(Number) : 1,
        ]);
      }
    }
  });

  it("keeps one record a change in JSON, and marks few lines of a pull request", async () => {
    const options = { lang: "zh" as const, terms };
    const report = {
      names: { old: "a", new: "b" },
      changes,
      rows: catalogRows(a, b, options),
      semver: null,
      ignored: 0,
    };
    expect(JSON.parse(String(await RENDERERS.json.render(report, options))).changes).toHaveLength(
      changes.length,
    );
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...(changes[0] as (typeof changes)[number]),
      item: item(at),
      field: "deadline",
      old: `${at}`,
    }));
    const lines = String(await RENDERERS.github.render({ ...report, changes: many }, options))
      .trim()
      .split("\n");
    expect(lines.length).toBeLessThanOrEqual(11);
    expect(lines.at(-1)).toContain("另有30条");
  });
});

function escaped(words: string, format: string): string {
  if (format === "md") return escapeMarkdown(words);
  if (format === "html") return words.replaceAll("&", "&amp;");
  return words;
}
