/** Text as HTML text, in content and in quoted attributes. */
import { xmlText } from "../../text/xml.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @returns the text with `& < > " '` as entities, without what no page may have */
export function escapeHtml(text: string): string {
  return xmlText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** @returns the lines, each escaped, with line breaks between them */
export function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeHtml).join("<br>");
}
