/**
 * Documents as paragraphs and tables, for formats that say only at the end of a row where its cells begin and end, and
 * name the places instead of the columns.
 */
import type { TableFlow } from "../flow.js";

/** One cell of a row, between two places on the page. */
export interface CellPlace {
  /** Where it ends, in twips. */
  readonly right: number;
  /** How it is joined with the cell before it, and with the one above. */
  readonly joins: { readonly left: boolean; readonly above: boolean };
}

/** Where the cells of a row are. */
export interface RowPlaces {
  /** Where the first cell begins, in twips. */
  readonly left: number;
  readonly cells: readonly CellPlace[];
}

/** One paragraph. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether its end was deleted, so that the next one continues it. */
  readonly continues: boolean;
}

/** A paragraph or a table. */
export type Block = Paragraph | Table;

/** One row of a table. */
export interface Row {
  readonly cells: readonly (readonly Block[])[];
  readonly places: RowPlaces;
  readonly deleted: boolean;
}

/** A table; its cells may hold others. */
export interface Table {
  readonly rows: readonly Row[];
}

/** Places that are no further apart, in twips, are one: borders that somebody drew by hand. */
const NEAR = 30;

/** Puts the blocks where the tables of all formats are found. */
export function emit(blocks: readonly Block[], flow: TableFlow): void {
  for (const block of blocks) {
    if ("rows" in block) emitTable(block, flow);
    else {
      flow.text.add(block.text);
      if (!block.continues) flow.text.block();
      if (block.isHeading) flow.heading(block.text.trim());
    }
  }
}

function emitTable({ rows }: Table, flow: TableFlow): void {
  const spansOf = spansIn(rows);
  flow.openTable();
  for (const row of rows) {
    flow.openRow();
    if (row.deleted) flow.dropRow();
    const spans = spansOf(row);
    for (const [index, content] of row.cells.entries()) {
      const { joins } = row.places.cells[index] ?? {};
      const { from, to } = spans[index] ?? { from: 0, to: 1 };
      flow.skip(from - (spans[index - 1]?.to ?? 0));
      flow.openCell({ columns: to - from, rows: joins?.left ? "left" : joins?.above ? "above" : 1 });
      emit(content, flow);
      flow.closeCell();
    }
    flow.closeRow();
  }
  flow.closeTable();
}

/** The columns that a cell takes, from 0; the last one is no more its own. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Says which columns the cells of a row take. */
function spansIn(rows: readonly Row[]): (row: Row) => readonly Span[] {
  const [width = 1, ...others] = new Set(rows.map(({ cells }) => cells.length).filter((cells) => cells > 1));
  // As many cells in each row: borders were moved in some of them, or a table stands right below another one.
  if (others.length === 0)
    return ({ cells }) =>
      cells.length === 1 ? [{ from: 0, to: width }] : cells.map((_, at) => ({ from: at, to: at + 1 }));
  const columnOf = columnsOf(rows);
  return ({ cells, places }) => {
    const spans: Span[] = [];
    for (const index of cells.keys()) {
      const right = places.cells[index]?.right;
      const left = places.cells[index - 1]?.right ?? places.left;
      const from = Math.max(columnOf(left), spans.at(-1)?.to ?? 0);
      spans.push({ from, to: Math.max(right === undefined ? from : columnOf(right), from + 1) });
    }
    return spans;
  };
}

/** Numbers the columns between all places where a cell of the table begins or ends. */
function columnsOf(rows: readonly Row[]): (place: number) => number {
  const places = new Set<number>();
  for (const { places: row } of rows) {
    places.add(row.left);
    for (const { right } of row.cells) places.add(right);
  }
  const columns = new Map<number, number>();
  let column = -1;
  let first = Number.NEGATIVE_INFINITY;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - first > NEAR) {
      column += 1;
      first = place;
    }
    columns.set(place, column);
  }
  return (place) => columns.get(place) ?? 0;
}
