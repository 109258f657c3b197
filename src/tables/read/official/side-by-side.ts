/** Tables that stand beside each other on one sheet, put below each other. */
import type { Grid, GridRow } from "../grid.js";
import type { Header } from "../header.js";
import { isOfficial } from "./columns.js";
import type { Heading } from "./headings.js";
import type { HeaderFinder } from "./start.js";

/** Rows at the top of a sheet among which its headings are sought. */
const SEARCHED = 60;

/**
 * Cuts a sheet where a second column of numbers begins another table: behind a column that is blank from top to bottom, or
 * where both sides are lists by themselves.
 *
 * @returns the sheet itself where its headings are those of one table
 */
export function apart(grid: Grid, find: HeaderFinder): Grid {
  const header = headerOf(grid, find);
  const cut = header === null ? null : cutOf(grid, header);
  if (cut === null) return grid;
  const [left, right] = cutAt(grid, cut);
  const others = apart(right, find);
  return {
    ...grid,
    rows: [...left.rows, ...(headerOf(others, find) === null ? [] : others.rows)],
  };
}

/**
 * Cuts a table before a column.
 *
 * @returns what is left and right of the cut, without blank rows
 */
export function cutAt(grid: Grid, column: number): [left: Grid, right: Grid] {
  const part = (from: number, to?: number): Grid => ({
    ...grid,
    rows: grid.rows
      .map(({ row, cells }): GridRow => ({ row, cells: cells.slice(from, to) }))
      .filter(({ cells }) => cells.some(({ text }) => text !== "")),
  });
  return [part(0, column), part(column)];
}

function headerOf(grid: Grid, find: HeaderFinder): Header<Heading> | null {
  for (let at = 0; at < Math.min(grid.rows.length, SEARCHED); at += 1) {
    const start = find(grid, at);
    if (start !== null) return start.header;
  }
  return null;
}

function cutOf(grid: Grid, header: Header<Heading>): number | null {
  const [, second] = [...header.columns].filter(([, key]) => key === "number").sort(([a], [b]) => a - b);
  if (second === undefined) return null;
  const [column] = second;
  const side = (isThere: (at: number) => boolean): Header<Heading> => ({
    ...header,
    columns: new Map([...header.columns].filter(([at]) => isThere(at))),
  });
  if (!isOfficial(side((at) => at < column))) return null;
  const isBlank = grid.rows.every(({ cells }) => (cells[column - 1]?.text ?? "") === "");
  return isBlank || isOfficial(side((at) => at >= column)) ? column : null;
}
