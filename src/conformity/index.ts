/** How a local catalog stands to the standard (对标): what is missing, weakened, outdated, added; and a score. */

export type { SlipPlace } from "../fields/slips/index.js";
export { rubrics } from "../generated/rubrics.js";
export { type Conformity, type ConformityInput, conformityOf } from "./conform.js";
export { MIN_ROWS } from "./covered.js";
export {
  DEVIATIONS,
  type Deviation,
  type DeviationRule,
  HINT_OF,
  LEVEL_OF as DEVIATION_LEVELS,
} from "./deviation.js";
export { type HeldRow, heldRows } from "./held.js";
export { type LeagueRecord, leagueRecords } from "./league.js";
export {
  type CatalogRecord,
  type LocalityTotal,
  type Ranked,
  type Ranking,
  rankingOf,
  type Standing,
  shareOf,
} from "./ranking.js";
export { rankingReport } from "./ranking-report.js";
export { conformityReport } from "./report.js";
export { mirroredItems, requiredItems } from "./required.js";
export type { Score, ScoredCriterion } from "./score.js";
