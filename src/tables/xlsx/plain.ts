/** Rows of a table without merged cells, and of text across the whole sheet. */
import { wrap } from "../../text/wrap.js";
import type { PlainTable } from "../layout/index.js";
import type { GridRow } from "./grid.js";
import { bodyStyle, heightOf, STYLES } from "./style.js";

/** Head and body of a plain table, from the first column on. */
export function plainRows({ columns, rows }: PlainTable): GridRow[] {
  const heading = columns.map(({ heading }) => heading);
  const height = (cells: readonly (string | number)[]) =>
    heightOf(Math.max(...cells.map((cell, index) => wrap(String(cell), columns[index]?.width ?? 2).length)));
  return [
    {
      height: height(heading) + 4,
      cells: heading.map((value, column) => ({ column, value, style: STYLES.head })),
    },
    ...rows.map((cells) => ({
      height: height(cells),
      cells: cells.map((value, column) => ({
        column,
        value,
        style: bodyStyle(columns[column]?.align ?? "left"),
      })),
    })),
  ];
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
    height: height ?? heightOf(wrap(text, width).length),
    cells: [{ column: 0, columns: widths.length, value: text, style }],
  };
}
