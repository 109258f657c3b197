/** What a row and an item have in common, as numbers: one table, one line a feature. */
import { rarity, vectorOf } from "../text/bigrams.js";
import { type Accumulate, invert, presenceOf, sharesOf } from "../text/inverted.js";
import type { Parts } from "./parts.js";

/** How two bags of terms are compared, rare terms weighing more. Each is 0 to 1. */
type Measure =
  /** Cosine of the same part on both sides. */
  | { readonly cosine: keyof Parts }
  /** The share of a part of the row that stands anywhere in a part of the item. */
  | { readonly rowPart: keyof Parts; readonly inItem: keyof Parts }
  /** The share of a part of the item that stands anywhere in a part of the row. */
  | { readonly itemPart: keyof Parts; readonly inRow: keyof Parts };

interface FeatureSpec {
  readonly measure: Measure;
  /**
   * Less the mean of the item's domain: what all items of a domain have in common (受理部门、办理条件、办理流程) says
   * nothing about which of them a row is, or whether it is any.
   */
  readonly beyondDomain?: true;
}

/** The features of a row and an item, by name. */
export const FEATURES = {
  title: { measure: { cosine: "title" } },
  tail: { measure: { cosine: "tail" } },
  basis: { measure: { cosine: "basis" } },
  nameOfRow: { measure: { rowPart: "nameCharacters", inItem: "characters" } },
  nameOfItem: { measure: { itemPart: "nameCharacters", inRow: "characters" } },
  everything: { measure: { cosine: "everything" }, beyondDomain: true },
  content: { measure: { rowPart: "content", inItem: "content" }, beyondDomain: true },
} as const satisfies Record<string, FeatureSpec>;

/** A feature by name. */
export type Feature = keyof typeof FEATURES;

/** The names of the features, in the order of the table. */
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** Computes the features of a row with every item. */
export type Compare = (row: Parts) => Readonly<Record<Feature, Float64Array>>;

/**
 * Prepares the comparison with items.
 *
 * @param items the parts of each
 * @param domains for each item, the number of its domain
 */
export function comparison(items: readonly Parts[], domains: readonly number[]): Compare {
  const weigh = rarities(items);
  const measures = FEATURE_NAMES.map((name) => {
    const spec: FeatureSpec = FEATURES[name];
    const measure = prepare(spec.measure, items, weigh);
    return [
      name,
      spec.beyondDomain ? (row: Parts) => lessDomainMean(measure(row), domains) : measure,
    ] as const;
  });
  return (row) =>
    Object.fromEntries(measures.map(([name, measure]) => [name, measure(row)])) as Record<
      Feature,
      Float64Array
    >;
}

type Rarities = (part: keyof Parts) => (term: string) => number;

function rarities(items: readonly Parts[]): Rarities {
  const made = new Map<keyof Parts, (term: string) => number>();
  return (part) => {
    const weigh = made.get(part) ?? rarity(items.map((item) => item[part]));
    made.set(part, weigh);
    return weigh;
  };
}

function prepare(measure: Measure, items: readonly Parts[], rarityOf: Rarities) {
  if ("cosine" in measure) {
    const part = measure.cosine;
    const weigh = rarityOf(part);
    const index = invert(items.map((item) => vectorOf(item[part], weigh)));
    return (row: Parts) => index(vectorOf(row[part], weigh));
  }
  if ("rowPart" in measure) {
    const weigh = rarityOf(measure.rowPart);
    const index: Accumulate = invert(items.map((item) => presenceOf(item[measure.inItem])));
    return (row: Parts) => index(sharesOf(row[measure.rowPart], weigh));
  }
  const weigh = rarityOf(measure.itemPart);
  const index = invert(items.map((item) => sharesOf(item[measure.itemPart], weigh)));
  return (row: Parts) => index(presenceOf(row[measure.inRow]));
}

function lessDomainMean(values: Float64Array, domains: readonly number[]): Float64Array {
  const sums: number[] = [];
  const counts: number[] = [];
  domains.forEach((domain, at) => {
    sums[domain] = (sums[domain] ?? 0) + (values[at] ?? 0);
    counts[domain] = (counts[domain] ?? 0) + 1;
  });
  return values.map((value, at) => {
    const domain = domains[at] ?? 0;
    return value - (sums[domain] ?? 0) / (counts[domain] ?? 1);
  });
}
