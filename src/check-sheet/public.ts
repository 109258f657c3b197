/**
 * The check sheet (核对单): everything to decide before a list is published, on paper and back into the profile.
 *
 * @packageDocumentation
 */
export {
  type CellPlace,
  type CheckEdit,
  type CheckEdits,
  type CheckInput,
  type CheckKey,
  type CheckLine,
  type CheckMark,
  type CheckSheet,
  type Comparison,
  type Confirmed,
  checkFacts,
  checkPage,
  checkSheet,
  confirmLines,
  confirmSheet,
  DECISIONS,
  type Decided,
  type DecidedLine,
  type Decision,
  type ItemValues,
  LINE_KINDS,
  type LineKind,
  type OfficeKnowledge,
  readCheckSheet,
  SHEET_PARTS,
  type SheetPart,
  writeCheckSheet,
} from "./index.js";
