/**
 * What a published table confirms, fills in, contradicts and adds, and the edition's YAML with it written in.
 *
 * @packageDocumentation
 */
export {
  acceptKinds,
  type AlignedRow,
  begunEdition,
  byDomain,
  type Decisions,
  editsOf,
  type Intake,
  INTAKE_DECISIONS,
  INTAKE_KINDS,
  type IntakeCounts,
  type IntakeDecision,
  type IntakeInput,
  type IntakeKind,
  type IntakeLine,
  type IntakeSheet,
  type IntakeTexts,
  type Publisher,
  readIntakeSheet,
  type SortedRows,
  takeIn,
  writeEdits,
  writeIntakeSheet,
} from "./index.js";
