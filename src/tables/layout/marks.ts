/** What a draft marks in the cells of a row: what nobody has checked, and what has ended. A copy to publish has none of it. */
import { ITEM_FIELDS } from "../../model/codes.js";
import type { ListRow } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import type { ColumnKey } from "./model.js";

/**
 * The lines of a cell with its marks.
 *
 * @param lines one a value, as the cell prints them
 */
export function markedLines(
  key: ColumnKey,
  lines: readonly string[],
  row: ListRow,
  { lang }: PrintOptions,
): readonly string[] {
  const { ended, endedMention } = WORDS[lang];
  switch (key) {
    case "name": {
      const mark = uncheckedMark(row, lang);
      return mark === "" ? lines : [...lines, mark];
    }
    case "basis":
      return behind(lines, row.outdated, ended);
    case "content":
      return behind(lines, row.outdatedContent, endedMention);
    case "deadline":
      // A blank that somebody has confirmed is what the official table says.
      return row.deadline === null && !row.unchecked?.includes("deadline") ? [] : lines;
    default:
      return lines;
  }
}

/** What is said of the unchecked fields of a row; empty where all are checked. */
export function uncheckedMark({ unchecked }: ListRow, lang: PrintOptions["lang"]): string {
  if (unchecked === undefined) return "";
  const { mark, heading } = WORDS[lang];
  return mark(unchecked.length === ITEM_FIELDS.length ? [] : unchecked.map((field) => heading[field]));
}

function behind(lines: readonly string[], ended: ListRow["outdated"], mark: string): readonly string[] {
  if (ended === undefined) return lines;
  const marked = new Set(ended.map(({ index }) => index));
  return lines.map((line, index) => (marked.has(index) ? line + mark : line));
}
