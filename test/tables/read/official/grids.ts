/** Tables for the tests, made by hand. */
import type { Vocabulary } from "../../../../src/model/index.js";
import type { Grid, GridCell, GridRow } from "../../../../src/tables/read/grid.js";
import { readPublished } from "../../../../src/tables/read/official/index.js";
import type { PublishedTable } from "../../../../src/tables/read/published.js";
import { catalog } from "../../sample.js";

/** Terms of the shipped catalog. */
export const vocabulary: Vocabulary = catalog.vocabulary;

/** A table; a text that begins with ^ is repeated from a merged cell above or to the left. */
export function grid(rows: readonly (readonly string[])[], name = "目录"): Grid {
  const cell = (text: string): GridCell => ({
    text: text.replace(/^\^/u, ""),
    covered: text.startsWith("^"),
  });
  return { name, rows: rows.map((cells, at): GridRow => ({ row: at + 1, cells: cells.map(cell) })) };
}

/** Reads tables made by hand. */
export function read(...grids: readonly Grid[]): PublishedTable {
  return readPublished(grids, vocabulary);
}

/** Reads one table of the given headings and rows. */
export function readTable(head: readonly string[], ...rows: readonly (readonly string[])[]): PublishedTable {
  return read(grid([head, ...rows]));
}
