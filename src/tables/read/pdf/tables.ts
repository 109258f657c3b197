/** Tables of pages, filled with their texts, and put together where they run over several pages. */

import { isSentence } from "../lines.js";
import { beginsLine, joinedLines, type Line, linesOf } from "./cell-text.js";
import { cutAtLines } from "./cut.js";
import type { Drawing } from "./drawing.js";
import type { PlacedText } from "./geometry.js";
import { type RuledCell, type RuledTable, ruledTables } from "./lattice.js";

/** A cell with its text. */
export interface PdfCell {
  readonly text: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A table of one or more pages. */
export interface PdfTable {
  readonly name: string;
  readonly xs: readonly number[];
  /** By row, then from the left. */
  cells: PdfCell[];
  rows: number;
  /** Whether nothing but the number of the page stands below it. */
  isLast: boolean;
}

/** Points; tables whose columns are no further apart have the same columns. */
const NEAR = 4;
/** Cells among which headings stand. */
const HEAD = 500;
const PAGE_NUMBER = /^[\s\-—–第页共/／\d]*$/u;

/** Adds the tables of one page. */
export function addPage(tables: PdfTable[], drawing: Drawing): void {
  const found = ruledTables(drawing);
  const inside = new Set<PlacedText>();
  const filled = found.map((table) => fill(table, drawing.texts, inside));
  const outside = linesOf(drawing.texts.filter((text) => !inside.has(text))).filter(
    ({ text }) => !PAGE_NUMBER.test(text),
  );
  for (const [index, table] of found.entries()) {
    const [top = 0] = table.ys;
    const bottom = table.ys.at(-1) ?? 0;
    const above = found[index - 1]?.ys.at(-1) ?? Number.NEGATIVE_INFINITY;
    const over = outside.filter(({ base }) => base > above && base <= top + NEAR);
    const title = over.findLast(({ text }) => !isSentence(text)) ?? over.at(-1);
    const cells = filled[index] ?? [];
    const last = tables.at(-1);
    const rows = table.ys.length - 1;
    const isLast = index === found.length - 1 && !outside.some(({ base }) => base > bottom);
    if (index === 0 && last?.isLast && title === undefined && alike(last.xs, table.xs)) {
      append(last, cells, rows);
      last.isLast = isLast;
    } else tables.push({ name: title?.text ?? "", xs: table.xs, cells, rows, isLast });
  }
}

/** Puts each text into the cell that its middle stands in. */
function fill(
  { xs, ys, cells }: RuledTable,
  texts: readonly PlacedText[],
  inside: Set<PlacedText>,
): PdfCell[] {
  const width = xs.length - 1;
  const byBox = new Array<RuledCell | undefined>(width * (ys.length - 1));
  for (const cell of cells)
    for (let row = cell.firstRow; row <= cell.lastRow; row += 1)
      byBox.fill(cell, row * width + cell.firstColumn, row * width + cell.lastColumn + 1);
  const pieces = new Map<RuledCell, PlacedText[]>();
  for (const text of texts) {
    const row = boxOf(ys, text.base - text.size * 0.35);
    if (row === null) continue;
    const isEdge = (column: number) =>
      byBox[row * width + column - 1] !== byBox[row * width + column] && column > 0 && column < width;
    const crossed = xs.filter((x, column) => text.left < x && x < text.right && isEdge(column));
    for (const piece of cutAtLines(text, crossed)) {
      const column = boxOf(xs, (piece.left + piece.right) / 2);
      const cell = column === null ? undefined : byBox[row * width + column];
      if (cell === undefined) continue;
      inside.add(text);
      const of = pieces.get(cell);
      if (of === undefined) pieces.set(cell, [piece]);
      else of.push(piece);
    }
  }
  const lines = new Map([...pieces].map(([cell, texts]) => [cell, linesOf(texts)]));
  const margins = marginsOf(lines);
  return cells.map((cell) => {
    const { left, right, firstColumn, lastColumn, firstRow, lastRow } = cell;
    const room = { left: left + margins.left, right: right - margins.right };
    return { text: joinedLines(lines.get(cell) ?? [], room), firstColumn, lastColumn, firstRow, lastRow };
  });
}

/** What the cells of a table leave free at their sides: what the fullest of them do that do not run over. */
function marginsOf(lines: ReadonlyMap<RuledCell, readonly Line[]>): { left: number; right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [cell, of] of lines)
    for (const line of of) {
      left = Math.min(left, Math.max(0, line.left - cell.left));
      if (line.right <= cell.right) right = Math.min(right, cell.right - line.right);
    }
  return { left, right };
}

