/** The items of a catalog as alignment sees them. */
import { basisTitle } from "../catalog/basis-title.js";
import type { CatalogItem } from "../catalog/types.js";
import { general } from "../generated/knowledge/general.js";
import { type MergeKeys, mergeKeysOf } from "./merged.js";
import { type Parts, partsOf } from "./parts.js";
import type { Alignable } from "./types.js";

/** Where an item stands in the standard. */
export interface Place {
  /** Number of its domain, from 0. */
  readonly domain: number;
  /** Number of its category, from 0, over all domains. */
  readonly category: number;
  /** Position within its domain, from 0. */
  readonly position: number;
}

/**
 * All items, in official order, and what was made of each. The lists run in parallel; parts and places go on with those of
 * the general items, which stand for none.
 */
export interface Items {
  readonly items: readonly CatalogItem[];
  readonly parts: readonly Parts[];
  readonly places: readonly Place[];
  readonly keys: readonly MergeKeys[];
  /** Position by id. */
  readonly at: ReadonlyMap<string, number>;
  /** Positions of the items of each domain, by its number. */
  readonly ofDomain: readonly (readonly number[])[];
}

/** Reads a catalog. */
export function readItems({ domains }: Alignable): Items {
  const items = domains.flatMap((domain) => domain.items);
  const categories = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = categories.get(key) ?? categories.size;
    categories.set(key, number);
    return number;
  };
  let next = 0;
  return {
    items,
    ofDomain: domains.map((domain) => domain.items.map(() => next++)),
    keys: items.map((item) => mergeKeysOf({ ...item, category: item.category ?? "" })),
    at: new Map(items.map(({ id }, position) => [id, position])),
    parts: [
      ...domains.flatMap((domain) =>
        domain.items.map((item) =>
          partsOf({
            domain: domain.name,
            category: item.category ?? "",
            name: item.name,
            content: item.content,
            basis: item.basis.map(basisTitle),
          }),
        ),
      ),
      ...general.map((item) => partsOf({ domain: "", basis: [], ...item })),
    ],
    places: [
      ...domains.flatMap((domain, number) =>
        domain.items.map(({ category }, position) => ({
          domain: number,
          category: numberOf(`${domain.id} ${category ?? ""}`),
          position,
        })),
      ),
      // They have no order: none stands before another.
      ...general.map(({ category }) => ({
        domain: domains.length,
        category: numberOf(category),
        position: 0,
      })),
    ],
  };
}
