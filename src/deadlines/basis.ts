/** The law that a deadline stands on, named before it: 根据《条例》第二十六条的规定，……. The column of the basis says it. */

const NAMED =
  /(?<=^|[；。]|[^，；。：按依根]{2,30}?)(?:应当?|须|要|将)?(?:按照?|依照|依据?|根据)《[^》]{2,40}》(?:第[^，；。：《》]{1,24})?的?(?:有关|相关)?(?:规定|要求)，(?=[^，；。]{2})/gu;

/** 3个月内，按照主管部门的规定，公布……: the same between the time and the verb. */
const BETWEEN =
  /(?<=(?:[内前后]|之日起)，)(?:应当?|须|要)?(?:按照?|依照|依据?|根据)[^，；。：]{2,40}(?:规定|要求)，(?=(?:予以|进行|依法|向社会|对外|统一|主动)*(?:公[开布示告]|发布|披露|更新))/gu;

const HOW =
  "(?:依法(?:依规)?|(?:按照?|依照|根据)[^，；。：0-9《]{0,14}?(?:规定(?:的要求)?|要求|职责分工|程序))，?";
const SHALL = "应当|必须|应|须|要";
/** 按照规定在每年3月: by what rule, where the time itself is said as well; 应当按照规定及时 says as much. */
const BY_RULE = new RegExp(
  `(?<=^|，|${SHALL})${HOW}(?=(?:${SHALL})?(?:[自于每]|在[^，；。]*[前后内]|至少|提前|定期|(?<=，)(?:及时|立即)|长期|当日|[0-9])|(?:[在将把向对由]|通过|面向)[^；。]*(?:[0-9一二三四五六七八九十]个?[日天月年工小周]|每))|(?<=${SHALL})${HOW}(?=(?:[在将把向对由]|通过|面向)?[^；。]*(?:及时|定期|立即|实时|即时|适时))`,
  "gu",
);
/** 应当根据检验结果，定期: by what, with a comma behind it. */
const BY_WHAT =
  /(?<=应当)(?:按照?|依照|依据|根据)[^，；。：0-9]{2,50}，(?=(?:统一|准确|主动|依法|、)*(?:及时|定期|立即|实时|即时))/gu;
/** The same behind the time. */
const BY_RULE_BEHIND = new RegExp(
  `(?<=[前后内]，[^，；。]{0,40}(?:${SHALL}))${HOW}(?=[在将把向对由]|通过|面向|公|发布|予以|进行)`,
  "gu",
);

/**
 * A deadline less the law that it names before it says when.
 *
 * @param text folded
 */
export function withoutBasis(text: string): string {
  const ruled = HAS_RULE.test(text)
    ? text.replace(BY_RULE, "").replace(BY_WHAT, "").replace(BY_RULE_BEHIND, "")
    : text;
  return withoutNamed(ruled);
}

const HAS_RULE = /依法|规定|要求|职责分工|程序|应当[按依根]/u;

function withoutNamed(text: string): string {
  const between = text.includes("，") ? text.replace(BETWEEN, "") : text;
  return between.includes("《") ? between.replace(NAMED, "") : between;
}
