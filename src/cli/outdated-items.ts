/** Items that rest on instruments which have ended. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { describeOutdated, type OutdatedBasis, outdated, statusRegistry } from "../instruments/index.js";
import { wrap } from "../text/wrap.js";
import type { Context } from "./context.js";
import { itemTitle } from "./show/item.js";

/** An item and the entries of its basis that are outdated; at least one. */
export interface OutdatedItem {
  readonly item: CatalogItem;
  readonly outdated: readonly OutdatedBasis[];
}

/**
 * Finds the items with an outdated basis.
 *
 * @param items of the catalog
 * @param day `YYYY-MM-DD`
 * @returns in the order of the items
 */
export function outdatedItems(items: readonly CatalogItem[], catalog: Catalog, day: string): OutdatedItem[] {
  const registry = statusRegistry(catalog);
  return items
    .map((item) => ({ item, outdated: outdated(item.basis, registry, day) }))
    .filter((found) => found.outdated.length > 0);
}

/** How many citations, items and distinct instruments are concerned. */
export function countOutdated(found: readonly OutdatedItem[]) {
  const all = found.flatMap((one) => one.outdated);
  return {
    citations: all.length,
    items: found.length,
    instruments: new Set(all.map(({ instrument }) => instrument)).size,
  };
}

/** Each item with what became of its basis, then how many there are. */
export function outdatedLines(found: readonly OutdatedItem[], day: string, context: Context): string[] {
  const { io, language, messages } = context;
  const { law } = messages;
  if (found.length === 0) return [law.noOutdated(day)];
  const { citations, items, instruments } = countOutdated(found);
  const room = Math.max(io.columns - INDENT.length, 20);
  return [
    ...found.flatMap(({ item, outdated }) => [
      itemTitle(item),
      ...outdated
        .flatMap((one) => wrapped(`· ${describeOutdated(one)[language]}`, room))
        .map((line) => INDENT + line),
    ]),
    "",
    law.outdatedCounted(items, citations, instruments, day),
  ];
}

const INDENT = "    ";

function wrapped(line: string, room: number): string[] {
  return Number.isFinite(room) ? wrap(line, room) : [line];
}
