/** Which character stands between the cells of a text. */
import type Papa from "papaparse";

const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Characters and records that are looked at. */
const SAMPLE = 64 * 1024;
const RECORDS = 20;

/**
 * The character that gives most records the most cells. Marks inside the texts of a few columns, such as `；` in what is
 * listed there, give fewer.
 */
export function delimiterOf(text: string, papa: typeof Papa): string {
  const sample = text.slice(0, SAMPLE);
  const widths = DELIMITERS.map((delimiter) => {
    const { data } = papa.parse<string[]>(sample, { delimiter, preview: RECORDS });
    const lengths = data.map((cells) => cells.length).sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length / 2)] ?? 0;
  });
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ",";
}
