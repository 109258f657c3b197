/** Scores a comparison by a rubric. What no table can show is not assessed; what this table does not show earns nothing. */
import type { Criterion, Rubric } from "../model/rubric.js";
import type { Shares } from "./shares.js";

/** A criterion with what it earned. */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  /** Between 0 and 1; null where it was not assessed. */
  readonly share: number | null;
}

/** A score: so many of the points that could be assessed, out of the rubric's total. */
export interface Score {
  readonly rubric: Rubric;
  readonly sections: readonly {
    readonly title: Rubric["title"];
    readonly criteria: readonly ScoredCriterion[];
  }[];
  /** Points earned, to one decimal. */
  readonly points: number;
  /** Points of the criteria that were assessed. */
  readonly assessed: number;
  /** Points of all criteria. */
  readonly total: number;
}

/** Scores by a rubric. */
export function scoreBy(rubric: Rubric, shares: Shares): Score {
  const sections = rubric.sections.map(({ title, criteria }) => ({
    title,
    criteria: criteria.map((criterion) => ({ criterion, share: shareOf(criterion, shares) })),
  }));
  const all = sections.flatMap(({ criteria }) => criteria);
  const assessed = all.filter(({ share }) => share !== null);
  return {
    rubric,
    sections,
    points: toTenth(assessed.reduce((sum, { criterion, share }) => sum + criterion.points * (share ?? 0), 0)),
    assessed: sumOf(assessed),
    total: sumOf(all),
  };
}

function shareOf({ measure, channels }: Criterion, shares: Shares): number | null {
  if (measure === null) return null;
  if (measure === "channels") return shares.channels(channels);
  return shares[measure];
}

function sumOf(criteria: readonly ScoredCriterion[]): number {
  return criteria.reduce((sum, { criterion }) => sum + criterion.points, 0);
}

function toTenth(points: number): number {
  return Math.round(points * 10) / 10;
}
