/** A table without merged cells as HTML. */
import type { PlainTable } from "../layout/index.js";
import { colgroup } from "./columns.js";
import { escapeHtml, escapeLines } from "./escape.js";

/** @returns a heading and the table */
export function plainHtml({ title, columns, rows }: PlainTable): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const body = rows.map((cells) => {
    const html = columns.map(({ heading, align }, index) => {
      const label = escapeHtml(heading);
      return `<td${align === "center" ? ' class="c"' : ""} data-label="${label}">${escapeLines(String(cells[index] ?? "").split("\n"))}</td>`;
    });
    return `<tr>${html.join("")}</tr>`;
  });
  return `<h2>${escapeHtml(title)}</h2>
<table class="plain">
<caption class="unseen">${escapeHtml(title)}</caption>
${colgroup(columns)}
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}
