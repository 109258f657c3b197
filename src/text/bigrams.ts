/** Texts as bags of character pairs: Chinese needs no segmentation to be compared, and pairs read the same everywhere. */
import { fold } from "./fold.js";
import { toSimplified } from "./traditional.js";

/** How alike texts are shows in so many of their first characters, three times as many as any cell of a real table has. */
export const MAX_COMPARED = 10_000;

/** What counts: letters and digits; blanks, punctuation and boxes do not. */
const WORDS = /[\p{L}\p{N}]+/gu;

/** Terms with their weights, of length 1 unless empty. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Pairs of neighbouring characters.
 *
 * @param text any text; folded and simplified first
 * @returns in order, repeats included; a run of one character is itself a term, no pair crosses punctuation
 */
export function bigramsOf(text: string): string[] {
  return pairsIn(runsOf(text.slice(0, MAX_COMPARED)));
}

/** As `bigramsOf`, of a text that is folded and simplified already. */
export function pairsOf(text: string): string[] {
  return pairsIn(text.slice(0, MAX_COMPARED).match(WORDS) ?? []);
}

/** What of a text counts, cut where something else stands; folded and simplified. */
export function runsOf(text: string): readonly string[] {
  return toSimplified(fold(text)).match(WORDS) ?? [];
}

/** The pairs of neighbouring characters in runs of them; a run of one is itself a term. */
export function pairsIn(runs: readonly string[]): string[] {
  const pairs: string[] = [];
  for (const run of runs) {
    let before = "";
    for (const character of run) {
      if (before !== "") pairs.push(before + character);
      before = character;
    }
    if (before === run) pairs.push(run);
  }
  return pairs;
}

/**
 * Weighs terms by how few of the documents have them.
 *
 * @param documents the terms of each document
 * @returns inverse document frequency, smoothed: above 0, largest for a term that none has
 */
export function rarity(documents: readonly (readonly string[])[]): (term: string) => number {
  const having = new Map<string, number>();
  for (const terms of documents)
    for (const term of new Set(terms)) having.set(term, (having.get(term) ?? 0) + 1);
  const weightOf = (count: number) => Math.log((documents.length + 1) / (count + 0.5));
  const weights = new Map(Array.from(having, ([term, count]) => [term, weightOf(count)]));
  const unseen = weightOf(0);
  return (term) => weights.get(term) ?? unseen;
}

/**
 * The vector of a text.
 *
 * @param terms of the text; a term that is repeated counts by the root of its repeats
 * @param weigh weight of a term, above 0
 */
export function vectorOf(terms: readonly string[], weigh: (term: string) => number): Vector {
  // One map all the way: thousands of texts pass through here.
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
  let squares = 0;
  for (const [term, count] of vector) {
    const weight = Math.sqrt(count) * weigh(term);
    squares += weight * weight;
    vector.set(term, weight);
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** Cosine of two vectors: 0 where they share no term, 1 where they are the same. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return Math.min(sum, 1);
}
