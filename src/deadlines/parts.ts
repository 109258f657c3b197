/** One way to look at every deadline: as a list of parts. */
import type { Deadline, DeadlinePart } from "./deadline.js";

/**
 * The parts of a deadline.
 *
 * @param deadline any deadline
 * @returns its parts; a single one without scope and place for a deadline of one clause; none for an unparsed one
 */
export function deadlineParts(deadline: Deadline): readonly DeadlinePart[] {
  if (deadline.kind === "unparsed") return [];
  return deadline.kind === "compound" ? deadline.parts : [{ scope: null, place: null, deadline }];
}
