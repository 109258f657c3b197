/** Rows of text with a mark between the cells: csv, tsv, and what is pasted from a page, a document or a spreadsheet. */
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { MAX_COLUMNS, Meter, type ReadLimits } from "../limits.js";
import { seen } from "../seen.js";
import { delimiterOf } from "./delimiter.js";
import { withPlainQuotes } from "./quotes.js";
import { type Delimiter, delimitedRecords } from "./records.js";
import { type Line, rejoined } from "./rejoin.js";
import { isBarStream, streamRows } from "./stream.js";

/** Lines of a text that had a table in it once. */
const LEAST_LINES = 8;

/**
 * Reads a text, `\n` for all its line breaks; a table needs at least one row with two cells.
 *
 * @throws TableReadError `table-columns-lost` for a text that no mark divides, `table-too-large`
 */
export function readDelimited(source: string, limits: ReadLimits, name: string): Grid[] {
  const text = withPlainQuotes(source);
  const lines = tableLines(text, limits, name);
  if (lines === null) {
    if (isLost(text)) throw new TableReadError("table-columns-lost");
    return [];
  }
  const collector = new RowCollector(new Meter(limits), name);
  for (const line of lines)
    collector.add(
      line.row,
      line.cells.map((cell) => ({ text: seen(cell), covered: false })),
    );
  const grid = collector.grid();
  return grid === null ? [] : [grid];
}

/** The rows of a text; null where no mark divides it. */
function tableLines(text: string, limits: ReadLimits, name: string): readonly Line[] | null {
  if (isBarStream(text)) return streamRows(text);
  const delimiter = delimiterOf(text);
  if (delimiter === null) return null;
  const lines = linesOf(delimiter === "|" ? withSingleBars(text) : text, delimiter, new Meter(limits), name);
  return rejoined(delimiter === "|" ? withoutOuterBars(lines) : lines);
}

/** Wikis put two bars between headings. */
function withSingleBars(text: string): string {
  return text.replace(/^(?:\|\|[^|\n]+)+\|\|$/gmu, (line) => line.replaceAll("||", "|"));
}

/** Where each row begins with a bar, no cell stands before it. */
function withoutOuterBars(lines: readonly Line[]): readonly Line[] {
  const wide = lines.filter(({ cells }) => cells.length > 1);
  if (!wide.every(({ cells }) => cells[0]?.trim() === "")) return lines;
  return lines.map(({ row, cells }) => ({ row, cells: cells.length > 1 ? cells.slice(1) : cells }));
}

/** The lines that have any text, counted one by one, so that a text with too many is left at the limit. */
function linesOf(text: string, delimiter: Delimiter, meter: Meter, name: string): Line[] {
  const lines: Line[] = [];
  let row = 0;
  for (const cells of delimitedRecords(text, delimiter, MAX_COLUMNS + 1)) {
    row += 1;
    const width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    meter.checkColumn(width - 1, name, row);
    meter.count(width, 0, name, row);
    if (width > 0) lines.push({ row, cells });
  }
  return lines;
}

/** Whether a text is as long as a table: many lines of one cell each, or all of it in one line. */
function isLost(text: string): boolean {
  let lines = 0;
  for (const line of text.split("\n")) if (line.trim() !== "") lines += 1;
  return lines >= LEAST_LINES || text.length >= LONG;
}

const LONG = 200;
