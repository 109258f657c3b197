/** Rows of a whole list, sorted into the domains whose editions they are taken into. */

import { domainNamed } from "../catalog/domain-named.js";
import type { Catalog } from "../catalog/types.js";
import { assertArgument, assertFields, listOf, OBJECT } from "../model/argument.js";
import type { DomainId } from "../model/codes.js";
import type { AlignedRow } from "./types.js";

/** Rows by domain, in official order, and those that nothing places. */
export interface SortedRows {
  readonly domains: ReadonlyMap<DomainId, readonly AlignedRow[]>;
  readonly unplaced: readonly AlignedRow[];
}

/**
 * Sorts rows by the domain of their item. A row that matches nothing goes where its category or heading names a domain, else
 * with the rows above it in its table; but not where the categories of the table are domains, and its own is none.
 */
export function byDomain(rows: readonly AlignedRow[], catalog: Pick<Catalog, "domains">): SortedRows {
  assertArgument("byDomain", rows, listOf(OBJECT));
  assertFields("byDomain", catalog, { domains: listOf(OBJECT) });
  const { domains } = catalog;
  const sorted = new Map<DomainId, AlignedRow[]>(domains.map(({ id }) => [id, []]));
  const unplaced: AlignedRow[] = [];
  const last = new Map<string, DomainId>();
  const namedBy = (text: string | null) => domains[domainNamed(text ?? "", domains) ?? -1]?.id;
  const ofAllDomains = tablesByDomain(rows, namedBy);
  for (const one of rows) {
    const { at, section, category } = one.row;
    const ofItem = domains.find(({ id }) => one.item?.startsWith(`${id}-`) === true)?.id;
    const above = category && ofAllDomains.has(at.table) ? undefined : last.get(at.table);
    const domain = ofItem ?? namedBy(category) ?? namedBy(section) ?? above;
    if (domain === undefined) unplaced.push(one);
    else {
      last.set(at.table, domain);
      sorted.get(domain)?.push(one);
    }
  }
  return { domains: new Map([...sorted].filter(([, own]) => own.length > 0)), unplaced };
}

/** Tables of several domains in which most rows that have a category are under the name of a domain. */
function tablesByDomain(
  rows: readonly AlignedRow[],
  namedBy: (text: string | null) => DomainId | undefined,
): ReadonlySet<string> {
  const counts = new Map<string, { rows: number; named: number; readonly domains: Set<DomainId> }>();
  for (const { row } of rows) {
    if (!row.category) continue;
    const count = counts.get(row.at.table) ?? { rows: 0, named: 0, domains: new Set<DomainId>() };
    counts.set(row.at.table, count);
    const domain = namedBy(row.category);
    count.rows++;
    if (domain === undefined) continue;
    count.named++;
    count.domains.add(domain);
  }
  return new Set(
    [...counts].flatMap(([table, { rows: all, named, domains }]) =>
      domains.size > 1 && named * 2 > all ? [table] : [],
    ),
  );
}
