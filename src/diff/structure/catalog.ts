/** A catalog as collections of entries, and back. */
import type { WithEditions } from "../../catalog/domain-data.js";
import { DOMAIN_IDS, type DomainId, INSTRUMENT_KINDS, VOCABULARIES } from "../../model/codes.js";
import type { CatalogData, DomainData } from "../../model/data.js";
import type { Item } from "../../model/item.js";
import type { EditionHead } from "./change.js";
import { type Collection, collection, collectionKey, type Entry } from "./collection.js";

/**
 * A catalog, or a part of one. A part that is left out is not compared: an edition can be held against a release by
 * leaving out the registries. Of the editions any number may be there, and where it is no whole catalog those of domains of
 * later waves as well. Further domains go with the domains, with or without their editions.
 */
export type CatalogPart = Partial<Omit<CatalogData, "editions" | "further">> & WithEditions;

/** The parts of a catalog that can be left out. */
const PARTS = ["release", "domains", "further", "earlier", "instruments", "horizons", "vocabulary"] as const;

/** Whether a catalog has a part: one that lists its domains but no further ones, as releases before 1.1.0, has none of them. */
function states(catalog: CatalogPart, part: (typeof PARTS)[number]): boolean {
  return catalog[part] !== undefined || (part === "further" && catalog.domains !== undefined);
}

/** A catalog without the parts that the other one does not have. */
export function partOf<Catalog extends CatalogPart>(catalog: Catalog, other: CatalogPart): CatalogPart {
  const missing = PARTS.filter((part) => catalog[part] !== undefined && !states(other, part));
  if (missing.length === 0) return catalog;
  return Object.fromEntries(
    Object.entries(catalog).filter(([part]) => !missing.some((one) => one === part)),
  ) as unknown as CatalogPart;
}

/** The entries of a catalog by kind and place, domains in official order. */
export function catalogCollections(catalog: CatalogPart): Collection[] {
  const { release, domains, further, earlier, instruments, horizons, vocabulary } = catalog;
  const there = editionsIn(catalog);
  return [
    ...(release ? releaseCollections(release) : []),
    ...(domains ? [collection("domain", null, domains, ({ id }) => id)] : []),
    ...(further ? [furtherDomains(further)] : []),
    keyed(
      "edition",
      there.map(([id, data]) => [id, headOf(data)]),
    ),
    ...(earlier ? [collection("earlier", null, earlier, editionKey)] : []),
    ...there.flatMap(([id, data]) => domainCollections(id, data)),
    ...(instruments ? [collection("instrument", null, instruments, ({ title }) => title)] : []),
    ...(horizons
      ? [
          keyed(
            "horizon",
            INSTRUMENT_KINDS.flatMap((kind) => (horizons[kind] ? [[kind, horizons[kind]]] : [])),
          ),
        ]
      : []),
    ...(vocabulary
      ? VOCABULARIES.map((name) => collection("term", name, vocabulary[name] ?? [], ({ code }) => code))
      : []),
  ];
}

function furtherDomains(further: NonNullable<CatalogPart["further"]>): Collection {
  return collection(
    "further",
    null,
    further.map(({ domain }) => domain),
    ({ id }) => id,
  );
}

/**
 * Every edition of a catalog, in official order; those of later waves last, by id, for their order is that of their domains.
 */
export function editionsIn({
  editions,
  further = [],
}: CatalogPart): (readonly [id: DomainId, data: DomainData])[] {
  const ids = new Set([...DOMAIN_IDS, ...(Object.keys(editions) as DomainId[])]);
  const own = [...ids].flatMap((id) => {
    const data = editions[id];
    return data ? [[id, data] as const] : [];
  });
  const apart = further.flatMap(({ domain, edition, sources = [] }) => {
    const id = domain.id as DomainId;
    return edition && !editions[id] ? [[id, { edition, sources }] as const] : [];
  });
  return [...own, ...apart.toSorted(([one], [other]) => (one < other ? -1 : 1))];
}

function releaseCollections({ editions, ...head }: CatalogData["release"]): Collection[] {
  return [keyed("release", [["release", head]]), collection("pin", null, editions, ({ domain }) => domain)];
}

function editionKey({ edition: { domain, edition } }: DomainData): string {
  return `${domain}/${edition}`;
}

function headOf({ edition: { items: _items, redirects, ...head } }: DomainData): EditionHead {
  return redirects === undefined ? head : { ...head, redirects: [] };
}

function domainCollections(id: DomainId, { edition, sources }: DomainData): Collection[] {
  return [
    collection("item", id, edition.items.map(stated), (item) => item.id),
    collection("redirect", id, edition.redirects ?? [], (redirect) => redirect.id),
    collection("source", id, sources, (source) => source.id),
  ];
}

/** `data.json` says with each item what follows from its place and its evidence. */
function stated(item: Item & { readonly domain?: unknown; readonly verification?: unknown }): Item {
  if (item.verification === undefined) return item;
  const { domain: _, verification: __, ...own } = item;
  return own;
}

function keyed(of: string, entries: readonly (readonly [id: string, entry: object])[]): Collection {
  return {
    of,
    in: null,
    ids: entries.map(([id]) => id),
    entries: entries.map(([, entry]) => entry as Entry),
  };
}

/**
 * Puts a catalog together again.
 *
 * @param collections all that {@link catalogCollections} gave for the catalog, changed or not
 * @param like a catalog that says which parts there are
 */
export function catalogOf<Catalog extends CatalogPart>(
  collections: readonly Collection[],
  like: Catalog,
): Catalog {
  const found = new Map(collections.map((one) => [collectionKey(one), one]));
  const list = (of: string, place: string | null = null) =>
    found.get(collectionKey({ of, in: place }))?.entries ?? [];
  const mapping = (of: string) => {
    const { ids = [], entries = [] } = found.get(of) ?? {};
    return ids.map((id, at) => [id, entries[at] ?? {}] as const);
  };
  const editions = new Map(
    mapping("edition").map(([id, { redirects, ...head }]) => [
      id,
      {
        edition: {
          ...head,
          ...(redirects === undefined ? {} : { redirects: list("redirect", id) }),
          items: list("item", id),
        },
        sources: list("source", id),
      },
    ]),
  );
  const isApart = (id: string) => !like.editions[id as DomainId];
  const further = mapping("further");
  const parts: Record<(typeof PARTS)[number], () => unknown> = {
    release: () => ({ ...list("release")[0], editions: list("pin") }),
    domains: () => list("domain"),
    further: () => further.map(([id, domain]) => ({ domain, ...(isApart(id) && editions.get(id)) })),
    earlier: () => list("earlier"),
    instruments: () => list("instrument"),
    horizons: () => Object.fromEntries(mapping("horizon")),
    vocabulary: () => Object.fromEntries(VOCABULARIES.map((name) => [name, list("term", name)])),
  };
  const later = new Set(further.flatMap(([id]) => (isApart(id) ? [id] : [])));
  return {
    ...Object.fromEntries(
      PARTS.filter((part) => like[part] !== undefined || (part === "further" && list(part).length > 0)).map(
        (part) => [part, parts[part]()],
      ),
    ),
    editions: Object.fromEntries([...editions].filter(([id]) => !later.has(id))),
  } as unknown as Catalog;
}
