/** Words of a sentence that stand for themselves: a scope, an event outside the table, the name of a publication. */

/** Longest run of such words, in characters. */
export const LONGEST_WORDS = 60;

/**
 * Whether a text can stand for itself: nothing in it counts (numbers, 每) and nothing separates.
 *
 * @param text folded
 */
export function isWords(text: string): boolean {
  return isEventWords(text) && !text.includes("每");
}

/**
 * Whether a text can be an event: as {@link isWords}, but it may come round (每季度结束).
 *
 * @param text folded
 */
export function isEventWords(text: string): boolean {
  return text !== "" && text.length <= LONGEST_WORDS && !/[0-9，；：。]/u.test(text);
}
