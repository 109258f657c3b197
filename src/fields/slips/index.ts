/** Slips of lists that were copied and filled by hand. A slip is in the list itself; nothing is compared with the standard. */
import { endedBodies } from "./bodies.js";
import { dragged } from "./dragged.js";
import { foreignPlaces, type SlipPlace } from "./places.js";
import { basisDeadlines, repeated } from "./repeated.js";
import type { Slip, SlipRow } from "./slip.js";

export type { SlipPlace } from "./places.js";
export { SLIP_RULES, SLIPS, type Slip, type SlipField, type SlipRow, type SlipRule } from "./slip.js";

/**
 * The slips of a list, by row.
 *
 * @param rows in the order of the list
 * @param place where it belongs
 */
export function slipsIn(rows: readonly SlipRow[], place: SlipPlace): Slip[] {
  return [
    ...dragged(rows),
    ...basisDeadlines(rows),
    ...repeated(rows),
    ...endedBodies(rows),
    ...foreignPlaces(rows, place),
  ].sort((a, b) => a.row - b.row);
}
