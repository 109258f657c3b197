/** Ways to look at every deadline: as a list of parts, and whether they are all that it says. */
import { assertHas } from "../model/argument.js";
import type { Deadline, DeadlinePart } from "./deadline.js";

/** What the functions that take a deadline expect. */
export const A_DEADLINE = {
  zh: "parseDeadline 读出的时限",
  en: "a deadline as parseDeadline gives it",
};

/**
 * The parts of a deadline.
 *
 * @param deadline any deadline
 * @returns its parts; a single one without scope and place for a deadline of one clause; none for an unparsed one
 */
export function deadlineParts(deadline: Deadline): readonly DeadlinePart[] {
  assertHas("deadlineParts", deadline, "kind", A_DEADLINE);
  if (deadline.kind === "unparsed") return [];
  return deadline.kind === "compound" ? deadline.parts : [{ scope: null, place: null, deadline }];
}

/**
 * Whether all that the source says was read: neither unparsed nor cut off.
 *
 * @param deadline any deadline
 */
export function isWhole(deadline: Deadline): boolean {
  const parts = deadlineParts(deadline);
  return deadline.kind !== "unparsed" && parts.every((part) => part.deadline.kind !== "cut-off");
}
