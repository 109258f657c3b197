/** Reads the powers of a responsibility list (权责清单) off its tables. */

import { assertArgument, OPTIONS } from "../../model/argument.js";
import type { Finding } from "../../model/index.js";
import { GRIDS } from "../../model/shapes.js";
import type { Grid } from "../../tables/read/grid.js";
import { READ_LIMITS } from "../../tables/read/limits.js";
import { joinLines } from "../../text/trim.js";
import type { Power } from "../model.js";
import { typeOfLine } from "../types.js";
import { agencyIn, isAgency } from "./agencies.js";
import { POWER_COLUMNS, type PowerColumn } from "./columns.js";
import type { ColumnChoice } from "./head.js";
import { listProblem } from "./problems.js";
import { type BodyRow, bodyRows } from "./rows.js";
import { type HeadedTable, headedTables } from "./tables.js";
import { dutiesOf, entriesOf } from "./texts.js";
import { typeOfCell } from "./type-cell.js";

/** A power and the table that it stands in. */
export interface ListedPower extends Power {
  /** Name of the sheet or table; empty where it has none. */
  readonly table: string;
}

/** What was read of a list. */
export interface PowerList {
  readonly powers: readonly ListedPower[];
  /** Errors mean that there are no powers: `column-missing`, `column-not-there`, `list-empty`, `list-too-long`. */
  readonly problems: readonly Finding[];
}

/** How to read a list. */
export interface ReadListOptions<Key extends string> {
  /** What a person says about columns that were not recognised, or recognised wrongly. */
  readonly columns?: ColumnChoice<Key>;
}

/**
 * Reads a responsibility list as publishers lay it out: titles above the head, heads of several rows, merged cells,
 * several sheets, 同上, lines that name the type of the rows below, as the name of a table may. Rows that only go on with the power above them,
 * as lists do that give each duty a row of its own, are added to it.
 *
 * @param grids the tables of a file
 * @param options `columns`: letters or headings by what they hold; `most`: how many powers a list may have
 * @throws TableReadError `table-too-many`
 */
export function readPowers(
  grids: readonly Grid[],
  options: ReadListOptions<PowerColumn> & { readonly most?: number } = {},
): PowerList {
  assertArgument("readPowers", grids, GRIDS);
  assertArgument("readPowers", options, OPTIONS);
  const { columns = {}, most = READ_LIMITS.items } = options;
  const { tables, problems } = headedTables(grids, {
    words: POWER_COLUMNS,
    needed: "name",
    many: ["basis", "duties"],
    boxes: ["type"],
    chosen: columns,
  });
  const read: PowerList[] = [];
  let room = most;
  for (const table of tables) {
    const list = powersOf(table, room + 1);
    room -= list.powers.length;
    read.push(list);
    if (room < 0) break;
  }
  const powers = read.flatMap((list) => list.powers);
  if (room < 0) return { powers: [], problems: [listProblem("list-too-long", "", String(most))] };
  const isEmpty = powers.length === 0 && problems.every(({ level }) => level !== "error");
  return {
    powers,
    problems: [
      ...problems,
      ...read.flatMap((list) => list.problems),
      ...(isEmpty ? [listProblem("list-empty", "")] : []),
    ],
  };
}

/** @param most so many powers are read, and no more */
function powersOf({ grid, head }: HeadedTable<PowerColumn>, most: number): PowerList {
  const powers: OpenPower[] = [];
  const problems: Finding[] = [];
  const isLeft = leftOf("name", head);
  let group = typeOfLine(grid.name.replace(/\s/gu, ""));
  let over: Over = NOBODY;
  for (const row of bodyRows(grid, head)) {
    if (powers.length >= most) break;
    const line = row.line ?? row.numbered;
    const named = line === null ? null : typeOfLine(line.replace(/\s/gu, ""));
    if (named !== null) {
      group = named;
      over = { ...over, office: null };
      continue;
    }
    if (head.columns.size > 1 && row.line !== null && isAgency(row.line)) {
      over = { subject: agencyIn(row.line), office: null };
      continue;
    }
    if (isOtherLine(row)) continue;
    const last = powers.at(-1);
    if (last && goesOn(row)) {
      join(last, row);
      continue;
    }
    const name = oneLine(row.text("name")) || (row.text("subItem") === "" ? "" : (last?.name ?? ""));
    if (name === "")
      problems.push(listProblem("row-without-name", grid.name, POWER_COLUMNS.name.name, row.row));
    else {
      // What a csv leaves blank below a merged cell goes on from above.
      const power = powerOf(row, name, { type: group ?? last?.type ?? null, ...over }, grid.name);
      powers.push(power);
      over = {
        subject: isLeft("subject") ? power.subject : over.subject,
        office: isLeft("office") ? power.office : null,
      };
    }
  }
  return { powers, problems };
}

