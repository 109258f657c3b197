/** Text as GitHub-flavoured Markdown. */

/** @returns the text as text in any place, table cells too: no markup, no HTML, line breaks as `<br>` */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/gu, "\\$&")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/\s*[\r\n]+\s*/gu, "<br>");
}
