/** CSV as Excel and WPS open it without asking. */
import { FORMULA_SIGN } from "../text/formula.js";
import { printable } from "./layout/text.js";

/** Without it, Excel and WPS read the file in the system's code page. */
const BOM = "\uFEFF";

const FORMULA = new RegExp(`^(?:[\\t\\r]|${FORMULA_SIGN})`, "u");

/**
 * Writes rows under headings: UTF-8 with BOM and CRLF; a value that a spreadsheet would take for a formula gets an
 * apostrophe.
 *
 * @param fields the headings
 * @param rows as many cells each
 */
export async function spreadsheetCsv(
  fields: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const { default: papa } = await import("papaparse");
  const data = rows.map((row) => row.map(printable));
  return `${BOM}${papa.unparse({ fields: [...fields], data }, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
