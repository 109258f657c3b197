/** What is not an item: release, domains, editions, redirects, sources, registries. */
import { describe, expect, it } from "vitest";
import { applyChanges, diffCatalogs, explain, invert } from "../../src/diff/index.js";
import type { CatalogData } from "../../src/model/index.js";
import { redirect } from "../catalog/fixture.js";
import { catalogWith, findings, found, withEdition } from "./sample.js";
import { shippedData } from "./shipped.js";

const a = shippedData();

/** Every list of plain entries in the catalog, items aside, with the field that is the id. */
function lists(catalog: CatalogData): { readonly entries: object[]; readonly id: string }[] {
  return [
    { entries: [catalog.release], id: "editions" },
    { entries: [...catalog.domains], id: "id" },
    { entries: (catalog.further ?? []).map(({ domain }) => domain), id: "id" },
    ...(catalog.further ?? []).map(({ edition }) => ({ entries: [edition], id: "domain" })),
    { entries: Object.values(catalog.editions).map(({ edition }) => edition), id: "domain" },
    ...Object.values(catalog.editions).map(({ sources }) => ({ entries: [...sources], id: "id" })),
    { entries: [...catalog.instruments], id: "title" },
    { entries: Object.values(catalog.horizons), id: "" },
    ...Object.values(catalog.vocabulary).map((entries) => ({ entries: [...entries], id: "code" })),
  ];
}

/** Another value in place of any value: what it is does not matter to the engine. */
function another(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, "又一个"];
  if (typeof value === "object" && value !== null) return { ...value, note: "又一个" };
  return value === "又一个" ? "另一个" : "又一个";
}

describe("a change of any field of anything that is not an item", () => {
  it("is exactly one finding", () => {
    const b = structuredClone(a);
    const seen = new Set<string>();
    for (const { entries, id } of lists(b)) {
      for (const entry of entries.slice(0, 1) as Record<string, unknown>[]) {
        for (const field of Object.keys(entry).filter((name) => name !== id && name !== "items")) {
          const before = entry[field];
          entry[field] = another(before);
          const all = explain(diffCatalogs(a, b), { a, b });
          expect(all.map(({ rule, field: of }) => [rule, of])).toHaveLength(1);
          expect(all[0]?.item).toBeNull();
          seen.add(all[0]?.rule ?? "");
          entry[field] = before;
        }
      }
    }
    expect([...seen].sort()).toEqual([
      "completeness-changed",
      "domain-changed",
      "edition-replaced",
      "edition-sources-changed",
      "further-domain-changed",
      "guideline-changed",
      "horizon-changed",
      "instrument-changed",
      "instrument-status-changed",
      "release-changed",
      "source-changed",
      "term-aliases-changed",
      "term-changed",
    ]);
  });

  it("is one finding for all that the release pins", () => {
    const editions = a.release.editions.map((pin) => ({ ...pin, sha256: "0".repeat(64) }));
    const b = { ...a, release: { ...a.release, editions } };
    expect(found(a, b)).toEqual(["release-pins-changed"]);
  });
});

it("an empty list of redirects in place of none is told of too", () => {
  expect(found(catalogWith({}), catalogWith({ redirects: [] }))).toEqual(["metadata-changed"]);
});

