/** Rows of text with a character between the cells: csv, tsv, and what is pasted from a spreadsheet. */
import { RowCollector, seen } from "./cells.js";
import { delimiterOf } from "./delimiter.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";

/** An apostrophe that keeps spreadsheets from taking a text for a formula, as our own csv has it. */
const GUARD = /^'(?=[=+\-@\t\r])/u;

/** Reads the text; a table needs at least one row with two cells. */
export async function readCsv(text: string, limits: ReadLimits, name: string): Promise<Grid[]> {
  const { default: papa } = await import("papaparse");
  const collector = new RowCollector(new Meter(limits), name);
  let row = 0;
  let wide = false;
  papa.parse<string[]>(text, {
    delimiter: delimiterOf(text, papa),
    // Row by row, so that a text with too many is left at the limit.
    step: ({ data }) => {
      row += 1;
      const cells = data.map((cell) => ({ text: seen(cell.replace(GUARD, "")), covered: false }));
      wide ||= cells.filter((cell) => cell.text !== "").length > 1;
      collector.add(row, cells);
    },
  });
  const grid = collector.grid();
  return grid !== null && wide ? [grid] : [];
}
