/** The head of the HTML page: title, facts, notes, table of contents, the table of domains. */
import type { ListDocument } from "../layout/index.js";
import { escapeHtml, escapeLines } from "./escape.js";
import { plainHtml } from "./plain.js";

/** @returns everything before the official tables */
export function coverHtml({ title, cover, sections, empty, screen }: ListDocument): string {
  const facts = cover.facts.map(
    ({ label, lines }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeLines(lines)}</td></tr>`,
  );
  const links = sections.map(
    ({ section, name, rows }) =>
      `<li><a href="#${section.domain}">${escapeHtml(name)}</a> (${rows.length})</li>`,
  );
  const contents = escapeHtml(screen.contents);
  return `<h1>${escapeHtml(title)}</h1>
<table class="facts">
<caption class="unseen">${escapeHtml(cover.name)}</caption>
${facts.join("\n")}
</table>
${cover.notes.length === 0 ? "" : `<div class="notes">${cover.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("")}</div>`}
${
  sections.length === 0
    ? `<p>${escapeHtml(empty)}</p>`
    : `<nav id="top" aria-label="${contents}"><h2>${contents}</h2><ol>${links.join("")}</ol></nav>
${searchHtml(screen)}
${plainHtml(cover.domains)}`
}`;
}

/** Hidden where no script runs. */
function searchHtml({ search, found }: ListDocument["screen"]): string {
  return `<form id="search" role="search" hidden><label for="wanted">${escapeHtml(search)}</label>
<input id="wanted" type="search" autocomplete="off"> <output id="found" for="wanted" data-found="${escapeHtml(found)}"></output></form>`;
}
