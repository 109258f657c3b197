/** Weighs rows against all items: all that decides an answer, for the aligner and for the tool that fits the weights. */
import { domainNamed } from "../catalog/domain-named.js";
import type { DomainId } from "../model/index.js";
import { pickCandidates } from "./candidates.js";
import { comparison } from "./features.js";
import { type Items, readItems } from "./items.js";
import { partsOf } from "./parts.js";
import { belowDomain, categoryKey, tablesOf, textsOf } from "./row.js";
import { type TableRow, type Weighed, weighTable } from "./table.js";
import type { Alignable, AlignRow } from "./types.js";
import type { Weights } from "./weights.js";

/** One table, weighed. */
export interface WeighedTable {
  /** Positions of its rows among all rows. */
  readonly positions: readonly number[];
  readonly rows: readonly Weighed[];
}

/** A catalog, read and indexed. */
export interface Engine {
  readonly items: Items;
  /** Weighs the rows of each table, one table after the other. */
  weigh(
    rows: readonly AlignRow[],
    domain: DomainId | undefined,
    weights: Weights,
  ): Generator<WeighedTable, void, void>;
}

/** Reads a catalog. */
export function createEngine(catalog: Alignable): Engine {
  const items = readItems(catalog);
  const { parts, places, count } = items;
  const compare = comparison(
    parts,
    places.map(({ domain }) => domain),
  );
  const all = places.slice(0, count).map((_, at) => at);
  return {
    items,
    *weigh(rows, domain, weights) {
      const number = catalog.domains.findIndex(({ id }) => id === domain);
      const allowed = items.ofDomain[number] ?? all;
      const namedIn = (text: string) =>
        catalog.domains.flatMap(({ name, en }, number) =>
          text.includes(name) || text.includes(en) ? [number] : [],
        );
      const measure = (whole: AlignRow, table: string): TableRow => {
        const field = domain === undefined ? domainNamed(whole.category ?? "", catalog.domains) : null;
        const row = field === null ? whole : belowDomain(whole);
        const category = categoryKey(row);
        const stated = items.at.get(catalog.item(row.id ?? "")?.id ?? "");
        const among = stated === undefined ? (items.ofDomain[field ?? -1] ?? allowed) : [stated];
        return {
          candidates: pickCandidates(compare(partsOf(textsOf(row))), among, items, weights),
          categorised: category !== "" || field !== null,
          anyDomain: domain === undefined,
          stated: stated !== undefined,
          category,
          named: namedIn(`${table}\n${row.section ?? ""}`),
        };
      };
      for (const { name, positions } of tablesOf(rows)) {
        const measured = positions.map((position) => measure(rows[position] ?? {}, name));
        yield { positions, rows: weighTable(measured, places, weights) };
      }
    },
  };
}
