/** The sheets beside the one to edit: how to fill it in, coverage, and the lists behind the drop-downs. */
import type { PlainTable } from "../../tables/layout/model.js";
import { printable } from "../../tables/layout/text.js";
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import { FORM_FRAME, TITLE_HEIGHT } from "../../tables/xlsx/form.js";
import { sheetOf } from "../../tables/xlsx/grid.js";
import { lineRow, plainRows } from "../../tables/xlsx/plain.js";
import { STYLES } from "../../tables/xlsx/style.js";
import { SHEET_NAMES } from "./columns.js";

/** What the coverage sheet says. */
export interface SheetCoverage {
  readonly lines: readonly string[];
  readonly tables: readonly PlainTable[];
}

/** Narrowest column of the coverage sheet: its lines need room where it has no tables. */
const NARROWEST = 14;

/** A list behind a drop-down, from A2 down. */
export function listSheet(
  name: string,
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): DrawnSheet {
  const table: PlainTable = {
    title: name,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 10, align: "left" })),
    rows: rows.map((cells) => cells.map(printable)),
  };
  return {
    name,
    ...sheetOf(widths, plainRows(table)),
    freezePane: { rows: 1 },
    ...FORM_FRAME,
    titleRows: { first: 0, last: 0 },
  };
}

/** Lines, then tables under one another; the widest decides the columns. */
export function coverageSheet({ lines, tables }: SheetCoverage): DrawnSheet {
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(NARROWEST, ...tables.map(({ columns }) => columns[index]?.width ?? 0)),
  );
  const rows = tables.flatMap((table) => {
    const columns = table.columns.map((own, index) => ({ ...own, width: widths[index] ?? own.width }));
    return [lineRow(table.title, widths, STYLES.subtitle, TITLE_HEIGHT), ...plainRows({ ...table, columns })];
  });
  return {
    name: SHEET_NAMES.coverage,
    ...sheetOf(widths, [...lines.map((line) => lineRow(line, widths, STYLES.note)), ...rows]),
    ...FORM_FRAME,
    titleRows: null,
  };
}
