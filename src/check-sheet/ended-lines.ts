/** Lines about items whose work has ended since the standard was issued: they have nothing new to disclose. */
import { workEndedBy } from "../catalog/ended-work.js";
import { isMeantSo, remarkOf } from "../catalog/meant.js";
import { grouped, sharedLine } from "./group-lines.js";
import type { WritingInput } from "./input.js";
import { type CheckLine, lineKey } from "./model.js";
import { CHECK_WORDS } from "./words/index.js";

/** One for each such work, where the list has items of it. */
export function endedLines(input: WritingInput): CheckLine[] {
  const { list, profile, lang } = input;
  const ended = workEndedBy(list.basisOn ?? list.release.date);
  const found = grouped(input, ({ id }) => {
    const work = ended.get(id);
    return work ? [[work.id, work] as const] : [];
  });
  return found.map(({ about, value: work, places }): CheckLine => {
    const key = lineKey({ kind: "ended", about });
    const line = sharedLine(
      "ended",
      {
        about,
        why: CHECK_WORDS[lang].why.ended,
        shown: work.reason[lang],
        print: "",
        value: "",
        decision: isMeantSo(profile, key) ? "agrees" : "open",
        places,
      },
      input,
    );
    return { ...line, remark: remarkOf(profile, key) };
  });
}
