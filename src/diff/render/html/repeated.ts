/** What is the same in several items: each once, with its places. */
import { escapeHtml } from "../../../tables/html/escape.js";
import { compareLines } from "../redline.js";
import { placesByDomain } from "../repeated.js";
import type { RepeatedChange } from "../told.js";
import type { RenderOptions } from "../types.js";
import { fieldTitle, printSides } from "../value.js";
import { WORDS } from "../words/index.js";
import { badge } from "./badge.js";
import { sideHtml } from "./lines.js";

/** @returns a `<section>`; nothing where no two items share a change */
export function repeatedHtml(repeated: readonly RepeatedChange[], options: RenderOptions): string {
  if (repeated.length === 0) return "";
  const words = WORDS[options.lang];
  const { column } = words;
  const headings = [column.level, column.field, column.old, column.new, column.means, column.item];
  const domains = new Set(repeated.flatMap(({ places }) => places.map(({ domain }) => domain ?? "general")));
  return `<section id="repeated" data-domain="${[...domains].join(" ")}">
<h2>${escapeHtml(words.repeated)}</h2>
<table class="general repeated">
<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("")}</tr></thead>
<tbody>
${repeated.map((one) => rowHtml(one, options)).join("\n")}
</tbody>
</table>
</section>`;
}

function rowHtml(repeated: RepeatedChange, options: RenderOptions): string {
  const { lang } = options;
  const { column, places: counted, colon } = WORDS[lang];
  const { change } = repeated;
  const sides = printSides(change, options);
  const compared = compareLines(sides.old, sides.new);
  const label = (heading: string) => `data-label="${escapeHtml(heading)}"`;
  const lines = placesByDomain(repeated, options).map(
    ({ domain, names }) =>
      `<b>${escapeHtml(domain)} ${escapeHtml(counted(names.length))}</b>${colon}<ul>${names.map((name) => `<li>${escapeHtml(name)}</li>`).join("")}</ul>`,
  );
  const cells = [
    `<td>${badge(change.level, lang)}</td>`,
    `<td>${escapeHtml(fieldTitle(change, lang))}</td>`,
    `<td ${label(column.old)}>${sideHtml(compared.old, "old", options)}</td>`,
    `<td ${label(column.new)}>${sideHtml(compared.new, "new", options)}</td>`,
    `<td>${escapeHtml(change.message[lang])} <code>${escapeHtml(change.rule)}</code></td>`,
    `<td ${label(column.item)}>${lines.join("")}</td>`,
  ];
  return `<tr data-level="${change.level}">${cells.join("")}</tr>`;
}
