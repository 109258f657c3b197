/** Reading of a cell as one of few values: what it gives, and what it does not. */
import { LOST } from "../seen.js";
import { boxWords, marksOf, type Ticks } from "./boxes.js";
import { markOf } from "./marks.js";

/** A cell with the heading of its column. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A value, or null where the cells say nothing or cannot be read. */
export interface Reading<Value> {
  readonly value: Value | null;
  /** The texts that could not be read. */
  readonly unread: readonly string[];
}

/** UTF-16 units of the longest cell that is read as boxes or names; what is longer holds something else. */
const MAX_CHOICES = 5000;

/** Whether a cell can be read as boxes or names: it is no longer than they are, and nothing of it is lost. */
export function isChoice(text: string): boolean {
  return text.length <= MAX_CHOICES && !text.includes(LOST);
}

/**
 * Collects what boxes and words choose.
 *
 * @param cells a mark chooses the heading of its column, a word itself
 * @param read what a word means; null where nothing
 * @param heading what a heading means, where that is not the same
 */
export function chosen<Value>(
  cells: readonly LabelledText[],
  ticks: Ticks,
  read: (word: string) => readonly Value[] | null,
  heading = read,
): { readonly found: readonly Value[]; readonly unread: readonly string[] } {
  const found: Value[] = [];
  const unread: string[] = [];
  for (const { label, text } of cells) {
    if (!isChoice(text)) {
      unread.push(text);
      continue;
    }
    const mark = markOf(text);
    const whole = marksOf(text).length === 0 ? read(text) : null;
    const words =
      mark !== null
        ? [{ word: label, ticked: ticks(mark) }]
        : whole
          ? [{ word: text, ticked: true }]
          : boxWords(text, ticks);
    for (const { word, ticked } of words) {
      const values = ticked === false ? [] : mark === null ? read(word) : heading(word);
      if (ticked === null || values === null) unread.push(text);
      else for (const value of values) found.push(value);
    }
  }
  return { found, unread: [...new Set(unread)] };
}
