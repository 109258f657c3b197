/** Cells between ruling lines: boxes of a grid, joined where no line parts them. */
import { TableReadError } from "../error.js";
import type { Drawing } from "./drawing.js";
import type { Ruling } from "./geometry.js";

/** Points; lines that are no further apart are one. */
const NEAR = 2.5;
/** Boxes of one page that are still believed. */
const MOST_BOXES = 1_000_000;

/** One cell of a table on a page. Columns and rows count from 0, the last ones belong to it. */
export interface RuledCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A table as its lines draw it. */
export interface RuledTable {
  /** Places of the lines down, and across. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** The tables of a page, from the top. */
export function ruledTables({ across, down }: Drawing): RuledTable[] {
  const [rows, columns] = [joined(across), joined(down)];
  if (rows.length * columns.length > MOST_BOXES)
    throw new TableReadError("table-too-large", { zh: `${MOST_BOXES} 格`, en: `${MOST_BOXES} cells` });
  return groups(rows, columns)
    .map(({ rows, columns }) => tableOf(rows, columns))
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Lines that touch or overlap become one. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const result: { at: number; from: number; to: number }[] = [];
  let level: { at: number; from: number; to: number }[] = [];
  const flush = () => {
    level.sort((a, b) => a.from - b.from);
    let last: { at: number; from: number; to: number } | undefined;
    for (const line of level) {
      if (last && line.from <= last.to + NEAR) last.to = Math.max(last.to, line.to);
      else {
        last = { ...line };
        result.push(last);
      }
    }
    level = [];
  };
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const first = level[0];
    if (first && ruling.at - first.at > NEAR) flush();
    level.push({ ...ruling, at: level[0]?.at ?? ruling.at });
  }
  flush();
  return result;
}

interface Group {
  readonly rows: Ruling[];
  readonly columns: Ruling[];
}

/** Lines that cross or meet belong together. */
function groups(rows: readonly Ruling[], columns: readonly Ruling[]): Group[] {
  const parent = Array.from({ length: rows.length + columns.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [r, row] of rows.entries())
    for (const [c, column] of columns.entries())
      if (spans(row, column.at) && spans(column, row.at)) parent[root(r)] = root(rows.length + c);
  const found = new Map<number, Group>();
  const group = (index: number) => {
    const key = root(index);
    const known = found.get(key) ?? { rows: [], columns: [] };
    found.set(key, known);
    return known;
  };
  for (const [index, row] of rows.entries()) group(index).rows.push(row);
  for (const [index, column] of columns.entries()) group(rows.length + index).columns.push(column);
  return [...found.values()].filter(({ rows, columns }) => rows.length > 1 && columns.length > 1);
}

function spans({ from, to }: Ruling, at: number): boolean {
  return from - NEAR <= at && at <= to + NEAR;
}

function tableOf(rows: readonly Ruling[], columns: readonly Ruling[]): RuledTable {
  const xs = places(columns);
  const ys = places(rows);
  const [width, height] = [xs.length - 1, ys.length - 1];
  const right = linesAt(columns, xs);
  const below = linesAt(rows, ys);
  const middle = (list: readonly number[], index: number) =>
    ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const isOpen = (lines: readonly (readonly Ruling[])[], edge: number, at: number) =>
    !(lines[edge] ?? []).some(({ from, to }) => from <= at && at <= to);
  const taken = new Uint8Array(width * height);
  const cells: RuledCell[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (taken[row * width + column] === 1) continue;
      let lastColumn = column;
      while (lastColumn + 1 < width && isOpen(right, lastColumn + 1, middle(ys, row))) lastColumn += 1;
      let lastRow = row;
      while (lastRow + 1 < height && isOpen(below, lastRow + 1, middle(xs, column))) lastRow += 1;
      for (let y = row; y <= lastRow; y += 1) taken.fill(1, y * width + column, y * width + lastColumn + 1);
      cells.push({
        left: xs[column] ?? 0,
        right: xs[lastColumn + 1] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[lastRow + 1] ?? 0,
        firstColumn: column,
        lastColumn,
        firstRow: row,
        lastRow,
      });
    }
  return { xs, ys, cells };
}

/** Where lines are, those that are near together as one. */
function places(lines: readonly Ruling[]): number[] {
  const result: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at))
    if (at - (result.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) result.push(at);
  return result;
}

/** The lines at each place. */
function linesAt(lines: readonly Ruling[], at: readonly number[]): Ruling[][] {
  return at.map((place) => lines.filter((line) => Math.abs(line.at - place) <= NEAR));
}
