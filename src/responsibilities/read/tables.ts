/** From the tables of a file to the rows of a list: which tables count, where each begins, what is missing. */
import type { Finding } from "../../model/index.js";
import type { Grid } from "../../tables/read/grid.js";
import { findHead, type Head, type HeadWords, headingsSeen } from "./head.js";
import { listsIn } from "./lists.js";
import { listProblem } from "./problems.js";

/** A table with its head. */
export interface HeadedTable<Key extends string> {
  readonly grid: Grid;
  readonly head: Head<Key>;
}

/** The tables of a list, and what is wrong where there are none. */
export interface HeadedTables<Key extends string> {
  readonly tables: readonly HeadedTable<Key>[];
  readonly problems: readonly Finding[];
}

/**
 * Finds the tables of a list among those of a file. A table without a head that is as wide as the one before it
 * goes on from there, as tables do that a page break cuts.
 */
export function headedTables<Key extends string>(
  grids: readonly Grid[],
  sought: HeadWords<Key>,
): HeadedTables<Key> {
  const found: HeadedTable<Key>[] = [];
  const skipped: Grid[] = [];
  for (const grid of grids.flatMap((table) => listsIn(table, sought))) {
    const head = findHead(grid, sought) ?? continued(grid, found.at(-1));
    if (head) found.push({ grid, head });
    else if (grid.rows.length > 0) skipped.push(grid);
  }
  const most = Math.max(0, ...found.map(({ head }) => head.columns.size));
  // A lone vague heading beside real lists is the head of something else.
  const tables = found.filter(({ head }) => head.columns.size > 1 || most === 1);
  const missing = missingColumns(grids, tables, sought);
  if (missing.length > 0) return { tables: [], problems: missing };
  const name = sought.words[sought.needed].name;
  return {
    tables,
    problems: skipped
      .filter(({ rows }) => rows.length > 1 && rows.some(({ cells }) => cells.length > 2))
      .map((grid) => listProblem("sheet-skipped", grid.name, name)),
  };
}

function continued<Key extends string>(
  grid: Grid,
  before: HeadedTable<Key> | undefined,
): Head<Key> | undefined {
  if (!before) return undefined;
  const isUnnamed = grid.name === "" || grid.name === before.grid.name;
  return isUnnamed && widthOf(grid) === widthOf(before.grid) ? { ...before.head, body: 0 } : undefined;
}

function widthOf({ rows }: Grid): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length));
}

function missingColumns<Key extends string>(
  grids: readonly Grid[],
  tables: readonly HeadedTable<Key>[],
  { words, needed, chosen }: HeadWords<Key>,
): Finding[] {
  const seen = [...new Set(grids.flatMap(headingsSeen))].slice(0, 40).join("、");
  const choices = Object.entries(chosen) as [Key, string | undefined][];
  const absent = choices.filter(
    ([key, choice]) => choice !== undefined && tables.every(({ head }) => !head.columns.has(key)),
  );
  if (absent.length > 0) {
    return absent.map(([key, choice]) =>
      listProblem("column-not-there", `${words[key].name}=${choice}`, seen),
    );
  }
  if (tables.length > 0) return [];
  if (grids.every(({ rows }) => rows.length === 0)) return [listProblem("list-empty", "")];
  return [listProblem("column-missing", words[needed].name, seen)];
}
