/**
 * What a published table confirms, fills in, contradicts and adds, and the edition's YAML with it written in.
 *
 * @packageDocumentation
 */
export {
  type AlignedRow,
  acceptKinds,
  begunEdition,
  byDomain,
  type Decisions,
  editsOf,
  INTAKE_DECISIONS,
  INTAKE_KINDS,
  type Intake,
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
