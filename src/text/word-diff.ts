/**
 * Which words of a text changed. A word here is one Chinese character, or a run of Latin letters and digits:
 * dictionaries of words differ between systems, and the same two texts must be marked the same everywhere.
 * Short remainders between two changes count as changed, so that what is marked reads as words.
 */
import { diffArrays } from "diff";

/** A run of text: in both texts, only in the old, or only in the new one. */
export interface Word {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

/** `10`, `v1.2`, a character with the marks that combine with it. */
const TOKEN = /[A-Za-z0-9]+(?:[.\-/][A-Za-z0-9]+)*|\P{M}\p{M}*|\p{M}+/gsu;

/** More edits than these are no rewording any more; what that costs grows with their square. */
const MOST_EDITS = 500;

/** Where longer texts than this differ from their first difference to their last, all between the two changed. */
const MOST_COMPARED = 20_000;

/** An unchanged remainder between two changes of at most so many characters reads as a part of them. */
const REMAINDER = 2;

/** Where less than this share of the longer text stayed, the whole text changed. */
const KEPT = 0.2;

/**
 * Compares two texts word by word.
 *
 * @returns in order, what was before what came instead; `same` and `old` joined give the old text, `same` and
 *   `new` the new one
 */
export function wordDiff(before: string, after: string): Word[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = withoutRemainders(changesOf(before, after));
  const kept = changes.reduce((sum, { same }) => sum + same.length, 0);
  if (kept < KEPT * Math.max(before.length, after.length)) return wordsOf({ same: "", before, after });
  return changes.flatMap(wordsOf);
}

/** Either text that stayed, or what was and what came instead. */
interface Change {
  readonly same: string;
  readonly before: string;
  readonly after: string;
}

/** What stands before the first difference and after the last is set apart first: only what is between has to be compared. */
function changesOf(before: string, after: string): readonly Change[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const [old, now] = [before, after].map((text) => text.slice(start, text.length - end)) as [string, string];
  const same = (text: string): Change[] => (text === "" ? [] : [{ same: text, before: "", after: "" }]);
  const edits =
    Math.max(old.length, now.length) > MOST_COMPARED
      ? undefined
      : diffArrays(tokens(old), tokens(now), { maxEditLength: MOST_EDITS });
  return [
    ...same(before.slice(0, start)),
    ...(edits?.map(changeOf) ?? [{ same: "", before: old, after: now }]),
    ...same(before.slice(before.length - end)),
  ];
}

/** How many characters both texts begin with, whole words only. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  while (length > 0 && !(isBetween(a, length) && isBetween(b, length))) length--;
  return length;
}

/** How many characters both texts end with, whole words only. */
function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1))
    length++;
  while (length > 0 && !(isBetween(a, a.length - length) && isBetween(b, b.length - length))) length--;
  return length;
}

/** Whether one word ends and another begins at a place; where marks may combine or words go on, none does. */
function isBetween(text: string, at: number): boolean {
  return !/^(?:[A-Za-z0-9.\-/]{2}|[\s\S]?[\p{M}\uDC00-\uDFFF])$/u.test(
    text.slice(Math.max(0, at - 1), at + 1),
  );
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function changeOf({
  value,
  added,
  removed,
}: {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}): Change {
  const text = value.join("");
  return {
    same: added || removed ? "" : text,
    before: removed ? text : "",
    after: added ? text : "",
  };
}

/** Joins neighbouring changes, and the remainders between them. */
function withoutRemainders(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const [index, change] of changes.entries()) {
    const last = joined.at(-1);
    const remains = change.same.length <= REMAINDER && index < changes.length - 1;
    const joins = last !== undefined && last.same === "" && (change.same === "" || remains);
    if (!joins) {
      joined.push(change);
      continue;
    }
    const before = last.before + change.before + change.same;
    const after = last.after + change.after + change.same;
    joined[joined.length - 1] = { same: "", before, after };
  }
  return joined;
}

function wordsOf({ same, before, after }: Change): Word[] {
  const words: Word[] = [
    { kind: "same", text: same },
    { kind: "old", text: before },
    { kind: "new", text: after },
  ];
  return words.filter(({ text }) => text !== "");
}
