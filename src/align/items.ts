/** The items of a catalog as alignment sees them. */
import { basisTitle } from "../catalog/basis-title.js";
import type { CatalogItem } from "../catalog/types.js";
import { general } from "../generated/knowledge/general.js";
import { type MergeKeys, mergeKeysOf } from "./merged.js";
import { type Parts, partsOf, type Texts } from "./parts.js";
import type { Alignable } from "./types.js";
import { type Worded, wordingsOf } from "./wordings.js";

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
 * the general items, which stand for none, and then with those of other wordings.
 */
export interface Items {
  readonly items: readonly CatalogItem[];
  readonly parts: readonly Parts[];
  readonly places: readonly Place[];
  readonly keys: readonly MergeKeys[];
  /** How many parts and places stand before those of other wordings. */
  readonly count: number;
  /** By the position of an item, the positions of the parts of its other wordings. */
  readonly wordings: ReadonlyMap<number, readonly number[]>;
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
  const standard = [
    ...domains.flatMap(({ name, items }) => items.map((item) => partsOf(textsOf(name, item)))),
    ...general.map((item) => partsOf({ domain: "", basis: [], ...item })),
  ];
  const places = [
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
  ];
  const others = items.flatMap((item, at) =>
    wordingsOf(item).map((texts) => ({
      at,
      parts: partsOf(textsOf(domains[places[at]?.domain ?? -1]?.name ?? "", texts)),
    })),
  );
  return {
    items,
    ofDomain: domains.map((domain) => domain.items.map(() => next++)),
    keys: items.map((item) => mergeKeysOf(item, wordingsOf(item))),
    at: new Map(items.map(({ id }, position) => [id, position])),
    parts: [...standard, ...others.map(({ parts }) => parts)],
    places: [...places, ...others.flatMap(({ at }) => places[at] ?? [])],
    count: standard.length,
    wordings: positionsByItem(others, standard.length),
  };
}

function textsOf(domain: string, { category, name, content, basis }: Worded): Texts {
  return { domain, category: category ?? "", name, content, basis: basis.map(basisTitle) };
}

function positionsByItem(others: readonly { readonly at: number }[], first: number) {
  const positions = new Map<number, number[]>();
  others.forEach(({ at }, i) => {
    positions.set(at, [...(positions.get(at) ?? []), first + i]);
  });
  return positions;
}
