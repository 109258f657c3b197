/** Tables: the official one of a domain, and plain ones. */
import { wrap } from "../../text/wrap.js";
import {
  type BodyRow,
  type Column,
  fitted,
  type HeadCell,
  isShaded,
  type PlainTable,
  paginate,
  rowLines,
  type SectionTable,
  wordWidth,
} from "../layout/index.js";
import { cell, fixedTable, type Row, type Xml } from "./blocks.js";
import { FANG, SONG } from "./fonts.js";
import {
  BODY,
  columnWidths,
  HEADING,
  PAGE_HEIGHT,
  roomFor,
  roomIn,
  rowHeight,
  type Setting,
  TIGHTER,
} from "./measure.js";

/** Space around the heading of a table and the line below it, in points. */
const SPACE = 12;

/** A row with its height in points. */
interface Measured {
  readonly row: BodyRow;
  readonly height: number;
}

/**
 * The official table, its two heading rows repeated on each page. A category that goes on over a page is named again
 * there: its cell ends with the page, and the rows of one cell stay together.
 */
export function officialTable({ rows, columns: wide, head, summary }: SectionTable): Xml {
  const { columns, widths, setting } = fittedTo(wide);
  const headRows = head.map((cells) => ({
    isHead: true,
    cells: cells.map(({ text, column, columns: span, rows: height }) => {
      const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      return cell([text], { width, align: "center", look: "head", rows: height, columns: span, setting });
    }),
  }));
  const room = PAGE_HEIGHT - headHeight(head, columns, setting);
  const above = HEADING.line + SPACE + (summary === "" ? 0 : BODY.line);
  const measured = rows.map((row) => ({ row, height: rowHeight(rowLines(row, columns), setting) }));
  const body = paginate(measured, room - above, room).flatMap((page) =>
    page.map((_, index) => bodyRow(page, index, { columns, widths, room, setting })),
  );
  return fixedTable(widths, [...headRows, ...body]);
}

/** What all rows of a table share. */
interface Frame {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** Points of a page that rows can fill. */
  readonly room: number;
  readonly setting: Setting;
}

/** The columns as wide as the page has room for, in the largest letters in which no word of a heading is broken. */
function fittedTo(wide: readonly Column[]): Pick<Frame, "columns" | "widths" | "setting"> {
  const tries = [BODY, ...TIGHTER].map((setting) => {
    const columns = fitted(wide, roomFor(wide.length, setting));
    const widths = columnWidths(columns, setting);
    return {
      columns: columns.map((column, at) => ({ ...column, width: roomIn(widths[at] ?? 0, setting) })),
      widths,
      setting,
    };
  });
  const isWhole = ({ columns }: (typeof tries)[number]) =>
    columns.every(({ heading, width }) => width >= wordWidth(heading));
  return tries.find(isWhole) ?? (tries.at(-1) as (typeof tries)[number]);
}

function bodyRow(page: readonly Measured[], index: number, frame: Frame): Row {
  const { columns, widths, room, setting } = frame;
  const { row, height } = page[index] as Measured;
  const keepNext = joins(page, index + 1);
  return {
    // A row that no page holds has to break.
    breaks: height > room,
    cells: columns.flatMap(({ key, align }, at) => {
      const span = key === "category" ? categorySpan(page, index) : 1;
      if (span === 0) return [];
      const shaded = isShaded(row.item) && (key === "seq" || key === "name");
      const look = shaded ? { look: "shaded" as const } : {};
      const lines = row.cells[at]?.lines ?? [];
      return [cell(lines, { width: widths[at] ?? 0, align, rows: span, keepNext, setting, ...look })];
    }),
  };
}

/** Whether a row of a page has the category of the one above it there. */
function joins(page: readonly Measured[], index: number): boolean {
  const [above, here] = [page[index - 1]?.row.item.category, page[index]?.row.item.category];
  return above !== undefined && above !== null && above === here;
}

/** How many rows of the page the cell goes over; 0 where one above covers it. */
function categorySpan(page: readonly Measured[], index: number): number {
  if (joins(page, index)) return 0;
  let end = index + 1;
  while (joins(page, end)) end += 1;
  return end - index;
}

/** Height of the heading rows in points. */
function headHeight(
  [upper, lower]: SectionTable["head"],
  columns: readonly Column[],
  setting: Setting,
): number {
  const linesOf = ({ text, column, columns: span }: HeadCell) =>
    wrap(
      text,
      columns.slice(column, column + span).reduce((sum, { width }) => sum + width, 0),
    ).length;
  const most = (cells: readonly HeadCell[]) => Math.max(1, ...cells.map(linesOf));
  const tall = most(upper.filter(({ rows }) => rows === 2));
  return rowHeight(Math.max(tall, most(upper.filter(({ rows }) => rows === 1)) + most(lower)), setting) + 3;
}

/** A table without merged cells, its heading row repeated on each page. The last row, a total, is never alone on one. */
export function plainTable({ columns, rows }: PlainTable, setting: Setting): Xml {
  const widths = columnWidths(columns, setting);
  const row = (cells: readonly (string | number)[], isHead: boolean, keepNext = false): Row => ({
    isHead,
    cells: cells.map((content, index) =>
      cell([String(content)], {
        width: widths[index] ?? 0,
        align: isHead ? "center" : (columns[index]?.align ?? "left"),
        setting,
        keepNext,
        font: setting === BODY ? SONG : FANG,
        ...(isHead ? { look: "head" } : {}),
      }),
    ),
  });
  const head = row(
    columns.map(({ heading }) => heading),
    true,
  );
  return fixedTable(widths, [
    head,
    ...rows.map((cells, index) => row(cells, false, index === rows.length - 2)),
  ]);
}
