/**
 * Pages turned into text with a bar behind each cell and each cell on lines of its own: blank cells are kept, the ends of
 * rows are not. The numbers of the rows show where they begin.
 */
import type { Line } from "./rejoin.js";

const BAR = "|";

/** Cells that a list has at least, and the share of lines that hold no more than one. */
const LEAST_CELLS = 12;
const SHARE = 0.9;

/** Whether the lines of a text hold one cell each, with bars between them. */
export function isBarStream(text: string): boolean {
  let lines = 0;
  let single = 0;
  let bars = 0;
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare === "") continue;
    const found = bare.split(BAR).length - 1;
    lines += 1;
    bars += found;
    if (found === 0 || (found === 1 && (bare.endsWith(BAR) || bare.startsWith(BAR)))) single += 1;
  }
  return bars >= LEAST_CELLS && bars * 3 >= lines && single >= SHARE * lines;
}

/**
 * The rows of such a text: what stands above the first number as one row of headings.
 *
 * @returns null where its rows are not numbered from 1
 */
export function streamRows(text: string): Line[] | null {
  const cells = text.split(BAR).map((cell) => cell.trim());
  const starts = numbersIn(cells);
  const [first = 0] = starts;
  if (first === 0 || starts.length < 2) return null;
  const width = usualWidth(starts);
  const rows = headingRows(cells.slice(0, first));
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? cells.length;
    rows.push(cells.slice(start, Math.min(end, start + width)));
    // What stands behind the last row of a table is the head of the next one, or nothing of a table.
    if (end > start + width && at + 1 < starts.length)
      rows.push(...headingRows(cells.slice(start + width, end)));
  }
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row, at) => ({ row: at + 1, cells: row }));
}

/** A title has no bar behind it: it stands in one piece with the first heading. */
function headingRows([head = "", ...headings]: readonly string[]): string[][] {
  const lines = head.split("\n");
  return [...lines.slice(0, -1).map((line) => [line]), [lines.at(-1) ?? "", ...headings]];
}

/** How many cells most rows have. */
function usualWidth(starts: readonly number[]): number {
  const widths = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  return widths.sort((a, b) => a - b)[Math.floor((widths.length - 1) / 2)] ?? 0;
}

/** Where 1, 2, 3 … stand, each behind the one before; 1 again begins the next table. */
function numbersIn(cells: readonly string[]): number[] {
  const starts: number[] = [];
  let next = 1;
  for (const [at, cell] of cells.entries()) {
    if (cell !== String(next) && !(cell === "1" && next > 2)) continue;
    next = cell === "1" ? 2 : next + 1;
    starts.push(at);
  }
  return starts;
}
