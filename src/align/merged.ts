/** Rows that take several items in. */
import { fold } from "../text/fold.js";
import { cleanName } from "./clean.js";
import type { AlignRow } from "./types.js";

/** A further item counts as taken in from this share of its elements on, and from so many of them. */
const SHARE = 0.6;
const LEAST_ELEMENTS = 2;

/** A name that an element consists of is no chance from this length on. */
const LEAST_NAME = 4;

/** The texts of an item, folded to be looked up. */
export interface MergeKeys {
  readonly name: string;
  readonly elements: readonly string[];
}

/** Folds the texts of an item. */
export function mergeKeysOf({ name, content }: { name: string; content: readonly string[] }): MergeKeys {
  return { name: keyOf(name), elements: content.map(keyOf) };
}

/**
 * The items that a row takes in beside the one it stands for: their name, or most of their elements, are among what the
 * row has beyond the item's own name and elements.
 *
 * @param own the item that the row stands for
 * @param others items of the same domain that no row of the table stands for
 * @returns positions in `others`, ascending
 */
export function mergedInto(row: AlignRow, own: MergeKeys, others: readonly MergeKeys[]): readonly number[] {
  const pieces = [...(row.content ?? []), ...(row.name ?? "").split(/[、，,；;和及]/u)];
  const elements = new Set(pieces.map(keyOf));
  const beyond = new Set(
    [...elements].filter((element) => element !== own.name && !own.elements.includes(element)),
  );
  return others.flatMap((other, at) => {
    if ([...other.name].length >= LEAST_NAME && beyond.has(other.name)) return [at];
    const found = other.elements.filter((element) => beyond.has(element)).length;
    return found >= LEAST_ELEMENTS && found >= SHARE * other.elements.length ? [at] : [];
  });
}

function keyOf(text: string): string {
  return fold(cleanName(text)).replace(/[^\p{L}\p{N}]+/gu, "");
}
