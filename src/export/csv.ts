/** CSV of the tables: every value can be read back, and no spreadsheet takes one for a formula. */
import { FORMULA_SIGN } from "../text/formula.js";
import type { Cell, Table } from "./tables/index.js";

/**
 * What gets an apostrophe before it: what a spreadsheet takes for a formula, and what begins with an apostrophe, so that
 * taking one apostrophe off whatever begins with one gives the value.
 */
const GUARDED = new RegExp(`^(?:[\\t\\r']|${FORMULA_SIGN})`, "u");

/**
 * Writes a table: UTF-8, CRLF, no mark of the order of bytes, which readers of data packages take for part of a name; an empty cell where there is nothing, `true` and `false`, lists as JSON, and an
 * apostrophe before what begins with one or would be a formula.
 */
export async function csvOf({ columns, rows }: Table): Promise<string> {
  const { default: papa } = await import("papaparse");
  const cells = rows.map((row) =>
    row.map((cell, at) => guarded(printed(cell, columns[at]?.type === "json"))),
  );
  return `${papa.unparse([columns.map(({ name }) => name), ...cells], { newline: "\r\n" })}\r\n`;
}

function printed(cell: Cell, isJson: boolean): string {
  if (cell === null) return "";
  return isJson || typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}
