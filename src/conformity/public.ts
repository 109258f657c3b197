/**
 * How a local catalog stands to the standard (对标): what is missing, weakened, outdated, added; and a score.
 *
 * @packageDocumentation
 */
export {
  type Conformity,
  type ConformityInput,
  conformityOf,
  conformityReport,
  type Deviation,
  DEVIATION_LEVELS,
  type DeviationRule,
  DEVIATIONS,
  type HeldRow,
  type LeagueRecord,
  leagueRecords,
  type LocalityTotal,
  mirroredItems,
  type Ranked,
  type Ranking,
  rankingOf,
  rankingReport,
  requiredItems,
  rubrics,
  type Score,
  type ScoredCriterion,
  type SlipPlace,
  type Standing,
} from "./index.js";
