/** The columns of the official table and their two heading rows. */
import { LEVELS, type Level } from "../../model/codes.js";
import type { DisclosureList } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import type { Column, HeadCell } from "./model.js";
import { termOf } from "./terms.js";

/** Room for the longest channel, 社区/企事业单位/村公示栏（电子屏）, on one line, and a little more. */
export const CHANNEL_WIDTH = 37;

/**
 * Columns of the official table of a list.
 *
 * @param list only read for its levels and offices: 村级 and 承办机构 are columns only where some item has them
 */
export function columnsOf(list: DisclosureList, options: PrintOptions): Column[] {
  const rows = list.sections.flatMap((section) => section.rows);
  return officialColumns({ levels: printedLevels(rows), office: namesOffices(list) }, options);
}

/** Whether any item of the list has an office. */
export function namesOffices(list: DisclosureList): boolean {
  return list.sections.some((section) => section.rows.some(({ office }) => office !== undefined));
}

/** The columns that not every table has. */
export interface OptionalColumns {
  readonly levels: readonly Level[];
  /** 承办机构, the last column; none unless told. */
  readonly office?: boolean;
}

/**
 * Columns of the official table, from left to right.
 *
 */
export function officialColumns(
  { levels, office = false }: OptionalColumns,
  options: PrintOptions,
): Column[] {
  const { heading } = WORDS[options.lang];
  const tick = (key: Column["key"], text: string, group: string, width: number): Column => ({
    key,
    heading: text,
    group,
    width,
    align: "center",
  });
  const text = (
    key: keyof typeof heading & Column["key"],
    width: number,
    align: Column["align"] = "left",
    group: string | null = null,
  ): Column => ({ key, heading: heading[key], group, width, align });
  return [
    text("seq", 4, "center"),
    text("category", 8, "center", heading.item),
    text("name", 12, "center", heading.item),
    text("content", 32),
    text("basis", 28),
    text("deadline", 12),
    text("subjects", 12, "center"),
    text("channels", CHANNEL_WIDTH),
    text("public", 6, "center", heading.audience),
    text("groups", 8, "center", heading.audience),
    tick("proactive", termOf(options, "methods", "proactive"), heading.method, 4),
    tick("on-request", termOf(options, "methods", "on-request"), heading.method, 6),
    ...levels.map((level) => tick(level, termOf(options, "levels", level), heading.levels, 4)),
    ...(office ? [text("office", 12, "center")] : []),
  ];
}

/**
 * The levels that have a column: 村级 only where some row is disclosed there.
 *
 * @param rows all rows of the table
 */
export function printedLevels(rows: readonly { readonly levels: readonly Level[] }[]): Level[] {
  const village = rows.some((row) => row.levels.includes("village"));
  return LEVELS.filter((level) => level !== "village" || village);
}

/** The two heading rows: group headings over their columns, other headings over both rows. */
export function headOf(columns: readonly Column[]): [HeadCell[], HeadCell[]] {
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  for (const [index, { heading, group }] of columns.entries()) {
    if (group === null) {
      upper.push({ text: heading, column: index, columns: 1, rows: 2 });
      continue;
    }
    lower.push({ text: heading, column: index, columns: 1, rows: 1 });
    const last = upper.at(-1);
    if (last !== undefined && last.text === group) {
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      upper.push({ text: group, column: index, columns: 1, rows: 1 });
    }
  }
  return [upper, lower];
}
