/** The frame of every page that is written: one file, no scripts, nothing loaded from elsewhere. */
import type { ListDocument } from "../layout/index.js";
import { escapeHtml } from "./escape.js";
import { styleSheet } from "./style.js";

/**
 * @param page language, title and the wording of page numbers
 * @param body HTML
 * @returns a whole file for screen, phone and print
 */
export function pageHtml(
  { language, title, page }: Pick<ListDocument, "language" | "title" | "page">,
  body: string,
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styleSheet(page)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
