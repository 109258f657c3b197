/** Widths of columns as shares of the page. */
import { type Column, fitted } from "../layout/index.js";

/** Room for the margins of a cell, in half-width characters. */
const GUTTER = 2;

/** What a page has room for, on paper and on the narrowest screen that shows tables, in half-width characters. */
const PAGE = 190;

/** @returns a `<colgroup>` for columns whose text needs so many half-width characters */
export function colgroup(columns: readonly { readonly width: number }[]): string {
  const total = columns.reduce((sum, { width }) => sum + width + GUTTER, 0);
  const cols = columns.map(
    ({ width }) => `<col style="width:${(((width + GUTTER) / total) * 100).toFixed(2)}%">`,
  );
  return `<colgroup>${cols.join("")}</colgroup>`;
}

/** The columns of the official table as a page shows them. */
export function onPage(columns: readonly Column[]): Column[] {
  return fitted(columns, PAGE - columns.length * GUTTER);
}
