/**
 * Items that took the place of others by merging or splitting. What differs is judged source by source and target by
 * target, so that nothing which one of them loses hides behind what another one has.
 */
import { sameValue } from "../../catalog/same.js";
import type { Entry } from "../structure/collection.js";
import type { Context } from "./context.js";
import { type FieldVerdict, judgeItems } from "./field-by-field.js";

/** Another name is told of by the finding that an item was merged or split. */
const NAMES: readonly string[] = ["category", "name"];

/** What the parts of a split item share out: the public gets the content of all of them, each with what it rests on. */
const SHARED: readonly string[] = ["content", "basis"];

/** What was judged, and the target that it was judged by; null for all of them together. */
export interface SuccessionVerdict extends FieldVerdict {
  readonly target: Entry | null;
}

/**
 * Judges what became of an item whose place others have taken. What they have beyond it is theirs to tell, see
 * {@link isBrought} and {@link additions}.
 *
 * @param isRename whether another name has to be told of too
 */
export function judgeSuccession(
  old: Entry,
  targets: readonly Entry[],
  isRename: boolean,
  context: Context,
): SuccessionVerdict[] {
  if (targets.length === 0) return [];
  const isOwn = (field: string) => !isShared(field) && (isRename || !NAMES.includes(field));
  const all = together(targets);
  const shared = judgeItems(only(old, isShared), only(all, isShared), context);
  const own = targets.flatMap((target) =>
    judgeItems(only(old, isOwn), only(target, isOwn), context).map((one) => ({ ...one, target })),
  );
  return [...shared.map((one) => ({ ...one, target: null })), ...own].filter((one) => isTold(one, all));
}

/** What an item has that none of those had whose place it took; what took the place of something is told of its source. */
export function additions(sources: readonly Entry[], target: Entry, context: Context): FieldVerdict[] {
  const isList = (field: string) => Array.isArray(target[field]);
  const judged = (source: Entry) => judgeItems(only(source, isList), only(target, isList), context);
  const added = judged(together(sources)).filter(isAddition);
  if (added.length === 0) return [];
  const turned = sources.flatMap(judged).filter((one) => !isAddition(one));
  return added.filter(
    (one) =>
      !turned.some(
        ({ field, verdict }) => field === one.field && sameValue(verdict.part.new, one.verdict.part.new),
      ),
  );
}

/** Whether an addition to a list came from one of those whose place its item took. */
export function isBrought(one: FieldVerdict, sources: readonly Entry[]): boolean {
  const { field, verdict } = one;
  const had = (source: Entry) => listOf(source[field]).some((value) => sameValue(value, verdict.part.new));
  return isAddition(one) && sources.some(had);
}

function isShared(field: string): boolean {
  return SHARED.includes(field);
}

/** What is not the table's own: where values come from, and how far they were checked. */
const ABOUT: readonly string[] = ["evidence", "verification", "origins"];

/** Additions to lists are the targets', and neither an order that was put together nor another evidence says anything. */
function isTold({ field, verdict }: FieldVerdict, target: Entry): boolean {
  if (ABOUT.includes(field)) return verdict.level !== "info";
  return !Array.isArray(target[field]) || !(verdict.part.old === null || verdict.rule.endsWith("-reordered"));
}

function isAddition({ verdict }: FieldVerdict): boolean {
  return verdict.part.old === null;
}

function only(item: Entry, isWanted: (field: string) => boolean): Entry {
  return Object.fromEntries(Object.entries(item).filter(([field]) => isWanted(field)));
}

/** One item whose lists are those of all; what is not a list is the first one's. */
function together(items: readonly Entry[]): Entry {
  const [first = {}, ...others] = items;
  return Object.fromEntries(
    Object.entries(first).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      return [field, others.reduce((list, other) => withNew(list, listOf(other[field])), listOf(value))];
    }),
  );
}

function withNew(list: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  return [...list, ...more.filter((value) => !list.some((one) => sameValue(one, value)))];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
