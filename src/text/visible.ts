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

/** Marks of writing direction and all that breaks lines beside `\n`; controls beyond those that colour text and move it. */
const TURNING = /[\u0080-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** As {@link visible} makes text, but for the controls that a program itself writes to a terminal. */
export function unturned(text: string): string {
  return text.replaceAll(TURNING, "\uFFFD");
}
