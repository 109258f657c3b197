/** Folding of text for look-ups: what a reader takes for the same word becomes the same word. */

/** What most texts of the catalog are made of, and folding leaves alone. */
const HAN_AND_DIGITS = /^[\u4e00-\u9fff0-9]*$/u;

/** Whether a text has no more than Han characters and digits, in the one form that they have. */
export function isPlain(text: string): boolean {
  return HAN_AND_DIGITS.test(text);
}

/** Folded letters and digits alone: blanks, marks and brackets make no other word. */
export function foldedLetters(text: string): string {
  return isPlain(text) ? text : fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Folds full width to half width and upper to lower case.
 *
 * @param text any text
 * @returns text to compare with other folded text, not to show
 */
export function fold(text: string): string {
  return isPlain(text) ? text : text.normalize("NFKC").toLowerCase();
}
