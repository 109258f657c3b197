/** The law that a deadline stands on, named before it: 根据《条例》第二十六条的规定，……. The column of the basis says it. */

const NAMED =
  /(?<=^|[；。]|[^，；。：按依根]{2,30}?)(?:应当?|须|要|将)?(?:按照?|依照|依据?|根据)《[^》]{2,40}》(?:第[^，；。：《》]{1,24})?的?(?:有关|相关)?(?:规定|要求)，(?=[^，；。]{2})/gu;

/** 3个月内，按照主管部门的规定，公布……: the same between the time and the verb. */
const BETWEEN =
  /(?<=(?:[内前后]|之日起)，)(?:应当?|须|要)?(?:按照?|依照|依据?|根据)[^，；。：]{2,40}(?:规定|要求)，(?=(?:予以|进行|依法|向社会|对外|统一|主动)*(?:公[开布示告]|发布|披露|更新))/gu;

/**
 * A deadline less the law that it names before it says when.
 *
 * @param text folded
 */
export function withoutBasis(text: string): string {
  const between = text.includes("，") ? text.replace(BETWEEN, "") : text;
  return between.includes("《") ? between.replace(NAMED, "") : between;
}
