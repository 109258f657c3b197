/**
 * Texts that people typed as the catalog and profiles set them: full-width marks among Chinese, half-width letters and
 * digits, no stray blanks, no number before and no mark behind an element. The words stay; `validate` would refuse the rest.
 */

import { trimMarksBehind } from "./trim.js";

const WIDE = "[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]";
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]|(?![\s])\p{Cc}/gu;
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const OFFSET = 0xfee0;
const MARK = `[,;:()!?"'<>]`;
/** Runs of marks and blanks beside what is wide, each looked at once, and titles, where joint issuers have a blank between them. */
const TO_SET = new RegExp(
  `《[^《》]*》|(?<=${WIDE})(?:\\s|${MARK})+|(?<!\\s|${MARK})(?:\\s|${MARK})+(?=${WIDE})`,
  "gu",
);
const IN_TITLE = new RegExp(`(?<=${WIDE})${MARK}+|(?<!${MARK})${MARK}+(?=${WIDE})`, "gu");
const YEAR = /[[［(（【﹝〔<《]\s*(\d{4})\s*[\]］)）】﹞〕>》]\s*第?\s*(\d{1,5})\s*号/gu;
const NUMBER =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、．.)）](?!\d)|[①-⓿●○◎■□◆◇▲△★☆•·※])\s*/u;
const CLOSING = "；;。，,、：:．.";
/** Says that something follows. */
const DOTS = "...";

const MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
  "<": "〈",
  ">": "〉",
};

/** Sets a text of one line. */
export function typeset(text: string): string {
  const set = text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET))
    .replace(/\s+/gu, " ")
    .replace(YEAR, "〔$1〕$2号")
    .trim();
  const wide = widener();
  return set.replace(TO_SET, (found) =>
    found.startsWith("《") ? found.replace(IN_TITLE, wide) : wide(found).replace(/\s+/gu, ""),
  );
}

/** Sets an element, a name or a category. */
export function typesetElement(text: string): string {
  const whole = typeset(text);
  const element = whole.replace(NUMBER, "");
  const bare = trimMarksBehind(element, CLOSING);
  return bare === "" ? whole : bare + (element.startsWith(DOTS, bare.length) ? DOTS : "");
}

/** Makes marks wide, one run of them after the other: quotes open and close in turn. */
function widener(): (marks: string) => string {
  let isOpen = false;
  return (marks) =>
    marks.replace(/\S/gu, (mark) => {
      if (mark !== '"' && mark !== "'") return MARKS[mark] ?? mark;
      isOpen = !isOpen;
      return mark === '"' ? (isOpen ? "“" : "”") : isOpen ? "‘" : "’";
    });
}
