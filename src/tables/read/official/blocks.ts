/** Cuts the tables of a file into blocks that have their columns in common. */
import type { Grid, GridRow } from "../grid.js";
import { type Header, isColumnNumbers } from "../header.js";
import type { HeadingSynonyms } from "../heading.js";
import { checkLists } from "../limits.js";
import { fromPairs } from "../pairs.js";
import { type OfficialColumn, officialColumns } from "./columns.js";
import type { Heading } from "./headings.js";
import { loneText } from "./kinds.js";
import { apart } from "./side-by-side.js";
import { type HeaderFinder, headerFinder } from "./start.js";

/** A row with the position of its table in the file. */
export interface BlockRow {
  readonly grid: number;
  readonly row: GridRow;
}

/** Rows under the same headings; a table may go on in the next ones, page by page. */
export interface Block {
  readonly columns: readonly OfficialColumn[];
  /** Without headings; a title over the headings stands first. */
  readonly rows: readonly BlockRow[];
}

/** The blocks of a file. */
export interface FileBlocks {
  readonly blocks: readonly Block[];
  /** By table: headings of columns that are none of the official ones. */
  readonly unknown: readonly (readonly string[])[];
}

/** Finds the blocks of all tables; tables of anything else than disclosure items have none. */
export function blocksOf(grids: readonly Grid[], synonyms: HeadingSynonyms<Heading>): FileBlocks {
  const find = headerFinder(synonyms);
  const found: { header: Header<Heading>; rows: BlockRow[]; grid: number }[] = [];
  const unknown: string[][] = [];
  for (const [grid, whole] of grids.entries()) {
    const table = apart(whole, find);
    const place = (rows: readonly GridRow[]) => rows.map((row): BlockRow => ({ grid, row }));
    const own = partsOf(table, find);
    const list = own.length > 0 ? table : (fromPairs(table, synonyms) ?? table);
    const parts = list === table ? own : partsOf(list, find);
    unknown.push(parts.flatMap(({ header }) => header.unknown.map(({ heading }) => heading)));
    const before = found.at(-1);
    const above = list.rows.slice(0, parts[0]?.start ?? list.rows.length);
    const isNextPage = before?.grid === grid - 1 && fits(above, before.header);
    if (before && isNextPage) {
      for (const row of place(above)) before.rows.push(row);
      before.grid = grid;
    }
    for (const [at, { header, rows }] of parts.entries()) {
      const titles = at === 0 && !isNextPage ? titlesOf(above, header) : [];
      const last = found.at(-1);
      const goesOn =
        at === 0 && last?.grid === grid - 1 && isSame(header, last.header) && isSameName(grids, grid);
      if (goesOn && last) {
        for (const row of place([...titles, ...rows])) last.rows.push(row);
        last.grid = grid;
      } else found.push({ header, rows: place([...titles, ...rows]), grid });
    }
  }
  return { blocks: found.map(({ header, rows }) => ({ columns: officialColumns(header), rows })), unknown };
}

interface Part {
  readonly header: Header<Heading>;
  /** Index of the first heading row. */
  readonly start: number;
  readonly rows: GridRow[];
}

/** The parts of one table, each under headings of its own; headings that are only repeated are left out. */
function partsOf(grid: Grid, find: HeaderFinder): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < grid.rows.length; at += 1) {
    const row = grid.rows[at];
    const start = find(grid, at);
    const part = parts.at(-1);
    if (row === undefined) continue;
    if (start === null) {
      if (!isColumnNumbers(row)) part?.rows.push(row);
      continue;
    }
    const { header, rows } = start;
    if (!part || !isSame(header, part.header)) parts.push({ header, start: at, rows: [] });
    checkLists(parts.length, grid.name);
    at += rows - 1;
  }
  return parts;
}

/** Titles over the headings. */
function titlesOf(rows: readonly GridRow[], header: Header<Heading>): GridRow[] {
  const columns = officialColumns(header);
  return rows.filter((row) => loneText(row, columns) !== null);
}

/** Whether rows without headings can be a further page of a table: as wide, and filled as items are, not as titles. */
function fits(rows: readonly GridRow[], header: Header<Heading>): boolean {
  const width = Math.max(...header.columns.keys()) + 1;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = officialColumns(header);
  const filled = rows.some(
    (row) =>
      row.cells.filter(({ text }) => text !== "").length * 2 >= header.columns.size &&
      loneText(row, columns) === null,
  );
  return filled && widest <= Math.max(width, header.headings.length) && widest * 2 > width;
}

function isSame(header: Header<Heading>, other: Header<Heading>): boolean {
  const { columns } = other;
  return (
    columns.size === header.columns.size && [...header.columns].every(([at, key]) => columns.get(at) === key)
  );
}

function isSameName(grids: readonly Grid[], at: number): boolean {
  const name = grids[at]?.name ?? "";
  return name === "" || name === grids[at - 1]?.name;
}
