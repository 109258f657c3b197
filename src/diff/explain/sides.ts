/** What the other side knows of items: looked up only where some came or went, for that takes an index of them all. */
import { lazy } from "../../catalog/lazy.js";
import type { Redirect } from "../../model/edition.js";
import type { Collection } from "../structure/collection.js";
import { fates } from "./fates.js";
import { type ItemSides, movesAmong, sourcesAmong } from "./items.js";
import type { Touched, TouchedCollection } from "./touched.js";

/** Kinds with rules for each field. */
export const ITEMS: readonly string[] = ["item", "row"];

/**
 * Makes the look-ups that explaining items needs.
 *
 * @param touched all that changed
 * @param after the new side
 * @param known what became of ids, beside what the new side says of them itself
 */
export function itemSides(
  touched: readonly TouchedCollection[],
  after: readonly Collection[],
  known: readonly Redirect[],
): ItemSides {
  const items = lazy(() => {
    const index = new Map<string, Touched>();
    for (const { of, in: place, ids, entries } of ofKinds(after, ITEMS))
      for (const [at, entry] of entries.entries()) {
        const id = ids[at] ?? "";
        index.set(id, { of, in: place, id, old: null, new: entry, moved: false, fields: [] });
      }
    return index;
  });
  const stated = ofKinds(after, ["redirect"]).flatMap(
    ({ entries }) => entries as unknown as readonly Redirect[],
  );
  const fate = fates([...known, ...stated], (id) => items().has(id));
  const gone = cameOrWent(touched);
  const moves = movesAmong(gone, fate);
  return { fate, item: (id) => items().get(id), moves, sources: sourcesAmong(gone, { fate, moves }) };
}

/**
 * Leaves out redirects that tell of an item that came or went: the item's own finding says it.
 *
 * @returns a function that gives a collection without them
 */
export function withoutFates(
  touched: readonly TouchedCollection[],
): (collection: TouchedCollection) => TouchedCollection {
  const told = new Set(cameOrWent(touched).map(({ id }) => id));
  return (collection) => {
    if (collection.of !== "redirect") return collection;
    const rest = collection.entries.filter((one) => !(told.has(one.id) && isWhole(one)));
    return { ...collection, entries: rest };
  };
}

function cameOrWent(touched: readonly TouchedCollection[]): Touched[] {
  return ofKinds(touched, ITEMS).flatMap(({ entries }) => entries.filter(isWhole));
}

function isWhole({ old, new: now }: Touched): boolean {
  return old === null || now === null;
}

function ofKinds<T extends { readonly of: string }>(
  collections: readonly T[],
  kinds: readonly string[],
): T[] {
  return collections.filter(({ of }) => kinds.includes(of));
}
