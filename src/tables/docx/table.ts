/** Tables: the official one of a domain, and plain ones. */
import type { Table, TableRow } from "docx";
import {
  type BodyRow,
  type Column,
  isShaded,
  type ListDocument,
  type PlainTable,
  rowLines,
} from "../layout/index.js";
import { CELL_MARGIN, columnWidths } from "./measure.js";
import { cell, type Docx } from "./text.js";

/** A row with more lines than this may break across pages; a lower one moves to the next page as a whole. */
const MAX_WHOLE_LINES = 36;

/** The official table, its two heading rows repeated on each page. */
export function officialTable(docx: Docx, rows: readonly BodyRow[], { columns, head }: ListDocument): Table {
  const widths = columnWidths(columns);
  const headRows = head.map(
    (cells) =>
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ text, column, columns: span, rows: height }) => {
          const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
          return cell(docx, [text], { width, align: "center", look: "head", rows: height, columns: span });
        }),
      }),
  );
  const body = rows.map((row) => bodyRow(docx, row, columns, widths));
  return fixedTable(docx, widths, [...headRows, ...body]);
}

function bodyRow(docx: Docx, row: BodyRow, columns: readonly Column[], widths: readonly number[]): TableRow {
  return new docx.TableRow({
    cantSplit: rowLines(row, columns) <= MAX_WHOLE_LINES,
    children: columns.flatMap(({ key, align }, index) => {
      const content = row.cells[index];
      if (content === undefined || content.span === 0) return [];
      const shaded = isShaded(row.item) && (key === "seq" || key === "name");
      const look = shaded ? { look: "shaded" as const } : {};
      return [cell(docx, content.lines, { width: widths[index] ?? 0, align, rows: content.span, ...look })];
    }),
  });
}

/** A table without merged cells, its heading row repeated on each page. */
export function plainTable(docx: Docx, { columns, rows }: PlainTable): Table {
  const widths = columnWidths(columns);
  const row = (cells: readonly (string | number)[], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((content, index) =>
        cell(docx, [String(content)], {
          width: widths[index] ?? 0,
          align: isHead ? "center" : (columns[index]?.align ?? "left"),
          ...(isHead ? { look: "head" } : {}),
        }),
      ),
    });
  const head = row(
    columns.map(({ heading }) => heading),
    true,
  );
  return fixedTable(docx, widths, [head, ...rows.map((cells) => row(cells, false))]);
}

/** A table whose widths no program recomputes. */
export function fixedTable(docx: Docx, widths: readonly number[], rows: readonly TableRow[]): Table {
  const { AlignmentType, Table, TableLayoutType, WidthType } = docx;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: {
      marginUnitType: WidthType.DXA,
      top: 20,
      bottom: 20,
      left: CELL_MARGIN,
      right: CELL_MARGIN,
    },
    rows,
  });
}
