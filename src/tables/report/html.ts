/** A report as one self-contained HTML file: no scripts, nothing loaded from elsewhere, fit for paper. */
import { escapeHtml } from "../html/escape.js";
import { plainHtml } from "../html/plain.js";
import { styleSheet } from "../html/style.js";
import { WORDS } from "../words/index.js";
import { filledTables, type Report } from "./model.js";

/** @returns the whole page */
export function reportHtml(report: Report): string {
  const { tag, page } = WORDS[report.lang];
  const lines = report.lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${styleSheet(page)}</style>
</head>
<body>
<h1>${escapeHtml(report.title)}</h1>
${lines.length === 0 ? "" : `<div class="notes">${lines.join("")}</div>`}
${filledTables(report).map(plainHtml).join("\n")}
</body>
</html>
`;
}
