/** Cells that hold several things in one text: citations of a basis, duties of an office. */

/** 1. 2、 (3) （四） ① at the beginning of an entry. */
const NUMBER =
  /^(?:\d{1,2}[.．、)）](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[）)][.、]?|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/u;

/** Where one entry ends and a numbered one begins on the same line. */
const BETWEEN = /(?<=[。；;\s])(?=\d{1,2}[.．、](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])/u;

/**
 * Splits a cell into entries: one a line, numbers before them taken off; a line that runs through several numbered
 * entries is split before each number.
 *
 * @param text of a cell, line breaks as `\n`
 */
export function entriesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(BETWEEN))
    .map((line) => withoutNumber(line.trim()).trim())
    .filter((line) => line !== "");
}

/**
 * Splits duties: entries, and what stands between 、 or ； where nothing else separates them.
 *
 * @param text of a cell
 */
export function dutiesOf(text: string): string[] {
  return entriesOf(text)
    .flatMap((entry) => entry.split(/[；;]/u))
    .map((entry) => entry.trim().replace(/[。．]$/u, ""))
    .filter((entry) => entry !== "");
}

/** The text without the number that it begins with, as where a column of numbers is missing. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, "");
}

/** What a cell says that repeats the one above it. */
const DITTO = /^(?:同上|同前|上同|〃|″|"|''|“|”)$/u;

/** Whether a cell says 同上. */
export function isDitto(text: string): boolean {
  return DITTO.test(text.replace(/\s/gu, ""));
}
