/** Catalogs to compare: the shipped one with anything done to it, and small ones made from nothing. */
import fc from "fast-check";
import { DOMAIN_IDS } from "../../src/model/codes.js";
import type { CatalogData, DomainData, DomainId, Item, Redirect } from "../../src/model/index.js";
import { item } from "../catalog/fixture.js";
import { shippedData } from "./shipped.js";

/** Objects as JSON gives them. */
const record: typeof fc.record = (model: object, constraints = {}) =>
  fc.record(model as never, { noNullPrototype: true, ...constraints } as never) as never;

type Editing = (catalog: CatalogData) => CatalogData;

const words = fc.constantFrom("政策文件", "办事指南", "办事指南。", "申请材料", "办理流程、期限", "监督电话");
const list = <T>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) });

/** Values of each field, right and wrong ones alike: the engine does not judge. */
const fields: fc.Arbitrary<Partial<Item>> = record(
  {
    category: words,
    name: words,
    content: fc.option(list(words)),
    basis: list(fc.oneof(words, record({ instrument: words, articles: list(words) }), record({ words }))),
    deadline: fc.option(fc.constantFrom("20个工作日内", "10个工作日内", "及时公开", "视情况公开")),
    subjects: list(fc.constantFrom("township", "county-civil-affairs", "county-government")),
    channels: list(fc.constantFrom("portal" as const, "on-site" as const, { other: "公众号" })),
    audience: fc.option(
      record({ public: fc.boolean(), groups: fc.option(list(words)) }, { requiredKeys: ["public"] }),
    ),
    method: fc.constantFrom("proactive", "on-request", "both", null),
    levels: list(fc.constantFrom("county", "township", "village")),
    evidence: record({
      seen: fc.dictionary(fc.constantFrom("page", "site"), fc.constant<"all">("all"), {
        noNullPrototype: true,
      }),
    }),
  },
  { requiredKeys: [] },
);

const itemOf = (domain: string) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fields)
    .map(([number, differs]) => item(idOf(domain, number), differs));

function idOf(domain: string, number: number): string {
  return `${domain}-${String(number).padStart(3, "0")}`;
}

const redirectOf = (domain: string): fc.Arbitrary<Redirect> =>
  record({
    id: fc.integer({ min: 1, max: 20 }).map((number) => idOf(domain, number)),
    status: fc.constantFrom("moved", "split", "merged", "withdrawn"),
    to: fc.uniqueArray(
      fc.integer({ min: 1, max: 12 }).map((number) => idOf(domain, number)),
      { maxLength: 2 },
    ),
    reason: record({ zh: words, en: fc.constant("because") }),
  });

const unique = <T extends { readonly id: string }>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { maxLength: 8, selector: ({ id }) => id });

const domainData = (domain: DomainId): fc.Arbitrary<DomainData> =>
  record({
    items: unique(itemOf(domain)),
    redirects: fc.option(unique(redirectOf(domain)), { nil: undefined }),
    year: fc.constantFrom("2019", "2026"),
    sources: unique(record({ id: fc.constantFrom("page", "site", "notice"), shows: words })),
  }).map(({ items, redirects, year, sources }) => ({
    edition: {
      domain,
      edition: year,
      guideline: { title: "标准指引", issuer: "部", number: null, issued: null },
      completeness: { nationalItems: null, basis: null, missing: null },
      sources: sources.map(({ id }) => id),
      items,
      ...(redirects ? { redirects } : {}),
    },
    sources: sources.map(({ id, shows }) => ({
      id,
      shows,
      url: null,
      publisher: "某县",
      level: "county",
      date: null,
    })),
  }));

/** A catalog of up to two domains, some of its ids, words and order by chance. */
export const smallCatalogs: fc.Arbitrary<CatalogData> = record({
  health: fc.option(domainData("health"), { nil: undefined }),
  employment: fc.option(domainData("employment"), { nil: undefined }),
  version: fc.constantFrom("1.0.0", "1.1.0"),
  further: fc.shuffledSubarray([...(shippedData().further ?? [])].slice(0, 4)),
  sources: fc.boolean(),
  wave: fc.boolean(),
  instruments: fc.shuffledSubarray([...shippedData().instruments].slice(0, 5)),
  subjects: fc.shuffledSubarray([...shippedData().vocabulary.subjects].slice(0, 5)),
}).map(({ health, employment, version, further, sources, wave, instruments, subjects }) => {
  const shipped = shippedData();
  const editions = { ...(health ? { health } : {}), ...(employment ? { employment } : {}) };
  return {
    ...shipped,
    release: { ...shipped.release, release: version },
    domains: shipped.domains.map(({ wave: _wave, ...one }) => (wave ? { ...one, wave: 1 as const } : one)),
    editions: editions as CatalogData["editions"],
    further: further.map((one) => (sources ? one : { ...one, sources: [] })),
    instruments,
    vocabulary: { ...shipped.vocabulary, subjects },
  };
});

const inDomain =
  (edit: (data: DomainData) => DomainData, domain: DomainId): Editing =>
  (catalog) => ({
    ...catalog,
    editions: { ...catalog.editions, [domain]: edit(catalog.editions[domain]) },
  });

const itemsEdit = record({
  at: fc.nat(),
  to: fc.nat(),
  differs: fields,
  act: fc.constantFrom("set", "move", "drop", "insert"),
}).map(({ at, to, differs, act }) => (items: readonly Item[], fresh: string): Item[] => {
  const place = at % items.length;
  const [one] = items.slice(place, place + 1);
  if (!one || items.length < 2) return [...items];
  const rest = items.filter((other) => other !== one);
  if (act === "drop") return rest;
  if (act === "set") return items.map((other) => (other === one ? { ...one, ...differs } : other));
  const moved = act === "move" ? one : { ...one, ...differs, id: fresh };
  return (act === "move" ? rest : [...items]).toSpliced(to % items.length, 0, moved);
});

const edits: fc.Arbitrary<Editing> = fc
  .tuple(fc.constantFrom(...DOMAIN_IDS), itemsEdit, fc.integer({ min: 900, max: 999 }))
  .map(([domain, edit, number]) =>
    inDomain((data) => {
      const fresh = idOf(domain, number);
      if (data.edition.items.some(({ id }) => id === fresh)) return data;
      return { ...data, edition: { ...data.edition, items: edit(data.edition.items, fresh) } };
    }, domain),
  );

/** The shipped catalog after some edits of its items: fields, order, arrivals, departures. */
export const editedCatalogs: fc.Arbitrary<CatalogData> = fc
  .array(edits, { maxLength: 12 })
  .map((all) => all.reduce((catalog, edit) => edit(catalog), shippedData()));
