/** The items that a row may stand for, by what the row itself says. */
import { FEATURE_NAMES, type Feature } from "./features.js";
import type { Items } from "./items.js";
import type { Weights } from "./weights.js";
import { closestWording } from "./wordings.js";

/** An item that a row may stand for. */
export interface Candidate {
  /** Position of the item in the list of all items, general ones behind. */
  readonly at: number;
  /** Whether it is a general item, which stands for none. */
  readonly general: boolean;
  /** In the order of `FEATURE_NAMES`. */
  readonly features: readonly number[];
  /** Log odds that the features add up to. */
  readonly own: number;
}

/** A row with its candidates. */
export interface Measured {
  /** In the order of the items. */
  readonly candidates: readonly Candidate[];
  /** Whether the row names a category: the words that would match are there, so a miss says more. */
  readonly categorised: boolean;
  readonly anyDomain: boolean;
  /** Whether the row names its item by id: the only candidate. */
  readonly stated: boolean;
}

/** What lies further below the best has no chance, and none of the further ones a visible one. */
const FAR_BELOW = 10;
const MOST = 64;

/**
 * Picks the items that come near, each by the closest of its wordings.
 *
 * @param features of the row with every item and wording
 * @param allowed positions of the items to pick among
 */
export function pickCandidates(
  features: Readonly<Record<Feature, Float64Array>>,
  allowed: readonly number[],
  { items, wordings }: Pick<Items, "items" | "wordings">,
  weights: Weights,
): readonly Candidate[] {
  const odds = ownLogOdds(features, weights);
  const closest = allowed.map((at) => {
    const wording = closestWording(at, wordings.get(at) ?? [], odds);
    return { at, wording, own: odds[wording] ?? 0 };
  });
  const best = closest.reduce((most, { own }) => Math.max(most, own), Number.NEGATIVE_INFINITY);
  return closest
    .filter(({ own }) => own > best - FAR_BELOW)
    .sort((a, b) => b.own - a.own || a.at - b.at)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map(({ at, wording, own }) => ({
      at,
      general: at >= items.length,
      features: FEATURE_NAMES.map((name) => features[name][wording] ?? 0),
      own,
    }));
}

function ownLogOdds(features: Readonly<Record<Feature, Float64Array>>, weights: Weights): Float64Array {
  const [first] = FEATURE_NAMES;
  const sums = new Float64Array(first ? features[first].length : 0);
  for (const name of FEATURE_NAMES) {
    const weight = weights[name];
    if (weight === 0) continue;
    features[name].forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + weight * value;
    });
  }
  return sums;
}
