/** Finds the words of a list in a text: the longest first at each place, no place taken twice. */

import { groupBy } from "../model/group.js";
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";

/** Something that stands for a word. */
interface Worded {
  readonly word: string;
}

/** A word found in a text, with all that it stands for. */
export interface Hit<T extends Worded> {
  readonly word: string;
  readonly entries: readonly T[];
}

/** Length of the shortest words; they are looked up by so many characters. */
const START = 2;

/** Makes text comparable with the words of the knowledge: width, case, traditional characters, no blanks. */
export function plain(text: string): string {
  return toSimplified(fold(text)).replace(/\s+/gu, "");
}

/**
 * Prepares a list of words for look-ups.
 *
 * @param all words as `plain` makes them, of at least two characters; one word may stand for several things
 * @returns finds the words of a plain text from left to right, in time linear in its length. Of the words at one place
 *   the longest that stands for something preferred counts; else the longest of all, and others may begin inside it
 */
export function lexicon<T extends Worded>(
  all: readonly T[],
): (text: string, preferred?: (entry: T) => boolean) => Hit<T>[] {
  const byWord = groupBy(all, ({ word }) => word);
  const hits = Array.from(byWord, ([word, entries]): Hit<T> => ({ word, entries }));
  const byStart = groupBy(hits, ({ word }) => word.slice(0, START));
  for (const group of byStart.values()) group.sort((a, b) => b.word.length - a.word.length);
  return (text, preferred = () => true) => {
    const found: Hit<T>[] = [];
    for (let at = 0; at < text.length; ) {
      const { longest, best } = hitsAt(text, at, byStart.get(text.slice(at, at + START)), preferred);
      const hit = best ?? longest;
      if (hit) found.push(hit);
      at += best?.word.length ?? 1;
    }
    return found;
  };
}

/** The longest word of a group that stands at a place, and the longest that stands for something preferred. */
function hitsAt<T extends Worded>(
  text: string,
  at: number,
  group: readonly Hit<T>[] | undefined,
  preferred: (entry: T) => boolean,
): { longest?: Hit<T>; best?: Hit<T> } {
  let longest: Hit<T> | undefined;
  for (const hit of group ?? []) {
    if (!text.startsWith(hit.word, at)) continue;
    if (hit.entries.some(preferred)) return { longest: longest ?? hit, best: hit };
    longest ??= hit;
  }
  return longest ? { longest } : NO_HITS;
}

/** Most places of a text begin no word: nothing is made for them. */
const NO_HITS = {};
