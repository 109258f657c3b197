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
  const [before, after] = [positionsOf(a), positionsOf(b)];
  const changes: AnyChange[] = [];
  const place = (id: string) => ({ of: a.of, in: a.in, id });

  a.entries.forEach((value, at) => {
    const id = a.ids[at] ?? "";
    if (!after.has(id)) changes.push({ change: "removed", ...place(id), at, value });
  });
  const stay = unmoved(b.ids, before);
  b.entries.forEach((value, at) => {
    const id = b.ids[at] ?? "";
    const from = before.get(id);
    const old = from === undefined ? undefined : a.entries[from];
    if (from === undefined || old === undefined) {
      changes.push({ change: "added", ...place(id), at, value });
      return;
    }
    if (stay !== null && !stay.has(from)) changes.push({ change: "moved", ...place(id), from, to: at });
    if (old !== value) compareEntry(place(id), old, value, changes);
  });
  return changes;
}

/** Old positions of the entries that did not move; null where none did, which is the rule. */
function unmoved(ids: readonly string[], before: ReadonlyMap<string, number>): ReadonlySet<number> | null {
  const positions = ids.flatMap((id) => before.get(id) ?? []);
  const rising = positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? 0));
  return rising ? null : longestRising(positions);
}

function compareEntry(
  place: { readonly of: string; readonly in: string | null; readonly id: string },
  a: Entry,
  b: Entry,
  changes: AnyChange[],
): void {
  for (const field of Object.keys(a)) {
    const [before, after] = [a[field], Object.hasOwn(b, field) ? b[field] : undefined];
    if (sameValue(before, after)) continue;
    changes.push({ change: "set", ...place, field, ...sides(before, after) });
  }
  for (const field of Object.keys(b)) {
    if (Object.hasOwn(a, field) || b[field] === undefined) continue;
    changes.push({ change: "set", ...place, field, ...sides(undefined, b[field]) });
  }
}

/** A side without the field has no key: that survives JSON, which undefined does not. */
function sides(before: unknown, after: unknown): { readonly old?: unknown; readonly new?: unknown } {
  return { ...(before === undefined ? {} : { old: before }), ...(after === undefined ? {} : { new: after }) };
}
