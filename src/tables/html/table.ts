/** The official table of one domain as HTML. */
import type {
  BodyRow,
  Column,
  HeadCell,
  ListDocument,
  OutdatedNotes,
  SectionTable,
} from "../layout/index.js";
import { isShaded, rowLines } from "../layout/index.js";
import { colgroup } from "./columns.js";
import { escapeHtml, escapeLines } from "./escape.js";

/** Columns that hold a tick or a few words; cards on a phone set them side by side. */
const TICKS: ReadonlySet<Column["key"]> = new Set([
  "public",
  "groups",
  "proactive",
  "on-request",
  "county",
  "township",
  "village",
]);

/** A row with more lines than this may break across printed pages; a lower one moves to the next page as a whole. */
const MAX_WHOLE_LINES = 26;

/** @returns a `<section>` with heading, summary and table */
export function sectionHtml(table: SectionTable, { columns, head }: ListDocument): string {
  return `<section id="${table.section.domain}">
<h2>${escapeHtml(table.title)}</h2>
<p>${escapeHtml(table.summary)}</p>
<div class="scroll"><table class="official">
${colgroup(columns)}
<thead>
${head.map((cells) => `<tr>${cells.map(headCell).join("")}</tr>`).join("\n")}
</thead>
<tbody>
${table.rows.map((row) => rowHtml(row, columns, table.outdated)).join("\n")}
</tbody>
</table></div>
${notesHtml(table.outdated)}</section>`;
}

function headCell({ text, columns, rows }: HeadCell): string {
  const scope = columns > 1 ? "colgroup" : "col";
  return `<th scope="${scope}"${spans(rows, columns)}>${escapeHtml(text)}</th>`;
}

function notesHtml(notes: OutdatedNotes | null): string {
  if (notes === null) return "";
  return `<div class="ended-notes"><p>${escapeHtml(notes.heading)}</p>
${notes.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
</div>
`;
}

function rowHtml(row: BodyRow, columns: readonly Column[], notes: OutdatedNotes | null): string {
  const { item, cells } = row;
  const html = columns.map((column, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.span === 0) return "";
    const { key, heading, align } = column;
    const classes = [`k-${key}`, align === "center" ? "c" : "", TICKS.has(key) ? "tick" : ""];
    const names = classes.filter((name) => name !== "").join(" ");
    const label = escapeHtml(heading);
    const content = key === "basis" ? basisHtml(row, cell.lines, notes) : escapeLines(cell.lines);
    return `<td class="${names}" data-label="${label}"${spans(cell.span, 1)}>${content}</td>`;
  });
  const classes = [
    isShaded(item.verification) ? "unverified" : "",
    rowLines(row, columns) > MAX_WHOLE_LINES ? "tall" : "",
  ].filter((name) => name !== "");
  const names = classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
  return `<tr id="${escapeHtml(item.id)}"${names}>${html.join("")}</tr>`;
}

/** What has ended is shaded and has a mark in words, which also stays where nothing is shaded. */
function basisHtml({ item }: BodyRow, lines: readonly string[], notes: OutdatedNotes | null): string {
  return lines
    .map((line, index) => {
      const note = notes?.of(item, index);
      if (note === undefined) return escapeHtml(line);
      const { mark, sentence } = note;
      return `<span class="ended" title="${escapeHtml(sentence)}">${escapeHtml(line)}<b>${escapeHtml(mark)}</b></span>`;
    })
    .join("<br>");
}

function spans(rows: number, columns: number): string {
  return (rows > 1 ? ` rowspan="${rows}"` : "") + (columns > 1 ? ` colspan="${columns}"` : "");
}
