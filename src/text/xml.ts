/** Text that XML can hold. */

/** Controls, halves of characters and what is no character at all (XML 1.0, 2.2). */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** @returns the text without the characters that no XML may have: a file with one of them opens nowhere */
export function xmlText(text: string): string {
  return text.replace(NO_XML, "");
}

/** @returns the text with `& < > " '` as entities, for content and quoted attributes */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
