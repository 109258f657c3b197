/** The entries of one collection that changed, each with all that happened to it, in the order in which a reader expects them. */
import {
  type AnyChange,
  byCollection,
  type Collection,
  collectionKey,
  type Entry,
  positionsOf,
} from "../structure/collection.js";

/** An entry that changed. */
export interface Touched {
  readonly of: string;
  readonly in: string | null;
  readonly id: string;
  /** Null where that side does not have it. */
  readonly old: Entry | null;
  readonly new: Entry | null;
  /** Whether it stands elsewhere among its like. */
  readonly moved: boolean;
  readonly fields: readonly FieldChange[];
}

/** A field that changed; undefined where the side does not have the field. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/**
 * Gathers changes by entry.
 *
 * @param changes those of this collection
 * @param a the collection on the old side, empty where it has none
 * @param b the collection on the new side
 * @returns in the order of the new side; what is gone stands where it stood, behind what stood before it
 */
export function touchedEntries(changes: readonly AnyChange[], a: Collection, b: Collection): Touched[] {
  const [before, after] = [positionsOf(a), positionsOf(b)];
  const byId = new Map<string, AnyChange[]>();
  for (const change of changes) {
    const group = byId.get(change.id);
    if (group) group.push(change);
    else byId.set(change.id, [change]);
  }
  const place = placesOf(a, after);
  return [...byId]
    .map(([id, all]): Touched => {
      const [from, to] = [before.get(id), after.get(id)];
      return {
        of: a.of,
        in: a.in,
        id,
        old: (from === undefined ? undefined : a.entries[from]) ?? null,
        new: (to === undefined ? undefined : b.entries[to]) ?? null,
        moved: all.some(({ change }) => change === "moved"),
        fields: all.flatMap((one) =>
          one.change === "set" ? [{ field: one.field, old: one.old, new: one.new }] : [],
        ),
      };
    })
    .sort((one, other) => place(one.id) - place(other.id));
}

/** Places on the new side; what is gone from there takes a place between two. */
function placesOf(a: Collection, after: ReadonlyMap<string, number>): (id: string) => number {
  const gone = new Map<string, number>();
  let last = -1;
  a.ids.forEach((id, at) => {
    const place = after.get(id);
    if (place === undefined) gone.set(id, last + (at + 1) / (a.ids.length + 1));
    else last = place;
  });
  return (id) => after.get(id) ?? gone.get(id) ?? 0;
}

/** A collection with what changed in it. */
export interface TouchedCollection {
  readonly of: string;
  readonly in: string | null;
  readonly entries: readonly Touched[];
}

/** Everything that changed, collection by collection. */
export function touchedCollections(
  changes: readonly AnyChange[],
  a: readonly Collection[],
  b: readonly Collection[],
): TouchedCollection[] {
  const byKey = (side: readonly Collection[]) => new Map(side.map((one) => [collectionKey(one), one]));
  const [olds, news] = [byKey(a), byKey(b)];
  return [...byCollection(changes)].flatMap(([key, group]) => {
    const [before, after] = [olds.get(key), news.get(key)];
    const known = before ?? after;
    if (known === undefined) return [];
    const none: Collection = { of: known.of, in: known.in, ids: [], entries: [] };
    return [{ of: known.of, in: known.in, entries: touchedEntries(group, before ?? none, after ?? none) }];
  });
}
