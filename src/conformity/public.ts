/**
 * How a local catalog stands to the standard (对标): what is missing, weakened, outdated, added; and a score.
 *
 * @packageDocumentation
 */
export {
  type CatalogRecord,
  type Conformity,
  type ConformityInput,
  conformityOf,
  conformityReport,
  DEVIATION_LEVELS,
  DEVIATIONS,
  type Deviation,
  type DeviationRule,
  type HeldRow,
  type LeagueRecord,
  type LocalityTotal,
  leagueRecords,
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
