/** From a profile and the catalog to a disclosure list. */

export { decidedFor, nameHolder } from "../catalog/agency-roles.js";
export { type BureauRow, bureauRows } from "../catalog/bureau-groups.js";
export { type LeftOutBy, presets } from "../catalog/concerns.js";
export { printBasis } from "../catalog/print-basis.js";
export { boardsOf, isOnBoards } from "../tables/boards.js";
export { editYaml, type YamlEdit, type YamlPath } from "../yaml/index.js";
export * from "./adopt/index.js";
export { answerItems, answerQuestion, withDisclosers, withoutPreset } from "./answer.js";
export type { Candidate, CandidateValues } from "./candidate.js";
export { checkProfile } from "./check.js";
export { type AbsentDomain, absentDomains } from "./domains.js";
export { type Figures, type ListFigures, listFigures } from "./figures.js";
export { type LeftOutItem, leftOutItems } from "./left-out.js";
export { type Locate, type ProfilePath, printPath } from "./origin.js";
export {
  type Choice,
  openQuestions,
  QUESTION_KINDS,
  type Question,
  type QuestionContext,
  type QuestionKind,
} from "./questions.js";
export { type ResolvedProfile, type ResolveOptions, resolveProfile } from "./resolve.js";
export type { ProfileContext, ProfileProblem, ProfileRule } from "./rule.js";
export { profileRules } from "./rules.js";
export type { OutOfList, Selection } from "./select.js";
export { standardList } from "./standard-list.js";
export {
  CONFLICT_WORDS,
  currentId,
  type Duty,
  type DutySides,
  type Mapped,
  type RowsById,
  rowsById,
  rowsGone,
  type Settling,
  settleConflict,
  type Unconfirmed,
  type Upgrade,
  upgradeDuties,
  upgradeProfile,
  type Versions,
} from "./upgrade/index.js";
