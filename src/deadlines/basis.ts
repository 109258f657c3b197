/** The law that a deadline stands on, named before it: 根据《条例》第二十六条的规定，……. The column of the basis says it. */

const NAMED =
  /(?<=^|[；。]|[^，；。：按依根]{2,30}?)(?:应当?|须|要|将)?(?:按照?|依照|依据?|根据)《[^》]{2,40}》(?:第[^，；。：《》]{1,24})?的?(?:有关|相关)?(?:规定|要求)，(?=[^，；。]{2})/gu;

/**
 * A deadline less the law that it names before it says when.
 *
 * @param text folded
 */
export function withoutBasis(text: string): string {
  return text.includes("《") ? text.replace(NAMED, "") : text;
}
