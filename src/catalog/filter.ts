/** Which items a filter lets through. */
import { METHODS } from "../model/codes.js";
import type { CatalogItem, ItemFilter, OneOrMany } from "./types.js";

/** What an item has to offer to each criterion. */
const VALUES: Record<keyof ItemFilter, (item: CatalogItem) => readonly string[]> = {
  domain: (item) => [item.domain],
  level: (item) => item.levels,
  channel: (item) => item.channels.map((channel) => (typeof channel === "string" ? channel : "other")),
  subject: (item) => item.subjects,
  method: (item) => (item.method === "both" ? METHODS : known(item.method)),
  audience: ({ audience }) => [
    ...(audience?.public ? ["public"] : []),
    ...(audience?.groups === undefined ? [] : ["groups"]),
  ],
  verification: (item) => [item.verification],
  category: (item) => known(item.category),
};

/** What is not known meets no criterion. */
function known<T extends string>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/**
 * Makes a test of a filter.
 *
 * @param filter see {@link ItemFilter}
 * @returns whether an item meets every criterion of the filter
 */
export function matcher(filter: ItemFilter): (item: CatalogItem) => boolean {
  const criteria = Object.entries(filter)
    .filter((entry): entry is [string, OneOrMany<string>] => entry[1] !== undefined)
    .map(([name, wanted]) => {
      // A misspelt criterion lets nothing through: everything would look like an answer.
      const valuesOf = isCriterion(name) ? VALUES[name] : () => [];
      const any = new Set(listed(wanted));
      return (item: CatalogItem) => valuesOf(item).some((value) => any.has(value));
    });
  return (item) => criteria.every((holds) => holds(item));
}

/** One value or several, as a list. */
export function listed<T extends string>(value: OneOrMany<T>): readonly T[] {
  return typeof value === "string" ? [value] : value;
}

function isCriterion(name: string): name is keyof ItemFilter {
  return Object.hasOwn(VALUES, name);
}
