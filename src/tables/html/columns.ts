/** Widths of columns as shares of the page. */

/** Room for the margins of a cell, in half-width characters. */
const GUTTER = 2;

/** @returns a `<colgroup>` for columns whose text needs so many half-width characters */
export function colgroup(columns: readonly { readonly width: number }[]): string {
  const total = columns.reduce((sum, { width }) => sum + width + GUTTER, 0);
  const cols = columns.map(
    ({ width }) => `<col style="width:${(((width + GUTTER) / total) * 100).toFixed(2)}%">`,
  );
  return `<colgroup>${cols.join("")}</colgroup>`;
}
