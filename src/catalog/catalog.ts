/** The catalog in memory: indexes and queries over plain data. No I/O. */
import { assertArgument, assertText } from "../model/argument.js";
import { domainIn } from "../model/codes.js";
import type {
  CatalogData,
  Domain,
  DomainId,
  Redirect,
  RegisteredInstrument,
  Source,
} from "../model/index.js";
import { CATALOG_DATA } from "../model/shapes.js";
import { dataAsOf } from "./as-of.js";
import { buildDomain, buildFurther } from "./domain.js";
import { assertFilter, listed, matcher } from "./filter.js";
import { deepFreeze } from "./freeze.js";
import { lazy } from "./lazy.js";
import { resolveId, successor } from "./resolve.js";
import { searchItems } from "./search.js";
import type { Catalog, CatalogDomain, CatalogItem, DomainOf, ItemFilter, Resolution } from "./types.js";

/**
 * Makes a catalog of plain data. Each domain is read, indexed and frozen when first asked for.
 *
 * @param data one release of the catalog, valid by the rules of `zwgk validate`; handed over: it is frozen in
 *   the course of use
 * @typeParam Known the item ids that the compiler may rely on; none unless stated
 * @returns the catalog, frozen
 */
export function createCatalog<Known extends string = never>(data: CatalogData): Catalog<Known> {
  assertArgument("createCatalog", data, CATALOG_DATA);
  const indexes = new Map<string, () => DomainIndex>(
    data.domains.map((one) => [one.id, lazy(() => indexDomain(one, data))]),
  );
  const domains = lazy(() => Object.freeze([...indexes.values()].map((index) => index().domain)));
  const further = lazy(() => Object.freeze((data.further ?? []).map(buildFurther)));
  const instruments = lazy(
    () =>
      new Map(deepFreeze(data.instruments).map((one): [string, RegisteredInstrument] => [one.title, one])),
  );

  // An id tells its domain, so that a look-up reads no other.
  const indexOf = (id: string) =>
    (indexes.get(id.slice(0, id.lastIndexOf("-"))) ?? indexes.get(domainIn(id, indexes.keys()) ?? ""))?.();
  const fate = (id: string): Resolution | undefined =>
    resolveId(id, {
      item: (current) => indexOf(current)?.items.get(current),
      redirect: (old) => indexOf(old)?.redirects.get(old),
    });

  function domain<D extends DomainId>(id: D): CatalogDomain<D>;
  function domain(id: string): CatalogDomain | undefined;
  function domain(id: string): CatalogDomain | undefined {
    assertText("catalog.domain", id);
    return indexes.get(id)?.().domain;
  }

  function item<Id extends Known>(id: Id): CatalogItem<DomainOf<Id>>;
  function item(id: string): CatalogItem | undefined;
  function item(id: string): CatalogItem | undefined {
    assertText("catalog.item", id);
    const resolution = fate(id);
    return resolution && successor(resolution);
  }

  const roles = lazy(() => new Set(data.vocabulary.subjects.map(({ code }) => code)));
  const known = { domain: (id: string) => indexes.has(id), subject: (code: string) => roles().has(code) };

  function items<D extends DomainId>(filter: ItemFilter<D> = {}): readonly CatalogItem<D>[] {
    assertFilter("catalog.items", filter, known);
    const wanted = new Set<string>(filter.domain === undefined ? indexes.keys() : listed(filter.domain));
    const matches = matcher(filter);
    return [...indexes]
      .filter(([id]) => wanted.has(id))
      .flatMap(([, index]) => index().domain.items.filter(matches) as CatalogItem<D>[]);
  }

  return Object.freeze({
    get release() {
      return deepFreeze(data.release);
    },
    get domains() {
      return domains();
    },
    get further() {
      return further();
    },
    get instruments() {
      return deepFreeze(data.instruments);
    },
    get horizons() {
      return deepFreeze(data.horizons);
    },
    get vocabulary() {
      return deepFreeze(data.vocabulary);
    },
    domain,
    item,
    items,
    resolve: (id: string) => {
      assertText("catalog.resolve", id);
      return fate(id);
    },
    asOf: (day: string) => createCatalog(dataAsOf(data, day)),
    search: (words: string, filter?: ItemFilter) => searchItems(items(filter), words),
    instrument: (key: string) => {
      assertText("catalog.instrument", key);
      return instruments().get(key);
    },
    source: (of: string, id: string) => {
      assertText("catalog.source", of);
      assertText("catalog.source", id);
      return indexes.get(of)?.().sources.get(id);
    },
  });
}

/** A domain with its items, redirects and sources by id. */
interface DomainIndex {
  readonly domain: CatalogDomain;
  readonly items: ReadonlyMap<string, CatalogItem>;
  readonly redirects: ReadonlyMap<string, Redirect>;
  readonly sources: ReadonlyMap<string, Source>;
}

function indexDomain(entry: Domain, data: CatalogData): DomainIndex {
  const domain = buildDomain(entry, data.editions[entry.id]);
  return {
    domain,
    items: byId(domain.items),
    redirects: byId(domain.redirects),
    sources: byId(domain.sources),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
