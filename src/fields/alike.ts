/** How alike two texts are: letters and digits count, blanks, width, punctuation and traditional forms do not. */
import { type Bag, bagOfRuns, likeness } from "../text/bag.js";
import { runsOf } from "../text/bigrams.js";

/** Whether two texts differ in how they are set only. */
export function sameWords(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/** What of a text counts, one form for all ways to set it. */
export function lettersOf(text: string): string {
  return runsOf(text).join("");
}

/** Two texts that are at least this much alike are one text reworded. */
const REWORDED = 0.5;

/** More pairs than this are not tried: lists that have so little in common are not one list reworded. */
const MAX_PAIRS = 10_000;

/** Places of an old and a new text that belong together. */
export type Pairing = readonly [old: number, new: number];

/**
 * Pairs texts that say the same in other words, the most alike first, each text once.
 *
 * @param olds texts of the old side that the new side does not have
 * @param news texts of the new side that the old side does not have
 * @param read reads a text, or remembers what was read of it
 */
export function pairAlike(
  olds: readonly string[],
  news: readonly string[],
  read: (text: string) => WordsRead,
): Pairing[] {
  if (olds.length === 0 || news.length === 0 || olds.length * news.length > MAX_PAIRS) return [];
  const before = olds.map(read);
  const after = news.map(read);
  const candidates: { old: number; now: number; score: number }[] = [];
  before.forEach((one, old) => {
    after.forEach((other, now) => {
      // The same words come before all that is merely alike.
      const score = one.letters === other.letters ? 2 : likeness(one.bag, other.bag);
      if (score >= REWORDED) candidates.push({ old, now, score });
    });
  });
  const usedOld = new Set<number>();
  const usedNew = new Set<number>();
  return candidates
    .sort((a, b) => b.score - a.score)
    .flatMap(({ old, now }): Pairing[] => {
      if (usedOld.has(old) || usedNew.has(now)) return [];
      usedOld.add(old);
      usedNew.add(now);
      return [[old, now]];
    });
}

/** What of a text counts. */
export interface WordsRead {
  readonly letters: string;
  readonly bag: Bag;
}

/** Reads a text. */
export function readWords(text: string): WordsRead {
  const runs = runsOf(text);
  return { letters: runs.join(""), bag: bagOfRuns(runs) };
}
