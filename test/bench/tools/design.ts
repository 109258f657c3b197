/** The labelled rows as a problem of conditional logistic regression: each row chooses among its candidates and none. */

import type { Engine } from "../../../src/align/engine.js";
import { FEATURE_NAMES } from "../../../src/align/features.js";
import type { Weights } from "../../../src/align/weights.js";
import type { DomainId } from "../../../src/index.js";
import type { Sample } from "../align/samples.js";

/** The weights, in the order of the numbers of an option. */
export const NAMES = [
  ...FEATURE_NAMES,
  "domain",
  "category",
  "order",
  "none",
  "noneInCategory",
  "noneOfAll",
] as const satisfies readonly (keyof Weights)[];

/** One row: what speaks for each of its options, and which are right: none and general items alike for an addition. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
  /** How much the row counts. */
  readonly weight: number;
}

/** Reworded rows are few among the samples and the many among those that need an aligner. */
const REWORDED = 2;

/**
 * The choices that rows make under the weights given, with and without their domain named.
 *
 * @returns rows whose item is not among the candidates are left out
 */
export function choicesOf(samples: readonly Sample[], engine: Engine, weights: Weights): Choice[] {
  const groups = [...byDomain(samples), [undefined, samples] as const];
  return groups.flatMap(([domain, some]) => domainChoices(some, domain, engine, weights));
}

/** Samples by domain. */
export function byDomain(samples: readonly Sample[]): ReadonlyMap<DomainId, readonly Sample[]> {
  const groups = new Map<DomainId, Sample[]>();
  for (const sample of samples) {
    if (sample.domain) groups.set(sample.domain, [...(groups.get(sample.domain) ?? []), sample]);
  }
  return groups;
}

function domainChoices(
  samples: readonly Sample[],
  domain: DomainId | undefined,
  engine: Engine,
  weights: Weights,
): Choice[] {
  const rows = samples.map(({ row }) => row);
  return Array.from(engine.weigh(rows, domain, weights)).flatMap((table) =>
    table.rows.flatMap(({ row, contextOf }, i): Choice[] => {
      const sample = samples[table.positions[i] ?? -1];
      const items = row.candidates.map(({ at }) => engine.items.items[at]?.id ?? "");
      if (!sample) return [];
      const general = row.candidates.flatMap((candidate, at) => (candidate.general ? [at] : []));
      const right =
        sample.item === null
          ? [...general, items.length]
          : items.flatMap((item, at) => (item === sample.item ? [at] : []));
      if (right.length === 0) return [];
      const options = row.candidates.map((candidate) => {
        const context = contextOf(candidate);
        return [...candidate.features, context.domain, context.category, context.order, 0, 0, 0];
      });
      const none = NAMES.map((name) =>
        name === "none" ||
        (name === "noneInCategory" && row.categorised) ||
        (name === "noneOfAll" && row.anyDomain)
          ? 1
          : 0,
      );
      return [{ options: [...options, none], right, weight: sample.reworded ? REWORDED : 1 }];
    }),
  );
}
