/** From a profile and its list to the check sheet. */

import { assertArgument, assertFields, LANG } from "../model/argument.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { checkedOnly } from "../tables/checked-only.js";
import type { Lang } from "../tables/options.js";
import { clashLines } from "./clash-lines.js";
import { discloserLines } from "./discloser-lines.js";
import { endedLines } from "./ended-lines.js";
import { lawLines, placeholderLines, planLines, subjectLines } from "./group-lines.js";
import type { CheckInput } from "./input.js";
import { decidedItemLines, openItemLines } from "./item-lines.js";
import type { CheckLine, CheckSheet } from "./model.js";
import { officeLines, spellingLines } from "./office-lines.js";
import { usualDecisions } from "./usual.js";

/**
 * Makes the check sheet of a profile: what is open, what is decided. The same input gives the same sheet.
 *
 * @param input the profile, the release that it names, and its whole list, resolved for a day
 */
export function checkSheet(input: CheckInput, lang: Lang = "zh"): CheckSheet {
  assertFields("checkSheet", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  assertArgument("checkSheet", lang, LANG);
  const whole = { ...input, lang };
  const isLater = input.profile.attestedOnly === true;
  // What is asked is asked of what is published; the rest waits as it is.
  const published = isLater ? { ...whole, list: checkedOnly(input.list) } : whole;
  const clashes = clashLines(published);
  const ended = endedLines(published);
  const shared = [...subjectLines(published), ...spellingLines(published), ...officeLines(published)];
  const isOpen = ({ decision }: CheckLine) => decision === "open";
  const words = placeholderLines(published);
  const unchecked = openItemLines(whole);
  return {
    lang,
    agency: input.list.agency.name,
    date: input.list.date ?? input.list.release.date,
    open: [
      ...lawLines(published),
      ...withUsual(words.filter(isOpen), published),
      ...(isLater ? [] : unchecked),
    ],
    asked: [...discloserLines(published), ...clashes.filter(isOpen)],
    advised: [...ended.filter(isOpen), ...planLines(published), ...shared.filter(isOpen)],
    later: isLater ? unchecked : [],
    decided: [
      ...decidedItemLines(whole),
      ...[...words, ...clashes, ...ended, ...shared].filter((line) => !isOpen(line)),
    ],
  };
}

/** Words that name no document, with what usually takes their place as a change that only has to be chosen. */
function withUsual(lines: readonly CheckLine[], input: CheckInput): CheckLine[] {
  const usual = new Map(usualDecisions({ open: lines }, input).map(({ line, value }) => [line, value]));
  return lines.map((line) => ({ ...line, value: usual.get(line) ?? line.value }));
}
