/** Reads a list of offices (承办机构、内设机构) with their duties off its tables. */

import type { Finding } from "../../model/index.js";
import type { Grid } from "../../tables/read/grid.js";
import { joinLines } from "../../text/trim.js";
import type { Office } from "../model.js";
import { OFFICE_COLUMNS, type OfficeColumn } from "./columns.js";
import type { ReadListOptions } from "./powers.js";
import { listProblem } from "./problems.js";
import { type BodyRow, bodyRows } from "./rows.js";
import { type HeadedTable, headedTables } from "./tables.js";
import { dutiesOf } from "./texts.js";

/** An office and the table that it stands in. */
export interface ListedOffice extends Office {
  /** Name of the sheet or table; empty where it has none. */
  readonly table: string;
}

/** What was read of a list. */
export interface OfficeList {
  readonly offices: readonly ListedOffice[];
  /** Errors mean that there are no offices: `column-missing`, `column-not-there`, `list-empty`. */
  readonly problems: readonly Finding[];
}

/**
 * Reads a list of offices. Rows that only go on with the office above them are added to it.
 *
 * @param grids the tables of a file
 * @param options `columns`: letters or headings by what they hold
 */
export function readOffices(
  grids: readonly Grid[],
  { columns = {} }: ReadListOptions<OfficeColumn> = {},
): OfficeList {
  const { tables, problems } = headedTables(grids, {
    words: OFFICE_COLUMNS,
    needed: "name",
    many: ["duties"],
    chosen: columns,
  });
  const offices = tables.flatMap(officesOf);
  const isEmpty = offices.length === 0 && problems.every(({ level }) => level !== "error");
  return { offices, problems: [...problems, ...(isEmpty ? [listProblem("list-empty", "")] : [])] };
}

function officesOf({ grid, head }: HeadedTable<OfficeColumn>): ListedOffice[] {
  const offices: ListedOffice[] = [];
  for (const row of bodyRows(grid, head)) {
    if (row.isAcross) continue;
    const last = offices.at(-1);
    const name = joinLines(row.text("name"));
    if (name !== "" && !row.isMerged("name")) offices.push(officeOf(row, name, grid.name));
    else if (last) offices[offices.length - 1] = joined(last, row);
  }
  return offices;
}

function joined(office: ListedOffice, row: BodyRow<OfficeColumn>): ListedOffice {
  if (row.isMerged("duties")) return office;
  return { ...office, duties: [...office.duties, ...row.texts("duties").flatMap(dutiesOf)] };
}

function officeOf(row: BodyRow<OfficeColumn>, name: string, table: string): ListedOffice {
  const agency = row.text("agency");
  return {
    table,
    row: row.row,
    name,
    agency: agency === "" ? null : agency,
    duties: row.texts("duties").flatMap(dutiesOf),
  };
}
