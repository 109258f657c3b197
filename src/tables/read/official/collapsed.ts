/**
 * Tables copied as text from a page, where merged cells leave nothing behind: a heading over two columns stands once, and
 * a row under a merged category has a cell less. Put back to where the cells stood.
 */
import type { Grid, GridCell, GridRow } from "../grid.js";
import { type HeadingLookup, type HeadingSynonyms, headingLookup } from "../heading.js";
import type { Heading } from "./headings.js";

/** Headings that rows of headings have at least. */
const LEAST = 3;

/** What the cells of some columns look like: where a row has a cell less, this says on which side. */
const SIGNS: Readonly<Partial<Record<Heading, RegExp>>> = {
  basis: /《.*》/u,
  deadline: /日内|工作日|及时|实时|长期|立即|动态/u,
  channels: /[■□]|网站|公示栏|查阅点/u,
};

const ITEM_KEYS: readonly (Heading | null)[] = ["category", "name"];

/** Puts the cells of a table back; tables that say themselves what is merged are left as they are. */
export function restoreMerged(grid: Grid, synonyms: HeadingSynonyms<Heading>): Grid {
  if (grid.rows.some(({ cells }) => cells.some(({ covered }) => covered))) return grid;
  const lookup = headingLookup(synonyms);
  const rows: GridRow[] = [];
  let columns: readonly (Heading | null)[] = [];
  for (let at = 0; at < grid.rows.length; at += 1) {
    const [row, below] = grid.rows.slice(at, at + 2);
    const header = row && below && restoredHeader(row, below, lookup);
    if (header) {
      rows.push(...header.rows);
      columns = header.columns;
      at += 1;
    } else if (row) rows.push(restoredRow(row, columns));
  }
  return columns.length === 0 ? grid : { ...grid, rows };
}

interface RestoredHeader {
  readonly rows: readonly GridRow[];
  readonly columns: readonly (Heading | null)[];
}

/** Two rows of headings of which the lower one begins at the left with what stands under 公开事项. */
function restoredHeader(
  upper: GridRow,
  lower: GridRow,
  lookup: HeadingLookup<Heading>,
): RestoredHeader | null {
  const [above, children] = [upper, lower].map(({ cells }) => textsOf(cells)) as [string[], string[]];
  const keys = above.map((text) => lookup([text]));
  if (keys.filter((key) => key !== null).length < LEAST || children.length < 2) return null;
  if (above.includes("") || children.includes("") || children.length > 2 * above.length) return null;
  const taken = childrenOf(keys, children, lookup);
  if (taken.flat().length < children.length || taken.every(({ length }) => length < 2)) return null;
  const spans = above.map((text, at) => ({ text, below: taken[at] ?? [] }));
  const cells = spans.flatMap(({ text, below }): readonly (readonly [GridCell, GridCell])[] =>
    below.length === 0
      ? [[own(text), { text, covered: true }]]
      : below.map((child, at) => [at === 0 ? own(text) : { text, covered: true }, own(child)]),
  );
  return {
    rows: [
      { row: upper.row, cells: cells.map(([top]) => top) },
      { row: lower.row, cells: cells.map(([, bottom]) => bottom) },
    ],
    columns: cells.map(([top, bottom]) => lookup([top.text, bottom.text])),
  };
}

/** The lower headings under each upper one, in order: those of the same column, or of an item. */
function childrenOf(
  keys: readonly (Heading | null)[],
  children: readonly string[],
  lookup: HeadingLookup<Heading>,
): readonly (readonly string[])[] {
  let next = 0;
  return keys.map((key) => {
    const start = next;
    while (next < children.length && belongs(lookup([children[next] ?? ""]), key)) next += 1;
    return children.slice(start, next);
  });
}

function belongs(child: Heading | null, parent: Heading | null): boolean {
  if (child === null || parent === null) return false;
  return child === parent || (ITEM_KEYS.includes(child) && ITEM_KEYS.includes(parent));
}

/** A row that has as many cells less as columns could be merged beside its number gets blank ones there, if that fits better. */
function restoredRow(row: GridRow, columns: readonly (Heading | null)[]): GridRow {
  const { cells } = row;
  const less = columns.length - cells.length;
  const first = columns[0] === "number" ? 1 : 0;
  const items = columns.slice(first).findIndex((key) => !ITEM_KEYS.includes(key));
  if (less < 1 || less >= items || cells.filter(({ text }) => text !== "").length < LEAST) return row;
  const gap = Array.from({ length: less }, () => own(""));
  const shifted = [...cells.slice(0, first), ...gap, ...cells.slice(first)];
  return signs(shifted, columns) > signs(cells, columns) ? { ...row, cells: shifted } : row;
}

function signs(cells: readonly GridCell[], columns: readonly (Heading | null)[]): number {
  return cells.filter(({ text }, at) => text !== "" && SIGNS[columns[at] ?? "aside"]?.test(text)).length;
}

function own(text: string): GridCell {
  return { text, covered: false };
}

/** Without blank ones at the end. */
function textsOf(cells: readonly GridCell[]): string[] {
  const texts = cells.map(({ text }) => text);
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}
