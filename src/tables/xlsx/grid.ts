/** A sheet under construction: rows from the top, each cell with text and style, and what is merged. */
import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from "hucre/xlsx";
import { GUTTER } from "./style.js";

/** A cell to draw; `columns` and `rows` where it is merged. */
export interface GridCell {
  readonly column: number;
  readonly value: CellValue;
  /** The value in runs of different fonts; null or left out where it has one font. */
  readonly runs?: NonNullable<Cell["richText"]> | null;
  readonly style: CellStyle;
  readonly columns?: number;
  readonly rows?: number;
}

/** One row: its height in points and the cells that start in it. */
export interface GridRow {
  readonly height: number;
  readonly cells: readonly GridCell[];
}

/** Of rows below each other, in points. */
export function heightSum(rows: readonly { readonly height: number }[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Rows, merges, heights and widths in the form that the workbook writer takes. */
export function sheetOf(
  widths: readonly number[],
  rows: readonly GridRow[],
): Pick<WriteSheet, "columns" | "rows" | "cells" | "merges" | "rowDefs"> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const merges: MergeRange[] = [];
  for (const [top, row] of rows.entries()) {
    for (const { column: left, value, runs, style, columns = 1, rows: height = 1 } of row.cells) {
      const bottom = top + height - 1;
      const right = left + columns - 1;
      for (let r = top; r <= bottom; r += 1) {
        // Covered cells carry the style too: otherwise a merged cell has borders only on its first cell's sides.
        for (let c = left; c <= right; c += 1) cells.set(`${r},${c}`, { value: null, style });
      }
      const richText = runs?.map((run) => ({ ...run, text: literal(run.text) }));
      cells.set(`${top},${left}`, { value: literal(value), style, ...(richText ? { richText } : {}) });
      if (columns > 1 || height > 1) {
        merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
      }
    }
  }
  return {
    columns: widths.map((width) => ({ width: width + GUTTER })),
    rows: rows.map(() => []),
    cells,
    merges,
    rowDefs: new Map(rows.map(({ height }, index) => [index, { height }])),
  };
}

/** Excel reads `_x0041_` in a text as the character A, unless its first underscore is written as a code itself. */
function literal<Value extends CellValue>(value: Value): Value | string {
  return typeof value === "string" ? value.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_") : value;
}

/** The letter of a column: A for 0. No sheet of ours has more than 26. */
export function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
