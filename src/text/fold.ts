/** Folding of text for look-ups: what a reader takes for the same word becomes the same word. */

/**
 * Folds full width to half width and upper to lower case.
 *
 * @param text any text
 * @returns text to compare with other folded text, not to show
 */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
