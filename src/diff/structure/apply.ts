/** The engine, the other half: changes carried out and turned round. */

import { sameValue } from "../../catalog/same.js";
import { ZwgkError } from "../../model/error.js";
import type { Change, ListChange } from "./change.js";
import {
  type AnyChange,
  byCollection,
  type Collection,
  collectionKey,
  type Entry,
  positionsOf,
} from "./collection.js";

/** Changes were applied to something else than what they were made from. */
export class ChangeMismatchError extends ZwgkError<"change-mismatch"> {
  override readonly name = "ChangeMismatchError";
  /** The change that does not fit. */
  readonly change: Change | ListChange;

  constructor(change: Change | ListChange, found: string) {
    const what = `${change.change} ${collectionKey(change)} ${change.id}`;
    super("change-mismatch", {
      text: { zh: `这处变化与数据不符：${what}（${found}）`, en: `${what} does not fit: ${found}` },
      hint: {
        zh: "变化只能用在比较时的旧数据上；重新比较",
        en: "changes apply to the old side that they were made from; compare again",
      },
    });
    this.change = change;
  }
}

/**
 * Carries out changes; their order does not matter.
 *
 * @returns the collections with the changes made, each that had none as it was
 * @throws ChangeMismatchError (`change-mismatch`) where a change says of the old side what is not so
 */
export function applyToCollections(
  collections: readonly Collection[],
  changes: readonly AnyChange[],
): Collection[] {
  const groups = byCollection(changes);
  const known = new Set(collections.map(collectionKey));
  const fresh = [...groups].flatMap(([key, [first]]) =>
    known.has(key) || first === undefined ? [] : [{ of: first.of, in: first.in, ids: [], entries: [] }],
  );
  return [...collections, ...fresh].map((one) => {
    const group = groups.get(collectionKey(one));
    return group ? applyToCollection(one, group) : one;
  });
}

/** What is taken out leaves the rest in order, and what comes in says where it stands, so that putting it in from the front is enough. */
function applyToCollection(before: Collection, changes: readonly AnyChange[]): Collection {
  const positions = positionsOf(before);
  const entries: (Entry | undefined)[] = [...before.entries];
  const entering: { readonly at: number; readonly id: string; readonly entry: Entry }[] = [];

  for (const change of changes)
    if (change.change === "set") setField(entries, positions.get(change.id), change);
  for (const change of changes) {
    if (change.change === "set") continue;
    const { id } = change;
    const position = positions.get(id);
    if (change.change === "added") {
      if (position !== undefined) throw mismatch(change, "it is there already");
      entering.push({ at: change.at, id, entry: change.value });
      continue;
    }
    const entry = position === undefined ? undefined : entries[position];
    if (position === undefined || entry === undefined) throw mismatch(change, "it is not there");
    if (change.change === "moved") entering.push({ at: change.to, id, entry });
    else if (!sameValue(entry, change.value)) throw mismatch(change, "it is another one");
    entries[position] = undefined;
  }
  return rebuilt(before, entries, entering);
}

function rebuilt(
  { of, in: place, ids }: Collection,
  entries: readonly (Entry | undefined)[],
  entering: { readonly at: number; readonly id: string; readonly entry: Entry }[],
): Collection {
  const arrivals = new Map(entering.map((one) => [one.at, one]));
  const staying = entries.flatMap((entry, at) => (entry === undefined ? [] : [{ id: ids[at] ?? "", entry }]));
  const result: { readonly id: string; readonly entry: Entry }[] = [];
  for (const one of staying) {
    for (let next = arrivals.get(result.length); next; next = arrivals.get(result.length)) result.push(next);
    result.push(one);
  }
  for (let next = arrivals.get(result.length); next; next = arrivals.get(result.length)) result.push(next);
  return { of, in: place, ids: result.map(({ id }) => id), entries: result.map(({ entry }) => entry) };
}

function setField(
  entries: (Entry | undefined)[],
  position: number | undefined,
  change: AnyChange & { readonly change: "set" },
): void {
  const entry = position === undefined ? undefined : entries[position];
  if (position === undefined || entry === undefined) throw mismatch(change, "it is not there");
  const { [change.field]: own, ...rest } = entry;
  // A name such as __proto__ reads what the entry does not have.
  const old = Object.hasOwn(entry, change.field) ? own : undefined;
  if (!sameValue(old, change.old)) throw mismatch(change, `${change.field} has another value`);
  entries[position] = change.new === undefined ? rest : { ...entry, [change.field]: change.new };
}

function mismatch(change: AnyChange, found: string): ChangeMismatchError {
  return new ChangeMismatchError(change as Change | ListChange, found);
}

/**
 * Turns changes round: what led from a to b leads from b to a.
 *
 * @returns as many changes, in the same order; turning them round again gives the first ones
 */
export function invertAll<C extends AnyChange>(changes: readonly C[]): C[] {
  return changes.map((change) => inverse(change) as C);
}

function inverse(change: AnyChange): AnyChange {
  switch (change.change) {
    case "added":
      return { ...change, change: "removed" };
    case "removed":
      return { ...change, change: "added" };
    case "moved":
      return { ...change, from: change.to, to: change.from };
    case "set": {
      const { old, new: now, ...rest } = change;
      return {
        ...rest,
        ...(now === undefined ? {} : { old: now }),
        ...(old === undefined ? {} : { new: old }),
      };
    }
  }
}
