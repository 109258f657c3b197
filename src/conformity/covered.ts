/** Which domains a local catalog covers, so that what it lacks of them is missing. */
import { type Catalog, type CatalogItem, domainNamed } from "../catalog/index.js";
import type { DomainId, Level } from "../model/index.js";
import type { HeldRow } from "./held.js";

/** Rows from which a domain counts as covered. */
export const MIN_ROWS = 3;

/** What is asked. */
interface Covering {
  readonly rows: readonly HeldRow[];
  readonly catalog: Catalog;
  readonly level: Level | null;
}

/** The domains that are compared item by item, and those that the rows lack as a whole. */
export interface Scope {
  readonly domains: readonly DomainId[];
  readonly lacking: readonly DomainId[];
}

/**
 * What rows are held against, in the order of the standard.
 *
 * A domain counts as covered from three rows on, where its rows are all that this level has of it, where the table or its
 * 一级事项 names it, or where there is nothing else: a single row that was aligned with another domain's item must not
 * make each item of that whole domain missing.
 */
export function scopeOf({
  domains: asked,
  required,
  ...covering
}: Covering & {
  /** Nothing else is asked about where they are given. */
  readonly domains?: readonly DomainId[];
  readonly required?: readonly CatalogItem[];
}): Scope {
  const { catalog, level } = covering;
  const having = (items: readonly CatalogItem[]) => {
    const own = new Set(items.map(({ domain }) => domain));
    return catalog.domains.flatMap(({ id }) => (own.has(id) ? [id] : []));
  };
  if (asked) return { domains: asked, lacking: [] };
  if (required) return { domains: having(required), lacking: [] };
  const domains = coveredDomains(covering);
  const must = having(catalog.items(level ? { level } : {}));
  return { domains, lacking: must.filter((domain) => !domains.includes(domain)) };
}

function coveredDomains({ rows, catalog, level }: Covering): DomainId[] {
  const items = new Map<DomainId, string[]>();
  const named = new Set<DomainId>(namedByCategories(rows, catalog));
  for (const { row, item } of rows) {
    const found = item === null ? undefined : catalog.item(item);
    if (!found) continue;
    const { id, domain } = found;
    items.set(domain, [...(items.get(domain) ?? []), id]);
    const above = [row.section, row.at.table].join("\n");
    if (row.id === id || above.includes(catalog.domain(domain).name)) named.add(domain);
  }
  const most = Math.max(0, ...[...items.values()].map(({ length }) => length));
  return catalog.domains.flatMap(({ id }) => {
    const own = items.get(id) ?? [];
    if (named.has(id)) return [id];
    if (own.length === 0) return [];
    const all = catalog.items({ domain: id, ...(level ? { level } : {}) });
    const isWhole = all.length > 0 && all.every((item) => own.includes(item.id));
    return isWhole || own.length >= Math.min(MIN_ROWS, most) ? [id] : [];
  });
}

/**
 * The domains that 一级事项 names. In a table where most of them do, the others are domains under names of their own, such
 * as 农业补贴: they stand for the domain of their rows.
 */
function namedByCategories(rows: readonly HeldRow[], catalog: Catalog): DomainId[] {
  const categories = new Map<string, { readonly domain: DomainId | null; readonly of: Set<DomainId> }>();
  for (const { row, item } of rows) {
    const { category } = row;
    if (category === null) continue;
    const known = categories.get(category) ?? { domain: namedIn(category, catalog), of: new Set<DomainId>() };
    categories.set(category, known);
    const found = item === null ? undefined : catalog.item(item);
    if (found) known.of.add(found.domain);
  }
  const all = [...categories.values()];
  const named = all.flatMap(({ domain }) => domain ?? []);
  if (named.length * 2 < all.length) return named;
  return [...named, ...all.flatMap(({ domain, of }) => (domain === null && of.size === 1 ? [...of] : []))];
}

function namedIn(category: string, { domains }: Catalog): DomainId | null {
  return domains[domainNamed(category, domains) ?? -1]?.id ?? null;
}
