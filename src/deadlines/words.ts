/** Words of a sentence that stand for themselves: a scope, an event outside the table, the name of a publication. */

/** Longest run of such words, in characters. */
export const LONGEST_WORDS = 60;

/**
 * Whether a text can stand for itself: nothing in it counts (numbers, 每) and nothing separates.
 *
 * @param text folded
 */
export function isWords(text: string): boolean {
  return isEventWords(text) && (!text.includes("每") || EACH_OF.test(text));
}

/**
 * Whether a text can be an event: as {@link isWords}, but it may come round (每季度结束).
 *
 * @param text folded
 */
export function isEventWords(text: string): boolean {
  return text !== "" && text.length <= LONGEST_WORDS && !NO_WORDS.test(text);
}

/** 每户补偿结果: of every one, and not how often. */
const EACH_OF = /^每(?:户|人|批|宗|笔|项|名)[^每]{2,}$/u;

/** A number, a separator, or words that would be the beginning of a length that was not read. */
const NO_WORDS =
  /[0-9，；：。]|[一二三四五六七八九十两]个?(?:工作日|小时|日|天|月|年)内|(?:之日|之时)(?:后|起)(?!、)|起[算计]?$|[最至][多迟]|不超过|应当|必须|[应须要需][自在于从按依将把向]|[应须要]至少|(?:部门|机关|政府|企业|组织|委员会|单位|机构)应|(?:[^供响对反相适效]应|须|[^主需重必纪摘概]要)$|^(?:应(?![急届征])|须|要(?![素点]))/u;

/**
 * A pattern of words that begin with 自, 在 or 从 by themselves: 自然灾害, 自查, 在建, none of which says from when or where;
 * 自主管部门批准, 在建设工程现场 and 从业主大会召开 do.
 */
export const OWN_WORD =
  "自(?:评(?![定审估选价])|筹(?!备)|考(?![试核评察勤])|查(?![封处获验办询清])|建(?![成立设筑造档])|主(?![管办任席持])|动(?![工态员用迁])|行(?!政)|用(?!地)|营(?![业运])|来水|由裁量|[愿然治律我荐])|在(?:建(?![设筑成立造])|线(?![路下上])|职(?![工责能业])|校(?![园内外门务])|编(?![制写印])|岗(?!位)|[册读押])|从(?:业(?!主)|事(?![前后中项件故发]))";
/** 自, 在, 于 or 从 where it leads up to an event, a time or a place. */
export const LED_BY = `(?!${OWN_WORD})[自在于从]`;

/**
 * A condition less the word that begins it: 符合条件的 of 对符合条件的.
 *
 * @param text folded
 */
export function withoutIf(text: string): string {
  return text.replace(/^(?:如果?|若|凡是?|对于?|一旦)(?=..)/u, "");
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
