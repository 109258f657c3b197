/** Cells in other quotes than those of csv: '…' as databases write them, “…” as word processors make of "…". */

/** Opening and closing. */
const PAIRS = ["''", "“”", "‘’", "＂＂", "``", "””", "「」"] as const;

/** Characters that may stand between two cells. */
const BETWEEN = "\t|,;，；｜^~";

/** Lines among which such a row is sought, and how long it may be. */
const LINES = 60;
const LONGEST = 4_000;

/** @returns the text with `"` around the cells, where another quote stands around all cells of a row near its top */
export function withPlainQuotes(text: string): string {
  for (const [open = "", close = ""] of PAIRS) {
    const row = new RegExp(
      `^\\s*${open}[^${close}\\n]*${close}(?:([${BETWEEN}])${open}[^${close}\\n]*${close}){2,}\\s*$`,
      "u",
    );
    if (!text.includes(`${close}`)) continue;
    for (const line of text.split("\n", LINES)) {
      const between = line.length > LONGEST ? undefined : row.exec(line)?.[1];
      if (between !== undefined) return requoted(text, open, close, between);
    }
  }
  return text;
}

function requoted(text: string, open: string, close: string, between: string): string {
  const mark = between.replace(/[|^]/u, "\\$&");
  return text
    .replaceAll('"', '""')
    .replace(new RegExp(`(^|${mark})${open}`, "gmu"), '$1"')
    .replace(new RegExp(`${close}(?=${mark}|$)`, "gmu"), '"');
}
