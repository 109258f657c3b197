/** How good answers are: shares of right ones, local additions found, and whether scores mean what they say. */
import type { Answer } from "./answers.js";
import type { Sample } from "./samples.js";

/** A sample with the answer to it. */
export interface Answered extends Answer {
  readonly sample: Sample;
  readonly right: boolean;
}

/** Puts samples and answers together. */
export function answered(samples: readonly Sample[], answers: readonly Answer[]): readonly Answered[] {
  return samples.map((sample, at) => {
    const { item, score } = answers[at] ?? { item: null, score: 0 };
    return { sample, item, score, right: sample.accepted.includes(item) };
  });
}

/** Shares, 0 to 1. */
export interface Quality {
  /** Of the rows that stand for a national item, those that got it. */
  readonly items: number;
  /** The same, of those whose name is another than the item's. */
  readonly reworded: number;
  /** Of all rows, local additions included. */
  readonly all: number;
  /** Of the rows taken for local additions, those that are. */
  readonly nonePrecision: number;
  /** Of the local additions, those taken for one. */
  readonly noneRecall: number;
  readonly noneF1: number;
}

/** Counts. */
export function qualityOf(answers: readonly Answered[]): Quality {
  const share = (some: readonly Answered[], has: (one: Answered) => boolean) =>
    some.length === 0 ? Number.NaN : some.filter(has).length / some.length;
  const right = ({ right }: Answered) => right;
  const own = answers.filter(({ sample }) => sample.item !== null);
  const additions = answers.filter(({ sample }) => sample.item === null);
  const taken = answers.filter(({ item }) => item === null);
  const found = taken.filter(right).length;
  return {
    items: share(own, right),
    reworded: share(
      own.filter(({ sample }) => sample.reworded),
      right,
    ),
    all: share(answers, right),
    nonePrecision: share(taken, right),
    noneRecall: share(additions, right),
    noneF1: (2 * found) / (taken.length + additions.length),
  };
}

/** One row of a calibration table. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanScore: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.7, 0.9, 0.97, 0.99, 1];

/** Scores beside the share of right answers, bin by bin, and the mean gap between the two (ECE). */
export function calibrationOf(answers: readonly Answered[]): {
  readonly bins: readonly Bin[];
  readonly ece: number;
} {
  const bins = EDGES.slice(1).flatMap((to, at): Bin[] => {
    const from = EDGES[at] ?? 0;
    const inside = answers.filter(({ score }) => score >= from && (score < to || to === 1));
    if (inside.length === 0) return [];
    const mean = (of: (one: Answered) => number) =>
      inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    return [
      {
        from,
        to,
        count: inside.length,
        meanScore: mean(({ score }) => score),
        right: mean(({ right }) => +right),
      },
    ];
  });
  const ece = bins.reduce(
    (sum, { count, meanScore, right }) => sum + (count / answers.length) * Math.abs(meanScore - right),
    0,
  );
  return { bins, ece };
}

const RESAMPLES = 1000;

/**
 * The middle 95 % of a figure when publishers are drawn anew with replacement: rows of one publisher stand or fall
 * together.
 */
export function intervalOf(
  answers: readonly Answered[],
  figure: (some: readonly Answered[]) => number,
): readonly [number, number] {
  const publishers = [...byPublisher(answers).values()];
  const random = seeded(54);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(publishers.flatMap(() => publishers[Math.floor(random() * publishers.length)] ?? [])),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor(share * (figures.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

function byPublisher(answers: readonly Answered[]): ReadonlyMap<string, readonly Answered[]> {
  const groups = new Map<string, Answered[]>();
  for (const one of answers) {
    const { publisher } = one.sample;
    const group = groups.get(publisher);
    if (group) group.push(one);
    else groups.set(publisher, [one]);
  }
  return groups;
}

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