describe("what came or went", () => {
  it("is a source once, though edition and list of sources both say it", () => {
    const b = withEdition(a, "health", ({ edition, sources }) => ({
      edition: { ...edition, sources: edition.sources.slice(1) },
      sources: sources.slice(1),
    }));
    expect(found(a, b)).toEqual(["source-removed"]);
  });

  it("is a domain's edition with all its items", () => {
    const { health, ...rest } = a.editions;
    const b = { ...a, editions: rest as CatalogData["editions"] };
    const rules = found(a, b);
    expect(rules[0]).toBe("edition-removed");
    expect(rules.filter((rule) => rule.startsWith("item-withdrawn"))).toHaveLength(
      health.edition.items.length,
    );
  });

  it("is a term, an instrument, a redirect", () => {
    const b = {
      ...a,
      instruments: a.instruments.slice(1),
      vocabulary: { ...a.vocabulary, subjects: a.vocabulary.subjects.slice(1) },
    };
    expect(found(a, b)).toEqual(["instrument-removed", "term-removed"]);
    expect(found(b, a)).toEqual(["instrument-added", "term-added"]);
    const old = redirect("health-090", "withdrawn", []);
    expect(found(catalogWith({ redirects: [] }), catalogWith({ redirects: [old] }))).toEqual([
      "redirect-added",
    ]);
    expect(found(catalogWith({}), catalogWith({ redirects: [old] }))).toEqual(["redirect-added"]);
    const now = redirect("health-090", "merged", ["health-001"]);
    expect(
      found(
        catalogWith({ redirects: [old] }),
        catalogWith({ redirects: [{ ...now, reason: old.reason, to: [] }] }),
      ),
    ).toEqual(["redirect-changed"]);
  });

  it("is a domain of a later wave, also where the older side knew of none", () => {
    const [one, ...rest] = a.further ?? [];
    const b = { ...a, further: rest };
    const gone = findings(a, b);
    expect(gone).toContainEqual(
      expect.objectContaining({
        rule: "further-domain-removed",
        entry: { of: "further", id: one?.domain.id },
      }),
    );
    // What stood in it is told of as in any other domain.
    const withdrawn = gone.filter(({ rule }) => rule === "item-withdrawn").map(({ item }) => item);
    expect(withdrawn).toEqual(one?.edition.items.map(({ id }) => id));
    expect(new Set(found(b, a).map((rule) => rule.split(" ")[0]))).toEqual(
      new Set(["edition-added", "item-added", "source-added", "further-domain-added"]),
    );
    const { further: _none, ...older } = a;
    const changes = diffCatalogs(older, a);
    expect(changes.filter(({ of }) => of === "further")).toHaveLength(a.further?.length ?? 0);
    expect(applyChanges(older, changes)).toEqual(a);
    expect(diffCatalogs(applyChanges(a, invert(changes)), older)).toEqual([]);
  });

  it("is no wave that is stated where it was understood before", () => {
    const domains = a.domains.map(({ wave: _wave, ...one }) => one);
    const stated = domains.map((one) => ({ ...one, wave: 1 as const }));
    expect(found({ ...a, domains }, { ...a, domains: stated })).toEqual([]);
    expect(found({ ...a, domains: stated }, { ...a, domains })).toEqual([]);
  });

  it("is not a part that one side leaves out", () => {
    expect(found(a, { editions: a.editions })).toEqual([]);
    expect(found({ editions: a.editions }, a)).toEqual([]);
  });
});

it("an edition kept when another took its place is named, not quoted", () => {
  const b = { ...a, earlier: [a.editions.health] };
  expect(findings(a, b)).toMatchObject([
    {
      rule: "earlier-edition-added",
      entry: { id: "health/2019" },
      old: null,
      new: expect.stringMatching(/^[0-9a-f]{16}$/u),
    },
  ]);
  const [history] = b.earlier;
  if (!history) throw new RangeError("one edition is kept");
  const c = { ...b, earlier: [{ ...history, sources: [] }] };
  expect(found(b, c)).toEqual(["earlier-edition-changed"]);
  expect(found(b, a)).toEqual(["earlier-edition-removed"]);
});

it("comes in official order: domain by domain, then the registries", () => {
  const loosen = (catalog: CatalogData, domain: "health" | "work-safety") =>
    withEdition(catalog, domain, ({ edition, sources }) => ({
      sources,
      edition: {
        ...edition,
        edition: "2026",
        items: edition.items.map((item, at) => (at === 1 ? { ...item, deadline: null } : item)),
      },
    }));
  const b = { ...loosen(loosen(a, "health"), "work-safety"), instruments: a.instruments.slice(1) };
  expect(findings(a, b).map(({ rule, domain }) => [rule, domain])).toEqual([
    ["edition-replaced", "work-safety"],
    ["deadline-dropped", "work-safety"],
    ["edition-replaced", "health"],
    ["deadline-dropped", "health"],
    ["instrument-removed", null],
  ]);
});
