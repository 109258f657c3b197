/** The changes of one domain: those outside items, then the official table with old above new. */
import { colgroup } from "../../../tables/html/columns.js";
import { escapeHtml } from "../../../tables/html/escape.js";
import { headOf } from "../../../tables/layout/columns.js";
import type { Column } from "../../../tables/layout/model.js";
import type { ChangeFinding } from "../../finding.js";
import type { DomainChanges } from "../group.js";
import { compareLines } from "../redline.js";
import { domainName } from "../shared.js";
import type { ChangeReport, RenderOptions } from "../types.js";
import { fieldTitle, printSides } from "../value.js";
import { WORDS } from "../words/index.js";
import { badge } from "./badge.js";
import { itemHtml } from "./item.js";
import { sideHtml } from "./lines.js";

/** The first column says which side a row is of; the running number of the official table says nothing here. */
const SIDE_WIDTH = 2;

/** @returns a `<section>`, its id the domain's */
export function domainHtml(
  { domain, general, items }: DomainChanges,
  report: ChangeReport,
  columns: readonly Column[],
  options: RenderOptions,
): string {
  const words = WORDS[options.lang];
  const heading = escapeHtml(domainName(domain, options));
  const table = (): string => {
    const shown = columns.map((column) =>
      column.key === "seq" ? { ...column, heading: words.column.side, width: SIDE_WIDTH } : column,
    );
    const rows = items.map((item) => itemHtml(item, report, columns, options));
    return `<div class="scroll"><table class="redline">
${colgroup(shown)}
<thead>${headHtml(shown)}</thead>
${rows.join("\n")}
</table></div>`;
  };
  return `<section id="${domain ?? "general"}" data-domain="${domain ?? "general"}">
<h2>${heading}</h2>
${general.length === 0 ? "" : generalHtml(general, options)}
${items.length === 0 ? "" : table()}
</section>`;
}

function headHtml(columns: readonly Column[]): string {
  const rows = headOf(columns).map((cells) =>
    cells
      .map(({ text, columns: across, rows: down }) => {
        const spans = (down > 1 ? ` rowspan="${down}"` : "") + (across > 1 ? ` colspan="${across}"` : "");
        return `<th scope="${across > 1 ? "colgroup" : "col"}"${spans}>${escapeHtml(text)}</th>`;
      })
      .join(""),
  );
  return rows.map((cells) => `<tr>${cells}</tr>`).join("");
}

/** Changes outside items: of the guideline, the sources, the registries. */
function generalHtml(changes: readonly ChangeFinding[], options: RenderOptions): string {
  const { column, otherChanges } = WORDS[options.lang];
  const headings = [column.level, column.field, column.old, column.new, column.means];
  const rows = changes.map((change) => {
    const { level, message, rule } = change;
    const sides = printSides(change, options);
    const compared = compareLines(sides.old, sides.new);
    const label = (heading: string) => `data-label="${escapeHtml(heading)}"`;
    return `<tr data-level="${level}"><td>${badge(level, options.lang)}</td><td>${escapeHtml(fieldTitle(change, options.lang))}</td><td ${label(column.old)}>${sideHtml(compared.old, "old", options)}</td><td ${label(column.new)}>${sideHtml(compared.new, "new", options)}</td><td>${escapeHtml(message[options.lang])} <code>${escapeHtml(rule)}</code></td></tr>`;
  });
  return `<table class="general">
<caption>${otherChanges}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}
