/** From a profile and its list to the check sheet. */
import { lawLines, placeholderLines, subjectLines } from "./group-lines.js";
import type { CheckInput } from "./input.js";
import { decidedItemLines, openItemLines } from "./item-lines.js";
import type { CheckSheet } from "./model.js";
import { officeLines } from "./office-lines.js";

/**
 * Makes the check sheet of a profile: what is open, what is decided. The same input gives the same sheet.
 *
 * @param input the profile, the release that it names, and its whole list, resolved for a day
 */
export function checkSheet(input: CheckInput): CheckSheet {
  const { list } = input;
  const shared = [...subjectLines(input), ...officeLines(input)];
  return {
    agency: list.agency.name,
    date: list.date ?? list.release.date,
    open: [...lawLines(input), ...placeholderLines(input), ...openItemLines(input)],
    advised: shared.filter(({ decision }) => decision === "open"),
    decided: [...decidedItemLines(input), ...shared.filter(({ decision }) => decision !== "open")],
  };
}