function boxOf(places: readonly number[], at: number): number | null {
  if (!(at >= (places[0] ?? 0) && at <= (places.at(-1) ?? 0))) return null;
  let low = 0;
  let high = places.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, index) => Math.abs(place - (b[index] ?? 0)) <= NEAR);
}

/** Adds the rows of the next page, without the headings that they repeat. */
function append(table: PdfTable, cells: readonly PdfCell[], rows: number): void {
  const skipped = repeated(table.cells, cells, rows);
  const isContinued = continuesRow(table, cells, skipped);
  const shift = table.rows - skipped - (isContinued ? 1 : 0);
  for (const cell of cells) {
    if (cell.firstRow < skipped) continue;
    const moved = { ...cell, firstRow: cell.firstRow + shift, lastRow: cell.lastRow + shift };
    if (isContinued && cell.firstRow === skipped) continueCell(table, moved);
    else table.cells.push(moved);
  }
  table.rows += rows - skipped - (isContinued ? 1 : 0);
}

/** How many rows at the top are those that the table begins with. */
function repeated(first: readonly PdfCell[], next: readonly PdfCell[], rows: number): number {
  const most = Math.min(3, rows - 1);
  for (let count = most; count > 0; count -= 1) {
    const [a, b] = [headOf(first, count), headOf(next, count)];
    if (a !== "[]" && a === b) return count;
  }
  return 0;
}

function headOf(cells: readonly PdfCell[], rows: number): string {
  const head = cells.slice(0, HEAD).filter(({ firstRow }) => firstRow < rows);
  if (head.some(({ lastRow }) => lastRow >= rows) || head.every(({ text }) => text === "")) return "[]";
  return JSON.stringify(
    head.map(({ text, firstColumn, lastColumn, firstRow }) => [
      text.replace(/\s/gu, ""),
      firstColumn,
      lastColumn,
      firstRow,
    ]),
  );
}

/** Whether a row was cut by the end of the page: it goes on without a number of its own. */
function continuesRow(table: PdfTable, cells: readonly PdfCell[], row: number): boolean {
  const number = (list: readonly PdfCell[], at: number) =>
    list.findLast(
      ({ firstRow, lastRow, firstColumn }) => firstColumn === 0 && firstRow <= at && at <= lastRow,
    )?.text ?? "";
  return (
    /^\d+$/u.test(number(table.cells, table.rows - 1)) &&
    number(cells, row) === "" &&
    cells.some(({ firstRow, text }) => firstRow === row && text !== "")
  );
}

function continueCell(table: PdfTable, cell: PdfCell): void {
  const index = table.cells.findLastIndex(
    ({ firstColumn, lastRow, firstRow }) =>
      firstColumn === cell.firstColumn && firstRow <= cell.firstRow && cell.firstRow <= lastRow,
  );
  const above = table.cells[index];
  if (above === undefined) table.cells.push(cell);
  // Some programs print a cell again on each page that it reaches.
  else if (above.text !== cell.text) {
    const isBlank = above.text === "" || cell.text === "";
    const joint = !isBlank && beginsLine(above.text, cell.text) ? "\n" : "";
    table.cells[index] = {
      ...above,
      text: `${above.text}${joint}${cell.text}`,
      lastRow: Math.max(above.lastRow, cell.lastRow),
    };
  }
}
