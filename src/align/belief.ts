/** How likely each candidate of a row is the right one. */
import type { Candidate, Measured } from "./candidates.js";
import type { ContextFeature, Weights } from "./weights.js";

/** What the rest of the table says of a candidate, by feature. */
export type Context = Readonly<Record<ContextFeature, number>>;

/** Log odds and probabilities of a row's answers. */
export interface Belief {
  /** Log odds, in the order of the candidates. */
  readonly logOdds: readonly number[];
  /** Log odds of none, general items included. */
  readonly none: number;
  /** Probabilities, in the order of the candidates; with that of none, those of items add up to 1. */
  readonly probabilities: readonly number[];
  readonly probabilityOfNone: number;
}

/**
 * Weighs the answers of one row.
 *
 * @param contextOf what the rest of the table says of a candidate
 */
export function believe(
  { candidates, categorised, anyDomain, stated }: Measured,
  contextOf: (candidate: Candidate) => Context,
  weights: Weights,
): Belief {
  const logOdds = candidates.map((candidate) => {
    const { domain, category, order } = contextOf(candidate);
    return candidate.own + weights.domain * domain + weights.category * category + weights.order * order;
  });
  const bare = stated
    ? Number.NEGATIVE_INFINITY
    : weights.none + (categorised ? weights.noneInCategory : 0) + (anyDomain ? weights.noneOfAll : 0);
  const top = Math.max(bare, ...logOdds);
  const shares = logOdds.map((value) => Math.exp(value - top));
  const bareShare = Math.exp(bare - top);
  const sum = shares.reduce((total, value) => total + value, bareShare);
  const none = shares.reduce((total, value, i) => total + (candidates[i]?.general ? value : 0), bareShare);
  return {
    logOdds,
    none: top + Math.log(none),
    probabilities: shares.map((value) => value / sum),
    probabilityOfNone: none / sum,
  };
}
