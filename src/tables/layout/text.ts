/** Text made fit for any document format. */

/** Control characters (XML 1.0 has no way to write them), lone surrogates, and the two non-characters. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * @param text any text of a list
 * @returns the text without characters that no document format can hold
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
