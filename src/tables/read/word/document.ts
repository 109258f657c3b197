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
  const columnOf = columnsOf(rows);
  flow.openTable();
  for (const { cells, places, deleted } of rows) {
    flow.openRow();
    if (deleted) flow.dropRow();
    let next = 0;
    let left = places.left;
    for (const [index, content] of cells.entries()) {
      const place = places.cells[index];
      const from = Math.max(columnOf(left), next);
      const to = Math.max(place === undefined ? from : columnOf(place.right), from + 1);
      flow.skip(from - next);
      next = to;
      left = place?.right ?? left;
      flow.openCell({
        columns: to - from,
        rows: place?.joins.left ? "left" : place?.joins.above ? "above" : 1,
      });
      emit(content, flow);
      flow.closeCell();
    }
    flow.closeRow();
  }
  flow.closeTable();
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
