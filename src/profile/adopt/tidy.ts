/**
 * Texts that people typed as a profile writes them: full-width marks, no stray blanks, no number before and no mark behind
 * an element. The words stay; `validate` would refuse the rest.
 */

const WIDE = "[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]";
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]|(?![\s])\p{Cc}/gu;
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const OFFSET = 0xfee0;
const HALF_MARK = new RegExp(`(?<=${WIDE})[,;:()!?"'<>]|[,;:()!?"'<>](?=${WIDE})`, "gu");
const STRAY = new RegExp(`(?<=${WIDE})\\s+|\\s+(?=${WIDE})`, "gu");
/** Between 《 and 》, where joint issuers have a blank between them. */
const TITLE = /(《[^《》]*》)/u;
const BESIDE_TITLE = new RegExp(`(?<=》)\\s+(?=${WIDE})|(?<=${WIDE})\\s+(?=《)`, "gu");
const YEAR = /[[［(（【﹝<《]\s*(\d{4})\s*[\]］)）】﹞>》]\s*第?\s*(\d{1,5})\s*号/gu;
const NUMBER =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、．.)）](?!\d)|[①-⓿●○◎■□◆◇▲△★☆•·※])\s*/u;
const CLOSING = /[；;。，,、：:．.]+$/u;

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

/** A text of one line. */
export function tidied(text: string): string {
  const set = text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET))
    .replace(/\s+/gu, " ")
    .replace(YEAR, "〔$1〕$2号")
    .trim();
  // A mark that became wide makes its neighbour one among Chinese text.
  const marked = widened(widened(set));
  return marked
    .split(TITLE)
    .map((part) => (TITLE.test(part) ? part : part.replace(STRAY, "")))
    .join("")
    .replace(BESIDE_TITLE, "")
    .trim();
}

/** The same of an element, a name or a category. */
export function tidiedElement(text: string): string {
  const whole = tidied(text);
  return whole.replace(NUMBER, "").replace(CLOSING, "").trim() || whole;
}

function widened(text: string): string {
  let isOpen = false;
  return text.replace(HALF_MARK, (mark) => {
    if (mark !== '"' && mark !== "'") return MARKS[mark] ?? mark;
    isOpen = !isOpen;
    return mark === '"' ? (isOpen ? "“" : "”") : isOpen ? "‘" : "’";
  });
}
