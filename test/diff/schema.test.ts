/** Every field of every schema, also those that nobody has used yet: a new one fails here until a rule speaks of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROW_FIELDS } from "../../src/diff/explain/fields.js";
import { diffCatalogs, explain } from "../../src/diff/index.js";
import { ITEM_FIELDS } from "../../src/fields/fields.js";
import { fieldName } from "../../src/fields/names.js";
import {
  type CatalogData,
  domainSchema,
  editionSchema,
  furtherDomainSchema,
  instrumentSchema,
  instrumentsFileSchema,
  itemSchema,
  listRowSchema,
  redirectSchema,
  releaseEditionSchema,
  releaseSchema,
  sourceSchema,
  vocabularyEntrySchema,
} from "../../src/model/index.js";
import { mutations } from "./mutations.js";
import { shippedData } from "./shipped.js";

interface Kind {
  readonly of: string;
  readonly fields: readonly string[];
  /** Every entry of the kind, to be changed in place. */
  entries(catalog: CatalogData): object[];
}

const namesOf = (schema: { readonly shape: object }, ...without: string[]) =>
  Object.keys(schema.shape).filter((field) => !without.includes(field));
const heads = (catalog: CatalogData) => Object.values(catalog.editions);

/** What has a field of its own; ids tell entries apart, and what stands in between is a kind of its own. */
const KINDS: readonly Kind[] = [
  {
    of: "item",
    fields: namesOf(itemSchema, "id"),
    entries: (c) => heads(c).flatMap((d) => [...d.edition.items]),
  },
  {
    of: "edition",
    // Notes are the editor's and stay in the YAML.
    fields: namesOf(editionSchema, "domain", "items", "redirects", "notes"),
    entries: (c) => heads(c).map((d) => d.edition),
  },
  {
    of: "redirect",
    fields: namesOf(redirectSchema, "id"),
    entries: (c) => heads(c).flatMap((d) => [...(d.edition.redirects ?? [])]),
  },
  {
    of: "source",
    fields: namesOf(sourceSchema, "id"),
    entries: (c) => heads(c).flatMap((d) => [...d.sources]),
  },
  {
    of: "instrument",
    fields: [...namesOf(instrumentSchema, "title"), "kind"],
    entries: (c) => [...c.instruments],
  },
  {
    of: "horizon",
    fields: namesOf(instrumentsFileSchema.shape.horizon),
    entries: (c) => Object.values(c.horizons),
  },
  // Its wave is the first one, stated or not.
  { of: "domain", fields: namesOf(domainSchema, "id", "wave"), entries: (c) => [...c.domains] },
  {
    of: "further",
    fields: namesOf(furtherDomainSchema, "id"),
    entries: (c) => (c.further ?? []).map(({ domain }) => domain),
  },
  {
    of: "term",
    fields: namesOf(vocabularyEntrySchema, "code"),
    entries: (c) => Object.values(c.vocabulary).flat(),
  },
  { of: "release", fields: namesOf(releaseSchema, "editions"), entries: (c) => [c.release] },
  { of: "pin", fields: namesOf(releaseEditionSchema, "domain"), entries: (c) => [...c.release.editions] },
];

/**
 * Some of the shipped catalog, so that it is copied and compared in a moment: two domains, of everything else a few, and a
 * redirect, of which the shipped one has none.
 */
function sampled(): CatalogData {
  const { domains, editions, release, instruments, further = [], earlier, ...rest } = shippedData();
  const { health, "social-assistance": assistance } = editions;
  const isKept = (id: string) => id === "health" || id === "social-assistance";
  const data = structuredClone({
    ...rest,
    domains: domains.filter(({ id }) => isKept(id)),
    editions: { health, "social-assistance": assistance } as CatalogData["editions"],
    release: { ...release, editions: release.editions.filter(({ domain }) => isKept(domain)) },
    instruments: instruments.slice(0, 40),
    further: further.slice(0, 2),
    earlier: earlier.slice(0, 1),
  });
  const reason = { zh: "样本", en: "sample" };
  Object.assign(data.editions.health.edition, {
    redirects: [{ id: "health-900", status: "withdrawn", to: [], reason }],
  });
  return data;
}

const a = sampled();
const cases = KINDS.flatMap(({ of, fields, entries }) =>
  fields.map((field) => [of, field, entries] as const),
);

/** Another value of the same sort; what it is does not matter. */
function another(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, "又一个"];
  if (typeof value === "object" && value !== null) return { ...value, note: "又一个" };
  return value === "又一个" ? "另一个" : "又一个";
}

describe("every field of the schema", () => {
  it.each(cases)("of %s: %s is one finding when it changes, comes or goes", (of, field, entries) => {
    const count = entries(a).length;
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), fc.constantFrom("change", "gone"), (at, turn) => {
        const b = structuredClone(a);
        const entry = entries(b)[at] as Record<string, unknown>;
        const isNothing = turn === "gone" && entry[field] === undefined;
        if (turn === "gone") delete entry[field];
        else entry[field] = another(entry[field]);
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          const changes = diffCatalogs(one, other);
          expect(changes.length > 0).toBe(!isNothing);
          if (isNothing) return;
          const findings = explain(changes, { a: one, b: other });
          expect(findings).toHaveLength(1);
          if (of !== "pin") expect(findings[0]?.field).toBe(field);
        }
      }),
      { numRuns: 8 },
    );
  });

  it.each(cases)("of %s: %s has a name in Chinese", (_of, field) => {
    expect(fieldName(field).zh).toMatch(/\p{Script=Han}/u);
  });
});

it("every part of a catalog is compared", () => {
  expect(Object.keys(shippedData()).sort()).toEqual([
    "domains",
    "earlier",
    "editions",
    "further",
    "horizons",
    "instruments",
    "release",
    "vocabulary",
  ]);
});

describe("the fields of items and rows", () => {
  it("all have rules of their own", () => {
    expect(Object.keys(ITEM_FIELDS).sort()).toEqual(namesOf(itemSchema, "id").sort());
    expect(
      Object.keys(listRowSchema.shape).filter((field) => !["id", ...Object.keys(ROW_FIELDS)].includes(field)),
    ).toEqual([]);
  });

  it("all have a change of each of their rules among the mutations", () => {
    const tried = new Set(mutations.map(({ rule }) => rule));
    const untried = Object.values(ITEM_FIELDS)
      .flatMap(({ rules }) => rules.map(({ id }) => id))
      .filter((id) => !tried.has(id));
    // These need a registry that knows a successor, words in place of a title, or a list with local names; see basis.test.ts and lists.test.ts.
    expect(untried.sort()).toEqual(["basis-replaced", "basis-reworded", "subject-renamed"]);
  });
});
