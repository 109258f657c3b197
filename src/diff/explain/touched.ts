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
  readonly old?: unknown;
  readonly new?: unknown;
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
  const changed = changesById(changes);
  const olds = entriesOf(a, changed);
  const news = entriesOf(b, changed);
  const ids = news.size === changed.size ? [...news.keys()] : inPlace([...changed.keys()], a, b);
  return ids.map((id) => ({
    of: a.of,
    in: a.in,
    id,
    old: olds.get(id) ?? null,
    new: news.get(id) ?? null,
    moved: changed.get(id)?.moved ?? false,
    fields: changed.get(id)?.fields ?? [],
  }));
}

/** What happened to one entry. */
interface Changed {
  moved: boolean;
  readonly fields: FieldChange[];
}

function changesById(changes: readonly AnyChange[]): ReadonlyMap<string, Changed> {
  const byId = new Map<string, Changed>();
  for (const change of changes) {
    const one = byId.get(change.id) ?? { moved: false, fields: [] };
    byId.set(change.id, one);
    if (change.change === "moved") one.moved = true;
    if (change.change === "set") one.fields.push(change);
  }
  return byId;
}

/** The entries with the given ids, in the order of the collection. */
function entriesOf({ ids, entries }: Collection, wanted: ReadonlyMap<string, unknown>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  ids.forEach((id, at) => {
    const entry = entries[at];
    if (entry !== undefined && wanted.has(id)) found.set(id, entry);
  });
  return found;
}

/** By their places on the new side; what is gone from there takes a place between two. */
function inPlace(ids: readonly string[], a: Collection, b: Collection): string[] {
  const places = new Map(positionsOf(b));
  let last = -1;
  a.ids.forEach((id, at) => {
    const place = places.get(id);
    if (place === undefined) places.set(id, last + (at + 1) / (a.ids.length + 1));
    else last = place;
  });
  return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
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
