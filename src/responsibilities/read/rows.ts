/** The rows under a head, each cell by what its column holds; 同上 is replaced by what it repeats. */
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { isColumnNumbers, isRepeatedHeader } from "../../tables/read/header.js";
import { isNumeral, isTotal } from "../../tables/read/official/kinds.js";
import { MarkCount, markOf } from "../../tables/read/official/marks.js";
import type { Head } from "./head.js";
import { isDitto } from "./texts.js";

/** One row of a table. */
export interface BodyRow<Key extends string> {
  /** As a person counts the rows of the sheet. */
  readonly row: number;
  /** Texts of a column, those that are not empty: at most one, unless the table splits the column. */
  texts(key: Key): readonly string[];
  /** The first of them; empty where there is none. */
  text(key: Key): string;
  /** Whether the column's cell is merged with the one above. */
  isMerged(key: Key): boolean;
  /** The only text of the row, such as 一、行政许可; null where the row has several. */
  readonly line: string | null;
  /** The text that stands alone behind 一 or （二）, as where the number of a part has a cell of its own; null elsewhere. */
  readonly numbered: string | null;
  /** Whether the only text lies across several cells. */
  readonly isAcross: boolean;
}

/** Sums and notes under a table. */
const CLOSING =
  /^(?:(?:本页|以上)?(?:合计|总计|小计|共计)|备注|注|说明|填表人|填报人|填报单位|填报时间|联系人|审核人)(?:$|[:：（(共\d])/u;

/**
 * The rows under a head, without heads that are repeated on a later page, sums and notes.
 *
 * @param head where the rows begin and what their columns hold
 */
export function* bodyRows<Key extends string>(
  grid: Grid,
  { body, columns, header }: Head<Key>,
): Generator<BodyRow<Key>> {
  const lastTexts = new Map<number, string>();
  let above: GridRow | undefined;
  for (const row of grid.rows.slice(body)) {
    const texts = row.cells.map(({ text }, column) => {
      const own = text.trim();
      const shown = isDitto(own) ? (lastTexts.get(column) ?? "") : own;
      if (shown !== "") lastTexts.set(column, shown);
      return shown;
    });
    const present = texts.filter((text) => text !== "");
    if (
      !isRepeatedHeader(row, header) &&
      !isColumnNumbers(row) &&
      !isTotal(row) &&
      !CLOSING.test(present[0] ?? "")
    ) {
      yield bodyRow(row, above, texts, columns, header.headings);
    }
    above = row;
  }
}

function bodyRow<Key extends string>(
  row: GridRow,
  above: GridRow | undefined,
  texts: readonly string[],
  columns: ReadonlyMap<Key, readonly number[]>,
  headings: readonly (readonly string[])[],
): BodyRow<Key> {
  const present = texts.filter((text) => text !== "");
  const [first = null, ...others] = [...new Set(present)];
  const isLine = others.length === 0;
  const own = (key: Key) => {
    const at = columns.get(key) ?? [];
    const cells = at.map((column) => texts[column] ?? "");
    const shown = at.length > 1 ? ticked(cells, (cell) => headings[at[cell] ?? 0]?.at(-1) ?? "") : cells;
    return shown.filter((text) => text !== "");
  };
  return {
    row: row.row,
    texts: own,
    text: (key) => own(key)[0] ?? "",
    isMerged: (key) => columns.get(key)?.some((column) => isMergedDown(above, row, column)) ?? false,
    line: isLine ? first : null,
    numbered: first !== null && others.length === 1 && isNumeral(first) ? (others[0] ?? null) : null,
    isAcross: isLine && present.length > 1,
  };
}

/** Cells of a column that is split into boxes: a tick says what stands over it, an empty box says nothing. */
function ticked(cells: readonly string[], headingOf: (cell: number) => string): string[] {
  const marks = cells.map(markOf);
  const count = new MarkCount();
  for (const mark of marks) count.add(mark);
  const ticks = count.ticked();
  return cells.map((text, cell) => {
    const mark = marks[cell] ?? null;
    if (mark === null) return text;
    return ticks?.has(mark) ? headingOf(cell) : "";
  });
}

function isMergedDown(above: GridRow | undefined, row: GridRow, column: number): boolean {
  const cell = row.cells[column];
  return cell?.covered === true && cell.text.trim() !== "" && above?.cells[column]?.text === cell.text;
}
