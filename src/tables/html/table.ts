/** The official table of one domain as HTML. */
import type { ListRow } from "../../model/list.js";
import type { BodyRow, Column, HeadCell, ListDocument, SectionTable } from "../layout/index.js";
import { isShaded, rowLines } from "../layout/index.js";
import { colgroup, onPage } from "./columns.js";
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

/** @returns a `<section>` with heading, summary, table and the way back */
export function sectionHtml(table: SectionTable, { screen }: ListDocument): string {
  const { head } = table;
  const columns = onPage(table.columns);
  const title = escapeHtml(table.title);
  return `<section id="${table.section.domain}">
<h2>${title}</h2>
${table.summary === "" ? "" : `<p>${escapeHtml(table.summary)}</p>\n`}<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table class="official">
<caption class="unseen">${title}</caption>
${colgroup(columns)}
<thead>
${head.map((cells) => `<tr>${cells.map(headCell).join("")}</tr>`).join("\n")}
</thead>
${groupsOf(table.rows, columns)
  .map((rows) => `<tbody>\n${rows.map((row) => rowHtml(row, columns)).join("\n")}\n</tbody>`)
  .join("\n")}
</table></div>
<p class="up"><a href="#top">${escapeHtml(screen.up)}</a></p>
</section>`;
}

/** The rows of each category: what is searched for and found stands under its category. */
function groupsOf(rows: readonly BodyRow[], columns: readonly Column[]): BodyRow[][] {
  const category = columns.findIndex(({ key }) => key === "category");
  const groups: BodyRow[][] = [];
  for (const row of rows) {
    const joins = row.cells[category]?.span === 0;
    if (joins) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function headCell({ text, columns, rows }: HeadCell): string {
  const scope = columns > 1 ? "colgroup" : "col";
  return `<th scope="${scope}"${spans(rows, columns)}>${escapeHtml(text)}</th>`;
}

/** What heads a row, or the rows of a category. */
const ROW_HEADS: Readonly<Partial<Record<Column["key"], string>>> = { name: "row", category: "rowgroup" };

function rowHtml(row: BodyRow, columns: readonly Column[]): string {
  const { item, cells } = row;
  const html = columns.map((column, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.span === 0) return "";
    const { key, heading, align } = column;
    const classes = [`k-${key}`, align === "center" ? "c" : "", TICKS.has(key) ? "tick" : ""];
    const names = classes.filter((name) => name !== "").join(" ");
    const scope = ROW_HEADS[key];
    const tag = scope === undefined ? "td" : "th";
    const head = scope === undefined ? "" : ` scope="${scope}"`;
    const content = cellHtml(key, cell.lines, item, cell.spoken);
    return `<${tag}${head} class="${names}" data-label="${escapeHtml(heading)}"${spans(cell.span, 1)}>${content}</${tag}>`;
  });
  const classes = [
    isShaded(item) ? "unverified" : "",
    rowLines(row, columns) > MAX_WHOLE_LINES ? "tall" : "",
  ].filter((name) => name !== "");
  const names = classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
  return `<tr data-category="${escapeHtml(item.category ?? "")}"${names}>${html.join("")}</tr>`;
}

/** Boxes and ticks are pictures to whoever listens: a list of what is ticked is read instead. */
function cellHtml(
  key: Column["key"],
  lines: readonly string[],
  item: ListRow,
  spoken: string | undefined,
): string {
  const html =
    key === "basis"
      ? endedHtml(lines, item.outdated)
      : key === "content"
        ? endedHtml(lines, item.outdatedContent)
        : escapeLines(lines);
  return spoken === undefined || lines.length === 0
    ? html
    : `<span role="img" aria-label="${escapeHtml(spoken)}">${html}</span>`;
}

/** What has ended is shaded; its mark in words also stays where nothing is shaded. */
function endedHtml(lines: readonly string[], ended: ListRow["outdated"] = []): string {
  const marked = new Set(ended.map(({ index }) => index));
  return lines
    .map((line, index) =>
      marked.has(index) ? `<span class="ended">${escapeHtml(line)}</span>` : escapeHtml(line),
    )
    .join("<br>");
}

function spans(rows: number, columns: number): string {
  return (rows > 1 ? ` rowspan="${rows}"` : "") + (columns > 1 ? ` colspan="${columns}"` : "");
}
