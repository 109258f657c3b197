/** The sheet of one domain. */
import { wrap } from "../../text/wrap.js";
import {
  type Column,
  fitted,
  isShaded,
  type ListDocument,
  paginate,
  type SectionTable,
} from "../layout/index.js";
import type { DrawnSheet } from "./drawn.js";
import { type GridCell, type GridRow, heightSum, sheetOf } from "./grid.js";
import { PAGE_SETUP, pageCapacity, pageFooter, readableRoom } from "./paper.js";
import { type Piece, piecesOf } from "./pieces.js";
import { lineRow } from "./plain.js";
import { bodyStyle, heightOf, STYLES } from "./style.js";

const TITLE_HEIGHT = 28;
const HEAD_ROWS = 2;

/** Draws one domain's table, with page breaks where its merged cells end. */
export function sectionSheet(name: string, table: SectionTable, document: ListDocument): DrawnSheet {
  const columns = fitted(table.columns, readableRoom(table.columns.length));
  const widths = columns.map(({ width }) => width);
  const top = [
    lineRow(table.title, widths, STYLES.title, TITLE_HEIGHT),
    ...(table.summary === "" ? [] : [lineRow(table.summary, widths, STYLES.note)]),
  ];
  const head = headRows({ head: table.head, columns });
  const room = pageCapacity(widths) - heightSum(head);
  const pieces = table.rows.flatMap((row) => piecesOf(row, columns));
  const pages = paginate(pieces, room - heightSum(top), room);
  return {
    name,
    ...sheetOf(widths, [
      ...top,
      ...head,
      ...pages.flatMap((page) => pageRows(page, columns, document.continued)),
    ]),
    rowBreaks: breaksAfter(pages, top.length + HEAD_ROWS),
    freezePane: { rows: top.length + HEAD_ROWS },
    pageSetup: PAGE_SETUP,
    titleRows: { first: top.length, last: top.length + HEAD_ROWS - 1 },
    headerFooter: { oddFooter: pageFooter(document.page) },
  };
}

function headRows({ head, columns }: Pick<SectionTable, "head" | "columns">): GridRow[] {
  const linesOf = ({ text, column, columns: span }: { text: string; column: number; columns: number }) =>
    wrap(
      text,
      columns.slice(column, column + span).reduce((sum, { width }) => sum + width, 0),
    ).length;
  const [upper, lower] = head;
  const lowerLines = Math.max(...lower.map(linesOf));
  const upperLines = Math.max(
    ...upper.map((cell) => (cell.rows === 1 ? linesOf(cell) : linesOf(cell) - lowerLines)),
  );
  return head.map((cells, index) => ({
    height: heightOf(index === 0 ? upperLines : lowerLines) + 2,
    cells: cells.map((cell) => ({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      value: cell.text,
      style: STYLES.head,
    })),
  }));
}

/** The rows of one page. No merged cell leaves it; a category or an item that goes on is named again on the next page. */
function pageRows(page: readonly Piece[], columns: readonly Column[], continued: string): GridRow[] {
  return page.map((piece, index) => ({
    height: piece.height,
    cells: columns.flatMap((column, position) => {
      const cell = pageCell(page, index, column, position, continued);
      return cell === null ? [] : [cell];
    }),
  }));
}

function pageCell(
  page: readonly Piece[],
  index: number,
  column: Column,
  position: number,
  continued: string,
): GridCell | null {
  const piece = page[index];
  if (piece === undefined) return null;
  const { key, align } = column;
  const shaded = isShaded(piece.row.item) && (key === "seq" || key === "name");
  if (piece.runsOn.has(position)) {
    const open = { top: !piece.first && index > 0, bottom: !piece.last && index < page.length - 1 };
    return { column: position, value: piece.texts[position] ?? "", style: bodyStyle(align, shaded, open) };
  }
  const joins = (above: Piece | undefined, below: Piece | undefined) =>
    above !== undefined && below !== undefined && isOneCell(above, below, key, position);
  if (joins(page[index - 1], piece)) return null;
  let rows = 1;
  while (joins(page[index + rows - 1], page[index + rows])) rows += 1;
  return {
    column: position,
    rows,
    value: shownIn(piece, key, position, continued),
    style: bodyStyle(align, shaded),
  };
}

function shownIn(piece: Piece, key: Column["key"], position: number, continued: string): string | number {
  const whole = (piece.row.cells[position]?.lines ?? []).join("\n");
  if (key === "category") return whole;
  if (piece.first) return key === "seq" ? piece.row.seq : (piece.texts[position] ?? "");
  return key === "name" ? `${whole}${continued}` : "";
}

/** Whether two neighbouring pieces share a cell of a column: the same item, or the same category. */
function isOneCell(above: Piece, below: Piece, key: Column["key"], position: number): boolean {
  if (above.row === below.row) return true;
  if (key !== "category" || above.runsOn.has(position) || below.runsOn.has(position)) return false;
  const { category } = above.row.item;
  return category !== null && category === below.row.item.category;
}

/** Row indexes after which a page ends, the first page below so many rows. */
function breaksAfter(pages: readonly (readonly Piece[])[], above: number): number[] {
  let row = above - 1;
  return pages.slice(0, -1).map((page) => {
    row += page.length;
    return row;
  });
}
