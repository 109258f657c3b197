/** Text of files on a terminal, and in the names of files. */

/** Control characters, ends of lines and paragraphs, marks of writing direction. */
const STEERING = /\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Makes control characters and marks of writing direction visible, so that a file cannot steer the terminal.
 *
 * @returns the text with each of them as U+FFFD; a tab is one blank, one column as it is in positions
 */
export function visible(text: string): string {
  return text.replaceAll("\t", " ").replaceAll(STEERING, "\uFFFD");
}

/** The text without any of them: in the name of a file nobody would see one, and a name may end in another ending than it has. */
export function unsteered(text: string): string {
  return text.replaceAll(STEERING, "");
}
