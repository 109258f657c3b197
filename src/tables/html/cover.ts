/** The head of the HTML page: title, facts, notes, navigation, the table of domains, local changes. */
import type { ListDocument } from "../layout/index.js";
import { escapeHtml, escapeLines } from "./escape.js";
import { plainHtml } from "./plain.js";

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
