import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_RULES, diffCatalogs, explain, invert } from "../../src/diff/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import { type CatalogData, DOMAIN_IDS, type DomainId, type Item } from "../../src/model/index.js";
import { isKnown } from "../known-items.js";
import { mutations } from "./mutations.js";
import { shippedData } from "./shipped.js";

const a = shippedData();
const registry = instrumentRegistry(a);
const places = DOMAIN_IDS.flatMap((domain) =>
  a.editions[domain].edition.items.flatMap((item, at) => (isKnown(item) ? [{ domain, at, item }] : [])),
);

function withItem(domain: DomainId, at: number, item: Item): CatalogData {
  const { [domain]: data } = a.editions;
  const edition = { ...data.edition, items: data.edition.items.with(at, item) };
  return { ...a, editions: { ...a.editions, [domain]: { ...data, edition } } };
}

/** The items that a mutation can be made of, and what it makes of them. */
function fitting(apply: (typeof mutations)[number]["apply"]) {
  return places.flatMap(({ domain, at, item }) => {
    const set = apply(item);
    return set ? [{ domain, at, item, set }] : [];
  });
}

describe("one change of one field of any item", () => {
  it.each(mutations.map((mutation) => [mutation.rule, mutation] as const))(
    "%s is exactly one finding",
    (rule, { apply }) => {
      const fit = fitting(apply);
      expect(fit.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.constantFrom(...fit), ({ domain, at, item, set }) => {
          const b = withItem(domain, at, { ...item, ...set });
          const changes = diffCatalogs(a, b);
          const [field = ""] = Object.keys(set);
          expect(changes).toHaveLength(1);
          expect(explain(changes, { a, b, registry })).toMatchObject([
            { rule, item: item.id, domain, field },
          ]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it("turned round is one finding too", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...mutations),
        ({ domain, at, item }, { apply }) => {
          const set = apply(item);
          fc.pre(set !== null);
          const b = withItem(domain, at, { ...item, ...set });
          expect(explain(invert(diffCatalogs(a, b)), { a: b, b: a, registry })).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has a level and a sentence in both languages, and the rule's own id", () => {
    const found = new Set<string>();
    for (const { apply } of mutations) {
      for (const { domain, at, item, set } of fitting(apply).slice(0, 30)) {
        const b = withItem(domain, at, { ...item, ...set });
        for (const finding of explain(diffCatalogs(a, b), { a, b, registry })) {
          found.add(finding.rule);
          expect(CHANGE_RULES.get(finding.rule)?.level).toBe(finding.level);
          expect(finding.message.zh).toMatch(/\S[^。]$/u);
          expect(finding.message.en).toMatch(/\S[^.]$/u);
          expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
        }
      }
    }
    expect(found).toEqual(new Set(mutations.map(({ rule }) => rule)));
  });
});
