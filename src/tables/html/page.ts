/** The frame of every page that is written: one file, nothing loaded from elsewhere. */
import type { ListDocument } from "../layout/index.js";
import { escapeHtml } from "./escape.js";
import { styleSheet } from "./style.js";

/**
 * @param page language, title and the wording of page numbers
 * @param body HTML
 * @param script runs once the page is there; none unless given
 * @returns a whole file for screen, phone and print
 */
export function pageHtml(
  { language, title, page }: Pick<ListDocument, "language" | "title" | "page">,
  body: string,
  script = "",
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
<main>
${body}
</main>${script === "" ? "" : `\n<script>${script}</script>`}
</body>
</html>
`;
}
