/** What holds of every query of the shipped catalog. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNEL_CODES, catalog, DOMAIN_IDS, type ItemFilter, LEVELS, METHODS } from "../../src/index.js";
import { instrumentOf } from "../../src/instruments/index.js";

const some = <T>(...values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values)));

const criteria = {
  domain: some(...DOMAIN_IDS),
  level: some(...LEVELS),
  channel: some(...CHANNEL_CODES),
  subject: some(...catalog.vocabulary.subjects.map((entry) => entry.code)),
  method: some(...METHODS),
  audience: some<"public" | "groups">("public", "groups"),
  verification: some<"attested" | "partial" | "unverified">("attested", "partial", "unverified"),
  category: some(...new Set(catalog.items().flatMap(({ category }) => category ?? []))),
};
const filters: fc.Arbitrary<ItemFilter> = fc.record(criteria, { requiredKeys: [] });

describe("any filter", () => {
  it("gives some of all items, in their order", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const found = new Set(catalog.items(filter));
        expect([...found]).toEqual(catalog.items().filter((item) => found.has(item)));
      }),
    );
  });

  it("gives what both of its halves give", () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...(Object.keys(criteria) as (keyof ItemFilter)[])),
        (filter, name) => {
          const { [name]: half, ...rest } = filter;
          const other = new Set(catalog.items({ [name]: half }));
          expect(catalog.items(filter)).toEqual(catalog.items(rest).filter((item) => other.has(item)));
        },
      ),
    );
  });

  it("gives the same items as a search that every item answers", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(new Set(catalog.search("-", filter))).toEqual(new Set(catalog.items(filter)));
      }),
    );
  });
});

describe("every item", () => {
  const items = catalog.items();

  it("is found by its id, which begins with its domain", () => {
    expect(items).toHaveLength(catalog.release.totals.items);
    for (const item of items) {
      expect(catalog.item(item.id as string)).toBe(item);
      expect(item.id).toMatch(new RegExp(`^${item.domain}-\\d{3}$`));
    }
  });

  it("cites instruments, subjects and sources that can be looked up", () => {
    const subjects = new Set(catalog.vocabulary.subjects.map((entry) => entry.code));
    const cited = items.flatMap(({ basis }) => basis.flatMap((entry) => instrumentOf(entry) ?? []));
    // On average, an item cites two and is shown by two pages.
    expect(cited.length).toBeGreaterThan(2 * catalog.release.totals.items);
    expect(cited.filter((key) => catalog.instrument(key)?.title !== key)).toEqual([]);
    const named = items.flatMap((item) => item.subjects);
    expect(named.length).toBeGreaterThan(catalog.release.totals.items);
    expect(named.filter((code) => !subjects.has(code))).toEqual([]);
    const pages = items.flatMap(({ domain, evidence }) =>
      Object.keys(evidence.seen).map((id) => [domain, id] as const),
    );
    expect(pages.length).toBeGreaterThan(2 * catalog.release.totals.items);
    expect(pages.filter(([domain, id]) => !catalog.source(domain, id))).toEqual([]);
  });
});

it("nothing that is thrown at a look-up throws", () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(catalog.item(key)).toBeUndefined();
      expect(catalog.domain(key)).toBeUndefined();
      expect(catalog.source("health", key)).toBeUndefined();
      expect(Array.isArray(catalog.search(key))).toBe(true);
    }),
  );
});
