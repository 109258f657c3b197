/** Many texts held against one at once: for each term, the texts that have it and how much it weighs there. */
import type { Vector } from "./bigrams.js";

/** Terms with their weights: a map, or pairs as they come. */
export type Weighted = Iterable<readonly [term: string, weight: number]>;

/**
 * Sums over the terms that a query shares with each document, weight times weight.
 *
 * @returns one sum a document, in the order of the documents
 */
export type Accumulate = (query: Weighted) => Float64Array;

/**
 * Indexes documents by their terms, so that a query costs only what it shares with them.
 *
 * @param documents terms with their weights; `vectorOf` makes cosines of the sums, `sharesOf` on one side and
 *   `presenceOf` on the other the share of the one side that the other has
 */
export function invert(documents: readonly Weighted[]): Accumulate {
  const postings = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  documents.forEach((document, at) => {
    for (const [term, weight] of document) {
      const posting = postings.get(term) ?? { at: [], weights: [] };
      posting.at.push(at);
      posting.weights.push(weight);
      postings.set(term, posting);
    }
  });
  return (query) => {
    const sums = new Float64Array(documents.length);
    for (const [term, weight] of query) {
      const posting = postings.get(term);
      posting?.at.forEach((at, i) => {
        sums[at] = (sums[at] ?? 0) + weight * (posting.weights[i] ?? 0);
      });
    }
    return sums;
  };
}

/** Each term with its share of the weight of the whole text: the shares add up to 1. */
export function sharesOf(terms: readonly string[], weigh: (term: string) => number): Vector {
  const weights = new Map([...new Set(terms)].map((term) => [term, weigh(term)]));
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return new Map(Array.from(weights, ([term, weight]) => [term, weight / sum]));
}

/** Each term once, with weight 1. */
export function presenceOf(terms: readonly string[]): Vector {
  return new Map(terms.map((term) => [term, 1]));
}
