/**
 * Intake: what a published table confirms, fills in, contradicts and adds, and the edition's YAML with it written in.
 *
 * @packageDocumentation
 */
export { byDomain, type SortedRows } from "./by-domain.js";
export { acceptKinds } from "./decide.js";
export { type Decisions, editsOf } from "./edits.js";
export { takeIn } from "./intake.js";
export { type IntakeSheet, readIntakeSheet } from "./sheet/read.js";
export { writeIntakeSheet } from "./sheet/write.js";
export { ownPublisher, publisherLevel } from "./source.js";
export { changelogLine, countLines, type IntakeCounts, replacing, written } from "./summary.js";
export { begunEdition, begunText, type IntakeTexts, writeEdits } from "./texts.js";
export {
  type AlignedRow,
  INTAKE_DECISIONS,
  INTAKE_KINDS,
  type Intake,
  type IntakeDecision,
  type IntakeInput,
  type IntakeKind,
  type IntakeLine,
  type Publisher,
} from "./types.js";
