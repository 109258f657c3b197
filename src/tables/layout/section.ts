/** The table of one domain. */
import type { ListRow, ListSection } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import type { TableRow } from "../row.js";
import { listRow } from "../rows.js";
import { WORDS } from "../words/index.js";
import { cellLines, cellValues, TICK } from "./cells.js";
import { headOf } from "./columns.js";
import { domainName } from "./domain-name.js";
import { markedLines } from "./marks.js";
import {
  type BodyCell,
  type BodyRow,
  type Column,
  type ColumnKey,
  isShaded,
  type SectionTable,
} from "./model.js";

/**
 * Lays out one domain's table.
 *
 * @param position of the domain among those of the list, from 1: lists leave domains out, and numbers have no gaps
 * @param kind `draft`: whether to say how much of it is open; `boards`: whether it is the part that village boards mirror
 */
export function sectionTable(
  section: ListSection,
  position: number,
  { draft, boards }: { readonly draft: boolean; readonly boards: boolean },
  shared: readonly Column[],
  options: PrintOptions,
): SectionTable {
  const columns = withBoxes(shared, section, options);
  const words = WORDS[options.lang];
  const name = domainName(section, options.lang);
  const unchecked = section.rows.filter(isShaded).length;
  return {
    section,
    title: (boards ? words.boardsSection : words.section)(position, name),
    name: `${String(position).padStart(2, "0")} ${name}`,
    summary: draft ? words.summary({ items: section.rows.length, unchecked }) : "",
    columns,
    head: headOf(columns),
    rows: section.rows.map((row, index) => bodyRow(section.rows, row, index, columns, options)),
  };
}

/** The columns as the domain's own form heads them: some say what ■ and □ mean. */
function withBoxes(
  columns: readonly Column[],
  { otherChannels }: ListSection,
  options: PrintOptions,
): readonly Column[] {
  if (otherChannels === undefined) return columns;
  return columns.map((column) =>
    column.key === "channels" ? { ...column, heading: column.heading + WORDS[options.lang].boxes } : column,
  );
}

function bodyRow(
  rows: readonly ListRow[],
  item: ListRow,
  index: number,
  columns: readonly Column[],
  options: PrintOptions,
): BodyRow {
  const seq = index + 1;
  const row = listRow(item, seq);
  return {
    seq,
    item,
    cells: columns.map(({ key }) => ({
      lines: markedLines(key, cellLines(key, row, options), item, options),
      ...spokenOf(key, row, options),
      span: key === "category" ? categorySpan(rows, index) : 1,
    })),
  };
}

/** Boxes and ticks in words. */
function spokenOf(key: ColumnKey, row: TableRow, options: PrintOptions): Pick<BodyCell, "spoken"> {
  const words = WORDS[options.lang];
  if (key === "channels") return { spoken: cellValues(key, row, options).join(words.comma) };
  const [only, ...more] = cellLines(key, row, options);
  return only === TICK && more.length === 0 ? { spoken: words.ticked } : {};
}

/** How many rows from `index` on share its category; 0 where the row above shares it already. */
function categorySpan(rows: readonly ListRow[], index: number): number {
  const category = rows[index]?.category;
  if (category === null) return 1;
  if (rows[index - 1]?.category === category) return 0;
  let end = index + 1;
  while (end < rows.length && rows[end]?.category === category) end += 1;
  return end - index;
}
