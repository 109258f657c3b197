/** Which character stands between the cells of a text. */
import { MAX_COLUMNS } from "../limits.js";
import { type Delimiter, delimitedRecords } from "./records.js";

/** Those that come first are rarer inside texts. */
const CHARACTERS: readonly Delimiter[] = ["\t", "|", ",", ";", "，", "；", "｜", "^", "~"];

/** Columns drawn with blanks, as text copied from a PDF has them: asked where nothing else stands between cells. */
const BLANKS: readonly Delimiter[] = [/[ \u00A0]{2,}|\u3000+/u];

/** Characters and records that are looked at. */
const SAMPLE = 64 * 1024;
const RECORDS = 60;

/** Cells that a heading row has, and its longest text. A list of two columns has no more than two. */
const HEADINGS = [3, 2];
const MAX_HEADING = 40;

/** From this share of alike rows on, a delimiter needs no other proof. */
const EVEN = 0.8;

/** What a delimiter makes of the rows. */
interface Trial {
  readonly delimiter: Delimiter;
  /** Number of the first record that may be one of headings. */
  readonly first: number;
  /** Whether nearly all rows below have as many cells. */
  readonly even: boolean;
}

/**
 * The delimiter that shows in the heading row, whose texts are short: it comes before all rows in which marks stand inside
 * long texts.
 *
 * @param text with `\n` for all line breaks
 * @returns null where no row has two cells
 */
export function delimiterOf(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE);
  for (const headings of HEADINGS)
    for (const delimiters of [CHARACTERS, BLANKS]) {
      const trials = delimiters.flatMap((delimiter) => trial(sample, delimiter, headings) ?? []);
      const even = trials.filter((one) => one.even).sort((a, b) => a.first - b.first);
      const best = even[0] ?? trials[0];
      if (best) return best.delimiter;
    }
  return null;
}

function trial(sample: string, delimiter: Delimiter, headings: number): Trial | null {
  const widths: number[] = [];
  let first = -1;
  for (const cells of delimitedRecords(sample, delimiter, MAX_COLUMNS)) {
    const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    if (first < 0 && texts.length >= headings && texts.every(isShort)) first = widths.length;
    widths.push(texts.length === 0 ? 0 : cells.length);
    if (widths.length >= RECORDS) break;
  }
  if (first < 0) return null;
  const rows = widths.slice(first).filter((width) => width > 0);
  const alike = rows.filter((width) => width === rows[0]).length;
  return { delimiter, first, even: alike >= EVEN * rows.length };
}

function isShort(text: string): boolean {
  return text.length <= MAX_HEADING && !text.includes("\t");
}
