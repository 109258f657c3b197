/** The check sheet (核对单): everything to decide before a list is published, on paper and back into the profile. */

export { namesSource } from "../text/source-name.js";
export type { Comparison } from "./decide/context.js";
export { type Confirmed, confirmLines, confirmSheet, type DecidedLine } from "./decide/index.js";
export { discloserOf } from "./discloser-lines.js";
export { checkFacts, missingWords } from "./facts.js";
export type { CheckInput, OfficeKnowledge } from "./input.js";
export {
  blankFields,
  type CheckLine,
  type CheckSheet,
  canAgree,
  canStayNameless,
  DECISIONS,
  type Decided,
  type Decision,
  LINE_KINDS,
  type LineKind,
  leftToDecide,
  lineKey,
  SHEET_PARTS,
  type SheetPart,
  undecidedDisclosers,
} from "./model.js";
export { checkPage } from "./page.js";
export type { ItemValues } from "./present.js";
export type { CheckKey } from "./sheet/columns.js";
export type { CheckMark } from "./sheet/mark.js";
export type { CellPlace } from "./sheet/problems.js";
export { type CheckEdit, type CheckEdits, readCheckSheet } from "./sheet/read.js";
export { writeCheckSheet } from "./sheet/write.js";
export { checkSheet } from "./sheet-of.js";
export { OPEN_GOVERNMENT, type Usual, usualDecisions } from "./usual.js";
