/** The head of the redline: what was compared, how many changes of which level, how to read them, where to sign. */

import { escapeHtml } from "../../../tables/html/escape.js";
import { CHANGE_LEVELS, type ChangeFinding } from "../../finding.js";
import { countChanges } from "../../summary.js";
import type { DomainChanges } from "../group.js";
import { countSentences, domainName } from "../shared.js";
import type { ChangeReport, RenderOptions } from "../types.js";
import { WORDS, type Words } from "../words/index.js";
import { badge } from "./badge.js";

/** @returns everything before the changes */
export function summaryHtml(
  { names, changes, semver, ignored }: ChangeReport,
  groups: readonly DomainChanges[],
  options: RenderOptions,
): string {
  const words = WORDS[options.lang];
  const sentences = [
    countSentences(changes, options.lang),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(semver ? [words.semver(semver.bump)] : []),
  ];
  return `<header>
<h1>${escapeHtml(words.title)}</h1>
<table class="facts">
<tr><th scope="row">${words.side.old}</th><td>${escapeHtml(names.old)}</td></tr>
<tr><th scope="row">${words.side.new}</th><td>${escapeHtml(names.new)}</td></tr>
</table>
<p>${sentences.map(escapeHtml).join(" ")}</p>
${changes.length === 0 ? "" : countsTable(changes, groups, options)}
${legend(options.lang)}
${approval(words)}
</header>
${changes.length === 0 ? "" : filters(groups, options)}`;
}

function countsTable(
  changes: readonly ChangeFinding[],
  groups: readonly DomainChanges[],
  options: RenderOptions,
): string {
  const { lang } = options;
  const { column } = WORDS[lang];
  const cells = (list: readonly ChangeFinding[]) => {
    const counts = countChanges(list);
    return [...CHANGE_LEVELS.map((level) => counts[level]), list.length]
      .map((count) => `<td>${count === 0 ? "" : count}</td>`)
      .join("");
  };
  const rows = groups.map((group) => {
    const own = [...group.general, ...group.items.flatMap((item) => item.changes)];
    const name = escapeHtml(domainName(group.domain, options));
    return `<tr><th scope="row"><a href="#${group.domain ?? "general"}">${name}</a></th>${cells(own)}</tr>`;
  });
  return `<table class="counts">
<thead><tr><th scope="col">${column.domain}</th>${CHANGE_LEVELS.map((level) => `<th scope="col">${badge(level, lang)}</th>`).join("")}<th scope="col">${column.total}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
<tfoot><tr><th scope="row">${column.total}</th>${cells(changes)}</tr></tfoot>
</table>`;
}

function legend(lang: RenderOptions["lang"]): string {
  const { legend: words, levelMeans } = WORDS[lang];
  const levels = CHANGE_LEVELS.map((one) => `<li>${badge(one, lang)} ${escapeHtml(levelMeans[one])}</li>`);
  return `<div class="legend"><strong>${words.heading}</strong><ul>
<li><del>${words.old}</del></li><li><ins>${words.new}</ins></li><li><span class="moved">${words.moved}</span></li>
<li>${words.same}</li><li>${words.whole}</li>
${levels.join("\n")}
</ul></div>`;
}

/** Without scripts there is nothing to filter with, so that the script shows the form. */
function filters(groups: readonly DomainChanges[], options: RenderOptions): string {
  const { filter, level: names } = WORDS[options.lang];
  const boxes = CHANGE_LEVELS.map(
    (level) => `<label><input type="checkbox" name="level" value="${level}" checked> ${names[level]}</label>`,
  );
  const domains = groups.map(
    ({ domain }) =>
      `<option value="${domain ?? "general"}">${escapeHtml(domainName(domain, options))}</option>`,
  );
  return `<form id="filter" hidden><strong>${filter.heading}</strong> ${boxes.join(" ")}
<label><select name="domain"><option value="">${filter.everyDomain}</option>${domains.join("")}</select></label>
<output data-text="${escapeHtml(filter.shown("{shown}", "{all}"))}"></output></form>`;
}

function approval({ approval: words, colon }: Words): string {
  const choices = words.choices.map((choice) => `<span>□ ${choice}</span>`).join(" ");
  return `<p class="approval"><strong>${words.heading}${colon}</strong>${choices} <span>${words.signed}${colon}<i></i></span> <span>${words.date}${colon}<i></i></span></p>`;
}
