/** Columns that fit a page: those of long texts give way, so that ticks, channels and short headings keep their line. */
import { wordWidth } from "./columns.js";
import type { Column, ColumnKey } from "./model.js";

/** Columns whose texts are long enough to wrap anyway. */
const GIVES_WAY: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "name",
  "content",
  "basis",
  "deadline",
  "subjects",
  "office",
  "column",
  "remark",
]);

/** 网站所属栏目, the longest heading of one line, in half-width characters. */
const LONGEST_HEAD = 12;

/** No column of text becomes narrower than this share of what it wants. */
const LEAST = 0.5;

/**
 * Narrows the columns of long texts, all in the same measure, until the table fits.
 *
 * @param columns in their full widths
 * @param room what the page has for text, in half-width characters
 * @returns the columns as they are where they fit; at the narrowest they may still be wider than the page
 */
export function fitted(columns: readonly Column[], room: number): Column[] {
  const sum = (some: readonly Column[]) => some.reduce((total, { width }) => total + width, 0);
  let fit = [...columns];
  let giving = columns.filter(({ key }) => GIVES_WAY.has(key));
  for (;;) {
    const long = sum(giving);
    const left = room - sum(fit.filter((column) => !giving.includes(column)));
    const share = Math.min(1, Math.max(LEAST, left / long));
    const isWide = ({ heading, width }: Column) => width * share >= headRoom(heading);
    if (giving.every(isWide))
      return fit.map((column) =>
        giving.includes(column) ? { ...column, width: column.width * share } : column,
      );
    // One that would break its heading gives what it can, and the others give more.
    const atLeast = (column: Column) =>
      giving.includes(column) && !isWide(column)
        ? { ...column, width: Math.min(column.width, headRoom(column.heading)) }
        : column;
    const narrowed = fit.map(atLeast);
    giving = giving.filter(isWide);
    fit = narrowed;
  }
}

/** What a heading needs to stand unbroken: its longest word; a Chinese one the whole, where it is short. */
function headRoom(heading: string): number {
  const han = (heading.match(/\p{Script=Han}/gu) ?? []).length;
  return Math.max(wordWidth(heading), Math.min(2 * han, LONGEST_HEAD));
}
