/** The head of the HTML page: title, facts, notes, navigation, the table of domains, local changes. */
import type { ListDocument, PlainTable } from "../layout/index.js";
import { colgroup } from "./columns.js";
import { escapeHtml, escapeLines } from "./escape.js";

/** @returns everything before the official tables */
export function coverHtml({ title, cover, local, sections, empty }: ListDocument): string {
  const facts = cover.facts.map(
    ({ label, lines }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeLines(lines)}</td></tr>`,
  );
  const links = sections.map(
    ({ section, name, rows }) =>
      `<li><a href="#${section.domain}">${escapeHtml(name)}</a> (${rows.length})</li>`,
  );
  return `<h1>${escapeHtml(title)}</h1>
<table class="facts">
${facts.join("\n")}
</table>
${cover.notes.length === 0 ? "" : `<div class="notes">${cover.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("")}</div>`}
${sections.length === 0 ? `<p>${escapeHtml(empty)}</p>` : `<nav><ol>${links.join("")}</ol></nav>\n${plainHtml(cover.domains)}`}
${local === null ? "" : plainHtml(local)}`;
}

function plainHtml({ title, columns, rows }: PlainTable): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const body = rows.map((cells) => {
    const html = columns.map(({ heading, align }, index) => {
      const label = escapeHtml(heading);
      return `<td${align === "center" ? ' class="c"' : ""} data-label="${label}">${escapeHtml(String(cells[index] ?? ""))}</td>`;
    });
    return `<tr>${html.join("")}</tr>`;
  });
  return `<h2>${escapeHtml(title)}</h2>
<table class="plain">
${colgroup(columns)}
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}
