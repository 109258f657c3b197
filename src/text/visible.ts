/** Text of files on a terminal. */

/**
 * Makes control characters and marks of writing direction visible, so that a file cannot steer the terminal.
 *
 * @returns the text with each of them as U+FFFD; a tab is one blank, one column as it is in positions
 */
export function visible(text: string): string {
  return text.replaceAll("\t", " ").replaceAll(/\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
