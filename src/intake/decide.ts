/** Decisions that are made for many lines at once. */
import type { Decisions } from "./edits.js";
import type { Intake, IntakeDecision, IntakeKind } from "./types.js";

/**
 * Takes every line of some kinds whose row stands for its item beyond doubt. What a page shows otherwise than another page, and
 * what is doubtful, is never decided so unless it is named.
 */
export function acceptKinds({ lines }: Pick<Intake, "lines">, kinds: readonly IntakeKind[]): Decisions {
  return new Map(
    lines
      .filter(({ kind, sure }) => sure && kinds.includes(kind))
      .map(({ id }): [string, IntakeDecision] => [id, "take"]),
  );
}
