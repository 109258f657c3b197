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

/**
 * Whether words say by whose rules without naming any: 按, 依照有关, 按国家相关.
 *
 * @param text folded
 */
export function isUnnamed(text: string): boolean {
  return /^(?:严格)?(?:按照?|依照|依据?|根据)(?:有关|相关|国家|地方|当地|及|和|法定|上级|统一|法律|法规|规章|政策|文件|、|的)*$/u.test(
    text,
  );
}
