/** What people filled into a handbook, read back from its tables. */
import type { Grid } from "../tables/read/grid.js";
import { WORDS } from "./words.js";

/** Lines by item id and label. */
export type Filled = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const ID_LABELS = new Set(Object.values(WORDS).map(({ id }) => id));

/**
 * Reads the filled-in cells of a handbook in either language.
 *
 * @param grids the tables of the document; those whose first line is no item id are somebody's own and left out
 */
export function readFilled(grids: readonly Grid[]): Filled {
  const filled = new Map<string, Map<string, readonly string[]>>();
  for (const { rows } of grids) {
    const [first, ...others] = rows.map(({ cells }) => cells.map(({ text }) => text.trim()));
    const [label, id] = first ?? [];
    if (label === undefined || !ID_LABELS.has(label) || !id) continue;
    const fields = filled.get(id) ?? new Map<string, readonly string[]>();
    for (const [field, text] of others) if (field && text) fields.set(field, text.split("\n"));
    filled.set(id, fields);
  }
  return filled;
}
