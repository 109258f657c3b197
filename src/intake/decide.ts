/** Decisions that are made for many lines at once. */
import { assertArgument, assertFields, listOf, OBJECT, oneOf } from "../model/argument.js";
import type { Decisions } from "./edits.js";
import { INTAKE_KINDS, type Intake, type IntakeDecision, type IntakeKind } from "./types.js";

/**
 * Takes every line of some kinds whose row stands for its item beyond doubt. What a page shows otherwise than another page, and
 * what is doubtful, is never decided so unless it is named.
 */
export function acceptKinds(intake: Pick<Intake, "lines">, kinds: readonly IntakeKind[]): Decisions {
  assertFields("acceptKinds", intake, { lines: listOf(OBJECT) });
  assertArgument("acceptKinds", kinds, listOf(oneOf(INTAKE_KINDS)));
  return new Map(
    intake.lines
      .filter(({ kind, sure }) => sure && kinds.includes(kind))
      .map(({ id }): [string, IntakeDecision] => [id, "take"]),
  );
}
