/** The same change in many items, such as one law replaced in all that cite it: one thing to read, with its places. */
import { groupBy } from "../../model/group.js";
import { CHANGE_LEVELS, type ChangeFinding } from "../finding.js";

/** A change that several items share. */
export interface RepeatedChange {
  /** The first of them, which says what changed. */
  readonly change: ChangeFinding;
  /** All of them, in the order in which they were given; two at least. */
  readonly places: readonly ChangeFinding[];
}

/** Changes as they are told: each once. */
export interface ToldChanges {
  /** The worst first. */
  readonly repeated: readonly RepeatedChange[];
  /** Those that no other item shares, in the order in which they were given. */
  readonly single: readonly ChangeFinding[];
}

/** Puts together what is the same in several items: rule, field, old and new value, and what it means. */
export function toldChanges(changes: readonly ChangeFinding[]): ToldChanges {
  const groups = groupBy(changes, keyOf);
  const repeated: RepeatedChange[] = [];
  for (const [key, places] of groups) {
    const [change] = places;
    if (key !== null && change && new Set(places.map(({ item }) => item)).size > 1) {
      repeated.push({ change, places });
    }
  }
  const told = new Set(repeated.flatMap(({ places }) => places));
  const byLevel = CHANGE_LEVELS.flatMap((level) => repeated.filter(({ change }) => change.level === level));
  return { repeated: byLevel, single: changes.filter((change) => !told.has(change)) };
}

/** How many changes a reader is told of. */
export function countTold(changes: readonly ChangeFinding[]): number {
  const { repeated, single } = toldChanges(changes);
  return repeated.length + single.length;
}

/** Null where a change is of one item alone by its nature: it came, went, or moved. */
function keyOf({ rule, level, item, field, old, new: now, message }: ChangeFinding): string | null {
  if (item === null || field === null || (old === null && now === null)) return null;
  return JSON.stringify([rule, level, field, old, now, message.zh]);
}
