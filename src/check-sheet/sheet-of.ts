/** From a profile and its list to the check sheet. */
import { lawLines, placeholderLines, subjectLines } from "./group-lines.js";
import type { CheckInput } from "./input.js";
import { decidedItemLines, openItemLines } from "./item-lines.js";
import type { CheckSheet } from "./model.js";

/**
 * Makes the check sheet of a profile: what is open, what is decided. The same input gives the same sheet.
 *
 * @param input the profile, the release that it names, and its whole list, resolved for a day
 */
export function checkSheet(input: CheckInput): CheckSheet {
  const { list } = input;
  const subjects = subjectLines(input);
  return {
    agency: list.agency.name,
    date: list.date ?? list.release.date,
    open: [...lawLines(input), ...placeholderLines(input), ...openItemLines(input)],
    advised: subjects.filter(({ decision }) => decision === "open"),
    decided: [...decidedItemLines(input), ...subjects.filter(({ decision }) => decision !== "open")],
  };
}
