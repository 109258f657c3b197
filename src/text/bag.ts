/** Texts as bags of character pairs that all weigh the same: how alike two texts are, where no corpus says what is rare. */
import { MAX_COMPARED, pairsIn, runsOf } from "./bigrams.js";

/** The pairs of a text. */
export interface Bag {
  /** How often each pair stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many pairs there are, repeats included. */
  readonly size: number;
}

/** The bag of a text; see {@link runsOf} for what of it counts. */
export function bagOf(text: string): Bag {
  return bagOfRuns(runsOf(text.slice(0, MAX_COMPARED)));
}

/** The bag of a text of which the runs are known already. */
export function bagOfRuns(runs: readonly string[]): Bag {
  const pairs = pairsIn(runs);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { counts, size: pairs.length };
}

/**
 * How alike two texts are: the cosine of their bags, a pair that is repeated counting by the root of its repeats.
 *
 * @returns 0 where they share no pair, 1 where the pairs of both are the same
 */
export function likeness(a: Bag, b: Bag): number {
  const few = a.counts.size <= b.counts.size ? a : b;
  const many = few === a ? b : a;
  let shared = 0;
  for (const [pair, count] of few.counts) {
    const other = many.counts.get(pair);
    if (other !== undefined) shared += Math.sqrt(count * other);
  }
  return shared === 0 ? 0 : Math.min(shared / Math.sqrt(a.size * b.size), 1);
}
