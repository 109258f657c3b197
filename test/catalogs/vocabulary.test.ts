import { describe, expect, test } from "vitest";
import { words } from "../../src/generated/search.js";
import { catalog } from "../../src/index.js";

const items = catalog.items();

describe("everyday words", () => {
  const groups = JSON.parse(words) as string[][];
  const texts = items
    .flatMap(({ name, category, content, basis }) => [
      name,
      category,
      ...content,
      ...basis.flatMap((one) => (typeof one === "string" ? [one] : "words" in one ? [] : [one.instrument])),
    ])
    .concat(
      catalog.domains.map(({ name }) => name),
      catalog.vocabulary.subjects.map(({ term }) => term),
    )
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();

  test("are for terms that the catalog uses", () => {
    expect(groups.map(([term = ""]) => term).filter((term) => !texts.includes(term))).toEqual([]);
  });

  test("are a few hundred, and say something other than their term", () => {
    expect(groups.flat().length).toBeGreaterThan(500);
    expect(groups.filter((group) => group.length < 3)).toEqual([]);
  });
});

test("every audience group of an item is in the vocabulary", () => {
  const groups = items.flatMap(({ audience }) => audience?.groups ?? []);
  const known = catalog.vocabulary.audiences.map(({ term }) => term);
  const unknown = [...new Set(groups)].filter((group) => !known.includes(group));
  expect(new Set(groups).size).toBeGreaterThanOrEqual(8);
  expect(unknown, "to be entered in catalogs/vocabulary/audiences.yaml").toEqual([]);
});
