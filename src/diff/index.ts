/** Two catalogs or lists compared: what changed, and what that means to the public's right to know. */

export type { WithEditions } from "../catalog/domain-data.js";
export { fieldName } from "../fields/names.js";
export type { RuleInfo } from "../fields/rule.js";
export type { Bump } from "../fields/verdict.js";
export { type LinePair, lineDiff } from "../text/line-diff.js";
export { type Word, wordDiff } from "../text/word-diff.js";
export { type RequiredBump, requiredBump, satisfiesBump } from "./bump.js";
export { applyChanges, diffCatalogs, invert } from "./catalogs.js";
export {
  type ExplainListOptions,
  type ExplainOptions,
  explain,
  explainList,
  type ListContext,
} from "./explain.js";
export * from "./finding.js";
export { applyIgnores, type IgnoreOutcome } from "./ignore.js";
export { applyListChanges, diffLists } from "./lists.js";
export { type MatchedRow, matchRows, type RowMatch } from "./match-rows.js";
export { adviseVersion, type VersionAdvice } from "./releases.js";
export * from "./render/index.js";
export { CHANGE_RULES, RULE_GROUPS, type RuleGroup } from "./rules.js";
export { ChangeMismatchError } from "./structure/apply.js";
export type { CatalogPart } from "./structure/catalog.js";
export type * from "./structure/change.js";
export { DuplicateIdError } from "./structure/collection.js";
export { countChanges } from "./summary.js";
export { compareTables, type TableOptions } from "./tables.js";
