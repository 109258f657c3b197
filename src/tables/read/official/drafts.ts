/** Puts the rows of a block together to items: what goes on below, what 同上 repeats, what a title says of them. */
import type { GridRow } from "../grid.js";
import type { Block } from "./blocks.js";
import type { OfficialColumn } from "./columns.js";
import { isNote, isTotal, loneText, type TitleRow, titleOf } from "./kinds.js";

/** An item as its cells stand. */
export interface Draft {
  /** Position of its table in the file. */
  readonly grid: number;
  readonly row: number;
  readonly title: TitleRow | null;
  /** By column of the block: the texts of its rows, from the top. */
  readonly texts: readonly string[][];
}

/** What a block holds. */
export interface BlockContents {
  readonly drafts: readonly Draft[];
  /** The tables in which notes stand, by position, once a note. */
  readonly notes: readonly number[];
}

/** Behind the name of an item on the page that it goes on to. */
const CONTINUED = /(?:[（(]续(?:上[页表])?[）)]|\(continued\))$/u;
const DITTO = /^(?:同上[一栏行项]{0,2}|同前|[〃″"＂々“”])$/u;

/** Columns whose texts may be repeated; the same deadline twice is one. */
const LISTS: readonly OfficialColumn["key"][] = ["content", "basis", "subjects"];

/** Collects the items of a block. */
export function draftsOf({ rows, columns }: Block): BlockContents {
  const drafts: Draft[] = [];
  const notes: number[] = [];
  let titles: number[] = [];
  let title: TitleRow | null = null;
  for (const { grid, row } of rows) {
    const lone = loneText(row, columns);
    const last = drafts.at(-1);
    if ((lone !== null && isNote(lone)) || isTotal(row)) notes.push(grid);
    else if (lone !== null) {
      title = titleOf(lone);
      titles.push(grid);
    } else if (last !== undefined && titles.length === 0 && goesOn(row, columns, last))
      append(last, row, columns);
    else {
      drafts.push({ grid, row: row.row, title, texts: textsOf(row, columns, last, titles.length > 0) });
      titles = [];
    }
  }
  // Nothing stands below the last ones: they are no titles.
  return { drafts, notes: [...notes, ...titles] };
}

/** Whether a row has no number and no name of its own, so that it is a part of the item above. */
function goesOn({ cells }: GridRow, columns: readonly OfficialColumn[], last: Draft): boolean {
  const own = ({ index }: OfficialColumn) => {
    const cell = cells[index];
    return cell !== undefined && !cell.covered && cell.text !== "";
  };
  const telling = columns.filter(({ key }) => key === "number" || key === "name");
  if (telling.length === 0 || telling.some((column) => own(column) && !isContinued(column, cells)))
    return false;
  return columns.every((column, at) => {
    if (column.key !== "category" || !own(column)) return true;
    return cells[column.index]?.text === last.texts[at]?.join("\n");
  });
}

/** Whether a cell names the item of the page before once more. */
function isContinued({ key, index }: OfficialColumn, cells: GridRow["cells"]): boolean {
  return key === "name" && CONTINUED.test(cells[index]?.text ?? "");
}

function append({ texts }: Draft, { cells }: GridRow, columns: readonly OfficialColumn[]): void {
  for (const [at, column] of columns.entries()) {
    const { index, key } = column;
    const cell = cells[index];
    if (!cell || cell.covered || cell.text === "" || key === "category") continue;
    if (isContinued(column, cells)) continue;
    if (LISTS.includes(key) || texts[at]?.at(-1) !== cell.text) texts[at]?.push(cell.text);
  }
}

/** @param titled whether a title stands between the item above and this row, so that a blank is no repeat */
function textsOf(
  { cells }: GridRow,
  columns: readonly OfficialColumn[],
  above: Draft | undefined,
  titled: boolean,
): string[][] {
  return columns.map(({ index, key }, at) => {
    const { text = "", covered = false } = cells[index] ?? {};
    // One cell over two columns under the same heading says it once.
    const before = columns[at - 1];
    if (covered && before?.key === key && cells[before.index]?.text === text) return [];
    const repeats = DITTO.test(text) || (text === "" && key === "category" && !titled);
    if (repeats) return [...(above?.texts[at] ?? [])];
    return text === "" ? [] : [text];
  });
}
