/** Text as HTML text, in content and in quoted attributes. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @returns the text with `& < > " '` as entities */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** @returns the lines, each escaped, with line breaks between them */
export function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeHtml).join("<br>");
}
