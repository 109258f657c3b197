/** Text that XML can hold. */

/** Controls, halves of characters and what is no character at all (XML 1.0, 2.2). */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** @returns the text without the characters that no XML may have: a file with one of them opens nowhere */
export function xmlText(text: string): string {
  return text.replace(NO_XML, "");
}
