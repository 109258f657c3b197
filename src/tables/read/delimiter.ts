/** Which character stands between the cells of a text. */
import type Papa from "papaparse";

const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Characters and records that are looked at. */
const SAMPLE = 64 * 1024;
const RECORDS = 20;

/**
 * The character that gives most records the most cells, and of several that do the one that gives most records the same
 * number. Marks inside the texts of a few columns, such as `；` in what is listed there, give fewer.
 */
export function delimiterOf(text: string, papa: typeof Papa): string {
  const sample = text.slice(0, SAMPLE);
  const tried = DELIMITERS.map((delimiter) => {
    const { data } = papa.parse<string[]>(sample, { delimiter, preview: RECORDS, skipEmptyLines: true });
    const widths = data.map((cells) => cells.length).sort((a, b) => a - b);
    const cells = widths[Math.floor(widths.length / 2)] ?? 0;
    return { delimiter, cells, alike: widths.filter((width) => width === cells).length };
  });
  const [best] = tried.sort((a, b) => b.cells - a.cells || b.alike - a.alike);
  return best?.delimiter ?? ",";
}
