/** The engine, one half: what differs between two sets of collections. */
import { sameValue } from "../../catalog/same.js";
import { type AnyChange, type Collection, collectionKey, type Entry, positionsOf } from "./collection.js";
import { longestRising } from "./order.js";

/**
 * Compares collections, matching entries by id.
 *
 * @returns the changes that lead from `a` to `b`, collection by collection; none where they are the same
 * @throws DuplicateIdError (`duplicate-id`) where a collection states an id twice
 */
export function compareCollections(a: readonly Collection[], b: readonly Collection[]): AnyChange[] {
  const [olds, news] = [byKey(a), byKey(b)];
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((key) => {
    const [before, after] = [olds.get(key), news.get(key)];
    const place = before ?? after;
    if (place === undefined) return [];
    const none = { of: place.of, in: place.in, ids: [], entries: [] };
    return compareCollection(before ?? none, after ?? none);
  });
}

function byKey(collections: readonly Collection[]): ReadonlyMap<string, Collection> {
  return new Map(collections.map((one) => [collectionKey(one), one]));
}

function compareCollection(a: Collection, b: Collection): AnyChange[] {
  const changes: AnyChange[] = [];
  const before = positionsOf(a);
  // The rule: the same entries in the same order.
  if (sameIds(a.ids, b.ids)) {
    a.entries.forEach((value, at) => {
      compareEntry(a, a.ids[at] ?? "", value, b.entries[at] ?? {}, changes);
    });
    return changes;
  }
  const after = positionsOf(b);
  a.entries.forEach((value, at) => {
    const id = a.ids[at] ?? "";
    if (!after.has(id)) changes.push({ change: "removed", of: a.of, in: a.in, id, at, value });
  });
  const stay = unmoved(b.ids, before);
  b.entries.forEach((value, at) => {
    const id = b.ids[at] ?? "";
    const from = before.get(id);
    const old = from === undefined ? undefined : a.entries[from];
    if (from === undefined || old === undefined) {
      changes.push({ change: "added", of: a.of, in: a.in, id, at, value });
      return;
    }
    if (!stay.has(from)) changes.push({ change: "moved", of: a.of, in: a.in, id, from, to: at });
    compareEntry(a, id, old, value, changes);
  });
  return changes;
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** Old positions of the entries that did not move. */
function unmoved(ids: readonly string[], before: ReadonlyMap<string, number>): ReadonlySet<number> {
  return longestRising(ids.flatMap((id) => before.get(id) ?? []));
}

/** Keys are looked up with care only where values differ, and not listed: whole catalogs pass through here. */
function compareEntry(collection: Collection, id: string, a: Entry, b: Entry, changes: AnyChange[]): void {
  if (a === b) return;
  let more = 0;
  for (const field in a) {
    const before = a[field];
    // Plain data is never the same as what an object inherits.
    if (before !== undefined && before === b[field]) {
      more--;
      continue;
    }
    const there = Object.hasOwn(b, field);
    if (there) more--;
    const after = there ? b[field] : undefined;
    if (!sameValue(before, after)) changes.push(fieldSet(collection, id, field, before, after));
  }
  for (const _ in b) more++;
  if (more === 0) return;
  for (const field in b)
    if (!Object.hasOwn(a, field) && b[field] !== undefined)
      changes.push(fieldSet(collection, id, field, undefined, b[field]));
}

/** A side without the field has no key: that survives JSON, which undefined does not. */
function fieldSet(
  { of, in: place }: Collection,
  id: string,
  field: string,
  before: unknown,
  after: unknown,
): AnyChange {
  if (before === undefined) return { change: "set", of, in: place, id, field, new: after };
  if (after === undefined) return { change: "set", of, in: place, id, field, old: before };
  return { change: "set", of, in: place, id, field, old: before, new: after };
}
