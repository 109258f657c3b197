/** Published tables compared: rows without ids, matched by what they say. */

import { verdictsOf } from "../fields/field.js";
import { fieldName } from "../fields/names.js";
import { termsOf } from "../fields/terms.js";
import { assertArgument, OPTIONS } from "../model/argument.js";
import { PUBLISHED } from "../model/shapes.js";
import type { PublishedRow, PublishedTable } from "../tables/read/published.js";
import { namedInFull } from "../text/named.js";
import { explainCollections } from "./explain/collections.js";
import { TABLE_FIELDS, type TableColumn } from "./explain/fields.js";
import { listKnowledge } from "./explain/knowledge.js";
import { report, type Subject, titleOf } from "./explain/report.js";
import { rowFates } from "./explain/row-fates.js";
import type { Touched } from "./explain/touched.js";
import type { ListContext } from "./explain.js";
import type { ChangeFinding } from "./finding.js";
import { matchRows, type RowMatch } from "./match-rows.js";
import { columnMissing } from "./rules/row.js";
import type { Collection } from "./structure/collection.js";
import { compareCollections } from "./structure/compare.js";

/** How tables are compared. */
export interface TableOptions extends ListContext {
  /** Finds the rows that belong together; {@link matchRows} unless given. */
  readonly match?: (a: readonly PublishedRow[], b: readonly PublishedRow[]) => readonly RowMatch[];
}

/** The columns that are compared. */
const COLUMNS = Object.keys(TABLE_FIELDS) as readonly TableColumn[];

/**
 * Says what differs between two published tables. A finding carries the score of the match that it rests on (`match`);
 * a column that only one table has is one finding.
 *
 * @param a the old table
 * @param b the new table
 * @returns in the order of the new table; rows that are gone stand where they stood
 */
export function compareTables(
  a: PublishedTable,
  b: PublishedTable,
  options: TableOptions = {},
): ChangeFinding[] {
  assertArgument("compareTables", a, PUBLISHED);
  assertArgument("compareTables", b, PUBLISHED);
  assertArgument("compareTables", options, OPTIONS);
  const { match = matchRows, redirects = [] } = options;
  const { matches, redirects: fates } = rowFates(a.rows, b.rows, match(a.rows, b.rows), redirects);
  const both = COLUMNS.filter((column) => hasColumn(a, column) && hasColumn(b, column));
  const before = rowsOf(a, "a", both, matches);
  const after = rowsOf(b, "b", both, matches);
  return [
    ...missingColumns(a, b),
    ...explainCollections(compareCollections([before], [after]), [before], [after], {
      fields: TABLE_FIELDS,
      knowledge: listKnowledge([], options),
      subject: (touched) => rowSubject(touched, matches[Number(touched.id)], a, b),
      redirects: fates,
    }),
  ];
}

/** The number of its match is a row's id: rows that belong together have the same. */
function rowsOf(
  { rows }: PublishedTable,
  side: "a" | "b",
  columns: readonly TableColumn[],
  matches: readonly RowMatch[],
): Collection {
  const ids = new Map([...matches.entries()].map(([at, match]) => [match[side], String(at)]));
  return {
    of: "row",
    in: null,
    ids: rows.map((_, at) => ids.get(at) ?? `${side}${at}`),
    entries: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  };
}

/** Findings know a row by its id where a table states one, else by its title: numbers of rows shift. */
function rowSubject(
  { old, new: now }: Touched,
  match: RowMatch | undefined,
  a: PublishedTable,
  b: PublishedTable,
): Subject {
  const title = titleOf(now ?? old ?? {});
  const id = b.rows[match?.b ?? -1]?.id ?? a.rows[match?.a ?? -1]?.id ?? null;
  return {
    domain: null,
    item: id,
    title,
    ...(id === null ? { entry: { of: "row", id: namedInFull(title) } } : {}),
    ...(match && old && now ? { match: match.score } : {}),
  };
}

function hasColumn({ rows }: PublishedTable, column: TableColumn): boolean {
  return column === "name" || rows.some(({ raw }) => raw[column] !== undefined);
}

function missingColumns(a: PublishedTable, b: PublishedTable): ChangeFinding[] {
  const subject: Subject = { domain: null, item: null, title: null };
  return COLUMNS.filter((column) => hasColumn(a, column) !== hasColumn(b, column)).flatMap((column) => {
    const [old, now] = [a, b].map((table) => (hasColumn(table, column) ? column : null));
    const facts = { name: fieldName(column), old: old ?? null, new: now ?? null };
    return verdictsOf(columnMissing, facts, termsOf()).map((verdict) => report(subject, column, verdict));
  });
}
