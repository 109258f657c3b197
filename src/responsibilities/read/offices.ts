/** Reads a list of offices (承办机构、内设机构) with their duties off its tables. */

import { assertArgument, OPTIONS } from "../../model/argument.js";
import type { Finding } from "../../model/index.js";
import { GRIDS } from "../../model/shapes.js";
import type { Grid } from "../../tables/read/grid.js";
import { joinLines } from "../../text/trim.js";
import type { Office } from "../model.js";
import { agencyIn, isAgency } from "./agencies.js";
import { OFFICE_COLUMNS, type OfficeColumn } from "./columns.js";
import type { ReadListOptions } from "./powers.js";
import { listProblem } from "./problems.js";
import { type BodyRow, bodyRows } from "./rows.js";
import { type HeadedTable, headedTables } from "./tables.js";
import { dutiesOf, withoutNumber } from "./texts.js";

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
export function readOffices(grids: readonly Grid[], options: ReadListOptions<OfficeColumn> = {}): OfficeList {
  assertArgument("readOffices", grids, GRIDS);
  assertArgument("readOffices", options, OPTIONS);
  const { columns = {} } = options;
  const { tables, problems } = headedTables(grids, {
    words: OFFICE_COLUMNS,
    needed: "name",
    many: ["duties"],
    boxes: [],
    chosen: columns,
  });
  const offices = tables.flatMap(officesOf);
  const isEmpty = offices.length === 0 && problems.every(({ level }) => level !== "error");
  return { offices, problems: [...problems, ...(isEmpty ? [listProblem("list-empty", "")] : [])] };
}

function officesOf({ grid, head }: HeadedTable<OfficeColumn>): ListedOffice[] {
  const offices: OpenOffice[] = [];
  let agency: string | null = null;
  for (const row of bodyRows(grid, head)) {
    const last = offices.at(-1);
    if (row.isAcross && row.line !== null && isAgency(row.line)) agency = agencyIn(row.line);
    if (row.isAcross || isPart(row)) continue;
    const name = withoutNumber(joinLines(row.text("name")));
    if (name !== "" && !row.isMerged("name")) {
      const office = officeOf(row, name, agency, grid.name);
      offices.push(office);
      agency = office.agency ?? null;
    } else if (last && !row.isMerged("duties"))
      for (const text of row.texts("duties")) last.duties.push(...dutiesOf(text));
  }
  return offices;
}

/** An office to which further rows may be added. */
type OpenOffice = ListedOffice & { readonly duties: string[] };

/** 一、党政机构; （二）直属事业单位（3个）: the heading of a part, where a file has no merged cells. */
const PART =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|[（(]共?\d{1,3}个[）)]$/u;

function isPart({ line }: BodyRow<OfficeColumn>): boolean {
  return line !== null && PART.test(line.replace(/\s/gu, ""));
}

/** @param above the agency of the office above: what a csv leaves blank below a merged cell goes on from there */
function officeOf(row: BodyRow<OfficeColumn>, name: string, above: string | null, table: string): OpenOffice {
  const agency = row.text("agency");
  return {
    table,
    row: row.row,
    name,
    agency: agency === "" ? above : agency,
    duties: row.texts("duties").flatMap(dutiesOf),
  };
}
