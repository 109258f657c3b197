/** From a profile and its list to the check sheet. */

import type { Lang } from "../tables/options.js";
import { discloserLines } from "./discloser-lines.js";
import { lawLines, placeholderLines, subjectLines } from "./group-lines.js";
import type { CheckInput } from "./input.js";
import { decidedItemLines, openItemLines } from "./item-lines.js";
import type { CheckSheet } from "./model.js";
import { officeLines, spellingLines } from "./office-lines.js";

/**
 * Makes the check sheet of a profile: what is open, what is decided. The same input gives the same sheet.
 *
 * @param input the profile, the release that it names, and its whole list, resolved for a day
 */
export function checkSheet(input: CheckInput, lang: Lang = "zh"): CheckSheet {
  const { list } = input;
  const writing = { ...input, lang };
  const shared = [...subjectLines(writing), ...spellingLines(writing), ...officeLines(writing)];
  return {
    lang,
    agency: list.agency.name,
    date: list.date ?? list.release.date,
    open: [...lawLines(writing), ...placeholderLines(writing), ...openItemLines(writing)],
    asked: discloserLines(writing),
    advised: shared.filter(({ decision }) => decision === "open"),
    decided: [...decidedItemLines(writing), ...shared.filter(({ decision }) => decision !== "open")],
  };
}
