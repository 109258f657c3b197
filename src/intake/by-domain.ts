/** Rows of a whole list, sorted into the domains whose editions they are taken into. */
import { domainNamed } from "../catalog/domain-named.js";
import type { Catalog } from "../catalog/types.js";
import type { DomainId } from "../model/codes.js";
import type { AlignedRow } from "./types.js";

/** Rows by domain, in official order, and those that nothing places. */
export interface SortedRows {
  readonly domains: ReadonlyMap<DomainId, readonly AlignedRow[]>;
  readonly unplaced: readonly AlignedRow[];
}

/**
 * Sorts rows by the domain of their item. A row that matches nothing goes where its category or heading names a domain, else
 * with the rows above it in its table.
 */
export function byDomain(rows: readonly AlignedRow[], { domains }: Pick<Catalog, "domains">): SortedRows {
  const sorted = new Map<DomainId, AlignedRow[]>(domains.map(({ id }) => [id, []]));
  const unplaced: AlignedRow[] = [];
  const last = new Map<string, DomainId>();
  for (const one of rows) {
    const { at, section, category } = one.row;
    const named = [category, section].flatMap(
      (text) => domains[domainNamed(text ?? "", domains) ?? -1]?.id ?? [],
    );
    const ofItem = domains.find(({ id }) => one.item?.startsWith(`${id}-`) === true)?.id;
    const domain = ofItem ?? named[0] ?? last.get(at.table);
    if (domain === undefined) unplaced.push(one);
    else {
      last.set(at.table, domain);
      sorted.get(domain)?.push(one);
    }
  }
  return { domains: new Map([...sorted].filter(([, own]) => own.length > 0)), unplaced };
}
