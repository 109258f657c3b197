/** Rows of a table without merged cells, and of text across the whole sheet. */
import { wrap } from "../../text/wrap.js";
import type { PlainTable } from "../layout/index.js";
import type { GridRow } from "./grid.js";
import { bodyStyle, heightOf, STYLES, sureWidth } from "./style.js";

/** Share of a column that running text with Latin words is sure to fill. */
const LATIN_SHARE = 0.95;

/** Head and body of a plain table, from the first column on. */
export function plainRows({ columns, rows }: PlainTable): GridRow[] {
  const headLines = columns.map(({ heading, width }) => wrap(heading, width).length);
  return [
    {
      height: heightOf(Math.max(...headLines)) + 4,
      cells: columns.map(({ heading }, column) => ({ column, value: heading, style: STYLES.head })),
    },
    ...rows.map((cells) => ({
      height: heightOf(Math.max(...cells.map((cell, index) => lineCount(cell, columns[index]?.width ?? 4)))),
      cells: cells.map((value, column) => ({
        column,
        value,
        style: bodyStyle(columns[column]?.align ?? "left"),
      })),
    })),
  ];
}

function lineCount(cell: string | number, width: number): number {
  return wrap(String(cell), Math.floor(sureWidth(width) * LATIN_SHARE)).length;
}

/** A line of text across all columns. */
export function lineRow(
  text: string,
  widths: readonly number[],
  style: (typeof STYLES)[keyof typeof STYLES],
  height?: number,
): GridRow {
  const width = widths.reduce((sum, next) => sum + next, 0);
  return {
    height: height ?? heightOf(wrap(text, sureWidth(width)).length),
    cells: [{ column: 0, columns: widths.length, value: text, style }],
  };
}