/** Who has the powers that follow, where their own rows say nothing. */
type Over = Pick<Power, "subject" | "office">;
const NOBODY: Over = { subject: null, office: null };

/** Tells the columns to the left of another: they group its rows, and stand blank below the first of a group. */
function leftOf(key: PowerColumn, { columns }: HeadedTable<PowerColumn>["head"]) {
  const at = columns.get(key)?.[0] ?? 0;
  return (other: PowerColumn): boolean => (columns.get(other)?.[0] ?? at) < at;
}

/** A line that is neither a power nor a part of one: the name of a department, a remark. */
function isOtherLine(row: BodyRow<PowerColumn>): boolean {
  if (row.line === null) return false;
  const known: readonly PowerColumn[] = ["name", "subItem", "basis", "duties", "office", "subject"];
  return row.isAcross || known.every((key) => row.text(key) === "");
}

/** Whether a row has no power of its own: its name is empty or merged with the one above, and nothing tells it apart. */
function goesOn(row: BodyRow<PowerColumn>): boolean {
  const isOwn = (key: PowerColumn) => row.text(key) !== "" && !row.isMerged(key);
  return !isOwn("name") && !isOwn("subItem") && !isOwn("no");
}

/** A power to which further rows may be added. */
type OpenPower = { -readonly [Key in keyof ListedPower]: ListedPower[Key] } & {
  readonly basis: string[];
  readonly duties: string[];
};

function join(power: OpenPower, row: BodyRow<PowerColumn>): void {
  if (!row.isMerged("basis")) add(power.basis, basisOf(row));
  if (!row.isMerged("duties")) add(power.duties, row.texts("duties").flatMap(dutiesOf));
  power.office ??= orNull(row.text("office"));
  power.subject ??= orNull(row.text("subject"));
}

/** Entries among which a row is sought that says the same again. */
const REPEATED = 100;

function add(entries: string[], own: readonly string[]): void {
  const known = entries.slice(-REPEATED);
  for (const entry of own) if (!known.includes(entry)) entries.push(entry);
}

/** @param above what stands over the row, for what it does not say itself */
function powerOf(
  row: BodyRow<PowerColumn>,
  name: string,
  above: Over & Pick<Power, "type">,
  table: string,
): OpenPower {
  const subItem = oneLine(row.text("subItem"));
  return {
    table,
    row: row.row,
    no: orNull(row.text("no")),
    type: typeOfCell(row.text("type")) ?? above.type,
    name,
    // One cell across both columns has no sub-item.
    subItem: subItem === name ? null : orNull(subItem),
    basis: basisOf(row),
    subject: orNull(oneLine(row.text("subject"))) ?? above.subject,
    office: orNull(row.text("office")) ?? above.office,
    duties: row.texts("duties").flatMap(dutiesOf),
  };
}

/** A column for the articles belongs to the instrument in the column before it. */
function basisOf(row: BodyRow<PowerColumn>): string[] {
  const texts = row.texts("basis");
  const isArticle = (text: string) => /^第[\d一二三四五六七八九十百零]+条/u.test(text);
  return texts
    .flatMap((text, index) => (index > 0 && isArticle(text) ? [] : [withArticle(text, texts[index + 1])]))
    .flatMap(entriesOf);

  function withArticle(text: string, next: string | undefined): string {
    return next !== undefined && isArticle(next) && !text.includes("\n") ? `${text}${next}` : text;
  }
}

/** Published tables break names wherever the column ends; Chinese has no blank there. */
function oneLine(text: string): string {
  return joinLines(text);
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
