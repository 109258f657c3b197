/** One item of the redline: its name, the old row above the new one, what the changes mean. */

import { escapeHtml } from "../../../tables/html/escape.js";
import type { Column } from "../../../tables/layout/model.js";
import { namedInFull } from "../../../text/named.js";
import type { ChangeFinding } from "../../finding.js";
import type { ItemChanges } from "../group.js";
import { type RedlineCell, type RedlineLine, redline } from "../redline.js";
import type { ChangeReport, RenderOptions, RowPair } from "../types.js";
import { fieldTitle } from "../value.js";
import { WORDS } from "../words/index.js";
import { badge } from "./badge.js";
import { sideHtml } from "./lines.js";

/** @returns a `<tbody>`: cells that did not change stand once for both rows */
export function itemHtml(
  item: ItemChanges,
  report: ChangeReport,
  columns: readonly Column[],
  options: RenderOptions,
): string {
  const pair = pairOf(item, report);
  const { lang, terms } = options;
  const cells = redline(pair, columns, { lang, vocabulary: terms.vocabulary });
  const levels = [...new Set(item.changes.map(({ level }) => level))];
  const title = item.title === null ? "" : ` ${escapeHtml(namedInFull(item.title))}`;
  const across = ` colspan="${columns.length}"`;
  return `<tbody data-levels="${levels.join(" ")}">
<tr class="name"><th scope="rowgroup"${across}>${levels.map((level) => badge(level, lang)).join("")}${title} ${aboutHtml(item, lang)}</th></tr>
${rowsHtml(pair, cells, options)}
<tr class="means"><td${across}><ul>
${item.changes.map((change) => meaningHtml(change, lang)).join("\n")}
</ul></td></tr>
</tbody>`;
}

/** Its id; of a row of a table, how alike the two rows are that were taken for one. */
function aboutHtml({ id, match }: ItemChanges, lang: RenderOptions["lang"]): string {
  const matched = match === null ? "" : `<small>${WORDS[lang].matched(match)}</small>`;
  return id === null ? matched : `<code>${escapeHtml(id)}</code>${matched}`;
}

function meaningHtml(change: ChangeFinding, lang: RenderOptions["lang"]): string {
  const { level, message, rule } = change;
  const about = `<b>${escapeHtml(fieldTitle(change, lang))}</b>${WORDS[lang].colon}${escapeHtml(message[lang])}`;
  return `<li data-level="${level}">${badge(level, lang)} ${about} <code>${escapeHtml(rule)}</code></li>`;
}

/** Changes of one item speak of the same rows; one that was split may have them under one of its changes only. */
function pairOf({ changes }: ItemChanges, { rows }: ChangeReport): RowPair {
  const pairs = changes.map(rows);
  return {
    old: pairs.find((pair) => pair.old !== null)?.old ?? null,
    new: pairs.find((pair) => pair.new !== null)?.new ?? null,
  };
}

/** Two rows; one where the item stands on one side only: its texts are set plain, a row struck through cannot be read. */
function rowsHtml(pair: RowPair, cells: readonly RedlineCell[], options: RenderOptions): string {
  const words = WORDS[options.lang];
  const both = pair.old !== null && pair.new !== null;
  const row = (kind: "old" | "new") => {
    const html = cells.map((cell, index) =>
      both ? cellHtml(cell, index, kind, options) : wholeCellHtml(cell, index, kind, options),
    );
    const name = both ? words.side[kind] : `${words.side[kind]}<br>${kind === "old" ? "−" : "+"}`;
    return `<tr class="${kind}${both ? "" : " whole"}"><th scope="row">${name}</th>${html.join("")}</tr>`;
  };
  return [pair.old === null ? "" : row("old"), pair.new === null ? "" : row("new")]
    .filter((html) => html !== "")
    .join("\n");
}

function cellHtml(cell: RedlineCell, index: number, kind: "old" | "new", options: RenderOptions): string {
  if (cell.changed) return tdHtml(cell, index, kind, kind, "", sideHtml(cell[kind], kind, options));
  if (kind === "new") return "";
  return tdHtml(cell, index, kind, "same", ' rowspan="2"', sideHtml(cell[kind], kind, options, false));
}

function wholeCellHtml(
  cell: RedlineCell,
  index: number,
  kind: "old" | "new",
  options: RenderOptions,
): string {
  const plain = cell[kind].map(({ words }): RedlineLine => {
    const text = words.map((word) => word.text).join("");
    return { mark: "same", words: [{ kind: "same", text }] };
  });
  return tdHtml(cell, index, kind, kind, "", sideHtml(plain, kind, options, false));
}

function tdHtml(
  cell: RedlineCell,
  index: number,
  kind: "old" | "new",
  state: "old" | "new" | "same",
  span: string,
  lines: string,
): string {
  const { key, align, group, heading } = cell.column;
  const classes = [
    `k-${key}`,
    state,
    ...(align === "center" ? ["c"] : []),
    // The bullets of the official table, which it leaves out where there is one element only.
    ...(key === "content" && cell[kind].length > 1 ? ["list"] : []),
  ].join(" ");
  // On a phone cells are set below one another: the new one of a column right below the old one.
  const order = 2 * index + (kind === "old" ? 0 : 1);
  const label = escapeHtml((group === null ? "" : `${group} · `) + heading);
  return `<td class="${classes}"${span} style="order:${order}" data-label="${label}">${lines}</td>`;
}
