/** A report as one self-contained HTML file: no scripts, nothing loaded from elsewhere, fit for paper. */
import { escapeHtml } from "../html/escape.js";
import { pageHtml } from "../html/page.js";
import { plainHtml } from "../html/plain.js";

import { WORDS } from "../words/index.js";
import { filledTables, type Report } from "./model.js";

/** @returns the whole page */
export function reportHtml(report: Report): string {
  const { tag, page } = WORDS[report.lang];
  const lines = report.lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  const body = `<h1>${escapeHtml(report.title)}</h1>
${lines.length === 0 ? "" : `<div class="notes">${lines.join("")}</div>`}
${filledTables(report).map(plainHtml).join("\n")}`;
  return pageHtml({ language: tag, title: report.title, page }, body);
}
