/** Text of a page as the catalog sets it: full-width marks among Chinese, half-width letters and digits, no stray blanks. */

const WIDE = "[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]";
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
const HALF = new RegExp(`(?<=${WIDE})[,;:()!?<>]|[,;:()!?<>](?=${WIDE})`, "gu");
const QUOTES = new RegExp(`(?<=${WIDE})"|"(?=${WIDE})`, "gu");
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
const STRAY = new RegExp(`(?<=${WIDE}) | (?=${WIDE})`, "gu");
/** Joint issuers inside a title have a blank between them. */
const ISSUERS = /《[^《》]*》/gu;
const CLOSING = /(?:[。；，、：;,:]|(?<!\.)\.)+$/u;

/** Sets a text. */
export function typeset(text: string): string {
  const half = text
    .replace(INVISIBLE, "")
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/gu, " ")
    .trim();
  let isOpen = false;
  const marked = half
    // Twice: the mark behind a mark has Chinese beside it only now.
    .replace(HALF, (mark) => MARKS[mark] ?? mark)
    .replace(HALF, (mark) => MARKS[mark] ?? mark)
    .replace(QUOTES, () => {
      isOpen = !isOpen;
      return isOpen ? "“" : "”";
    });
  const titles = marked.replace(ISSUERS, (title) =>
    title.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "\u0001"),
  );
  return titles
    .replace(STRAY, "")
    .replaceAll("\u0001", " ")
    .replace(/〔(\d{4})〕 ?(\d+) ?号/gu, "〔$1〕$2号");
}

/** Sets an element of content: no mark closes it. */
export function typesetElement(text: string): string {
  return typeset(text).replace(CLOSING, "");
}
