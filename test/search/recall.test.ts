import { describe, expect, test } from "vitest";
import { catalog } from "../../src/index.js";
import { createSearch } from "../../src/search/index.js";
import { loadQueries, qualityOf } from "./queries.js";

const queries = loadQueries();
const { search } = createSearch(catalog);
const find = (query: string) => search(query).map(({ item }) => item.id as string);

describe("the queries", () => {
  test("are at least 150, each asked once, of items that there are", () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    const expected = queries.flatMap((one) => one.expected);
    expect(expected.filter((id) => !catalog.item(id))).toEqual([]);
  });

  test("ask about every domain, in every way", () => {
    const domains = queries.flatMap(({ expected }) => expected.map((id) => catalog.item(id)?.domain));
    expect(new Set(domains).size).toBe(26);
    expect(new Set(queries.map(({ kind }) => kind))).toEqual(
      new Set(["everyday", "partial", "misspelt", "traditional", "initials"]),
    );
  });
});

describe("search finds an expected item among the first five for 95% of the queries", () => {
  test.each(["dev", "test", "fresh"] as const)("of the set %s", (set) => {
    const asked = queries.filter((query) => query.set === set);
    expect(qualityOf(asked, find).recall).toBeGreaterThanOrEqual(0.95);
  });
});
