/** One self-contained HTML file: no scripts, nothing loaded from elsewhere. */
import { layOut } from "../layout/index.js";
import type { Writer } from "../options.js";
import { coverHtml } from "./cover.js";
import { escapeHtml } from "./escape.js";
import { styleSheet } from "./style.js";
import { sectionHtml } from "./table.js";

/** Writes HTML for screen, phone and print. */
export const htmlWriter: Writer = {
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  write: async (list, options) => {
    const document = layOut(list, options);
    return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${styleSheet(document.page)}</style>
</head>
<body>
${coverHtml(document)}
${document.sections.map((section) => sectionHtml(section, document)).join("\n")}
</body>
</html>
`;
  },
};
