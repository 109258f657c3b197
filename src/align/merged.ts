/** Rows that take several items in. */
import type { CatalogItem } from "../catalog/types.js";
import { fold } from "../text/fold.js";
import { cleanName } from "./clean.js";
import type { AlignRow } from "./types.js";

/** A further item counts as taken in from this share of its elements on, and from so many of them. */
const SHARE = 0.6;
const LEAST_ELEMENTS = 2;

/** A name that an element consists of is no chance from this length on. */
const LEAST_NAME = 4;

/**
 * The items that a row takes in beside the one it stands for: their name is one of its elements, or most of their
 * elements are among those that the row has beyond the item's own.
 *
 * @param others items of the same domain that no row of the table stands for
 * @returns in the order of `others`
 */
export function mergedInto(
  row: AlignRow,
  item: CatalogItem,
  others: readonly CatalogItem[],
): readonly CatalogItem[] {
  const elements = new Set([...(row.content ?? []), ...(row.name ?? "").split(/[、，,；;和及]/u)].map(key));
  const beyond = item.content.map(key).reduce((left, element) => {
    left.delete(element);
    return left;
  }, new Set(elements));
  return others.filter((other) => {
    const name = key(other.name);
    if ([...name].length >= LEAST_NAME && elements.has(name)) return true;
    const found = other.content.filter((element) => beyond.has(key(element))).length;
    return found >= LEAST_ELEMENTS && found >= SHARE * other.content.length;
  });
}

function key(text: string): string {
  return fold(cleanName(text)).replace(/[^\p{L}\p{N}]+/gu, "");
}
