/** The table of one domain. */
import type { ListRow, ListSection } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { listRow } from "../rows.js";
import { WORDS } from "../words/index.js";
import { cellLines } from "./cells.js";
import type { BodyRow, Column, SectionTable } from "./model.js";
import { outdatedNotes } from "./outdated.js";
import { printable } from "./text.js";

/**
 * Lays out one domain's table.
 *
 * @param basisOn the day on which the basis had to be in force; undefined where nobody asked
 */
export function sectionTable(
  section: ListSection,
  basisOn: string | undefined,
  columns: readonly Column[],
  options: PrintOptions,
): SectionTable {
  const words = WORDS[options.lang];
  const count = (verification: ListRow["verification"]) =>
    section.rows.filter((row) => row.verification === verification).length;
  const name = printable(section.name);
  return {
    section,
    title: words.section(section.number, name),
    name: `${String(section.number).padStart(2, "0")} ${name}`,
    summary: words.summary({
      items: section.rows.length,
      partial: count("partial"),
      unverified: count("unverified"),
    }),
    rows: section.rows.map((row, index) => bodyRow(section.rows, row, index, columns, options)),
    outdated: outdatedNotes(section.rows, basisOn, options),
  };
}

function bodyRow(
  rows: readonly ListRow[],
  item: ListRow,
  index: number,
  columns: readonly Column[],
  options: PrintOptions,
): BodyRow {
  const seq = index + 1;
  const row = listRow(item, seq);
  return {
    seq,
    item,
    cells: columns.map(({ key }) => ({
      lines: cellLines(key, row, options),
      span: key === "category" ? categorySpan(rows, index) : 1,
    })),
  };
}

/** How many rows from `index` on share its category; 0 where the row above shares it already. */
function categorySpan(rows: readonly ListRow[], index: number): number {
  const category = rows[index]?.category;
  if (category === null) return 1;
  if (rows[index - 1]?.category === category) return 0;
  let end = index + 1;
  while (end < rows.length && rows[end]?.category === category) end += 1;
  return end - index;
}
