/** What the words of a basis cell say about themselves: is this a title, a tail, or talk in general. */
import { NUMERAL } from "../text/numerals.js";

const KINDS = "条例|办法|规定|细则|规程|规范|准则|意见|通知|决定|公告|批复|方案|规划";
const TRIAL = "(?:（(?:试行|暂行)）)?$";

/** Words that a title ends in. */
const ENDING = new RegExp(`(?:法典?|${KINDS})${TRIAL}`, "u");
/** Endings that are certain in a short title too. 信息公开规定 is just a manner of speaking. */
const STATUTE = new RegExp(`(?:法典?|条例)${TRIAL}`, "u");
/** Words that end in 法 by accident. */
const NO_LAW = /(?:依|执|普|司|守|违|合|做|方|用|看|说|想|有关|相关)法$/u;
/** A title with 关于 goes on to an ending of its own: 关于完善办法、规程的意见. */
const ABOUT_ENDING = new RegExp(
  `(?:意见|通知|决定|公告|批复|方案|规划|(?:的|若干)[^的]{0,6}(?:办法|规定|细则|规程|规范))${TRIAL}`,
  "u",
);
/** 我局信访工作制度: a bureau's own rule. */
const OWN_RULE = /^[本我](?:局|县|市|区|镇|乡|街道|单位|中心)[^，；。]{2,30}(?:制度|清单|目录)$/u;
const GENERAL = /相关|有关|各地|各省|各市|各县|各级|上级/u;

/** What behind 《…》 still belongs to the title: 《…》实施细则, 关于印发《…》的通知. */
const TITLE_TAIL = /^.{0,30}(?:细则|办法|条例|意见|通知|决定|公告|批复|方案)(?:（(?:试行|暂行)）)?$/u;
/** Cites more without naming it. */
const REST = /^(?:等|及其|(?:以及|及|和|与)(?:其他|其它|相关|有关|配套|实施))/u;
const JOINT_BEFORE = /^(?:以及|及|和|与)\s*/u;
const JOINT_BEHIND = /(?:以及|及|和|与)\s*$/u;
/** Leads in a citation and belongs to no title: 根据《…》, 1.《…》, 《…》和《…》. */
const LEAD_IN =
  /^(?:[\d一二三四五六七八九十]{1,3}[.．：]?|[①-⑳•·●*.-]|(?:以及|及|和|与|或|根据|依据|依照|按照|按|参照|执行|详见|见|法律依据|政策依据|公开依据)：?)$/u;

/** Longest title outside 《》 that is recognised. */
const MAX_TITLE = 200;

/** Whether a text outside 《》 is certainly the title of an instrument. */
export function isTitle(text: string): boolean {
  if (text.length < 3 || text.length > MAX_TITLE || isGeneral(text) || NO_LAW.test(text)) return false;
  if (OWN_RULE.test(text)) return true;
  if (text.includes("关于")) return ABOUT_ENDING.test(text);
  return STATUTE.test(text) || (text.length >= 8 && ENDING.test(text));
}

/** Whether a text speaks of instruments in general, such as 各地相关政策法规文件. */
export function isGeneral(text: string): boolean {
  return GENERAL.test(text);
}

/** Whether a text only leads in the citation behind it. */
export function isLeadIn(text: string): boolean {
  return LEAD_IN.test(text.trim());
}

/** Length of the words that lead in a title or number outside 《》: 根据社会保险法. 0 where there are none. */
export function leadInLength(text: string): number {
  return /^\s*(?:根据|依据|依照|按照|参照)(?=.)/u.exec(text)?.[0].length ?? 0;
}

/** Whether a text behind a citation cites more without naming it. */
export function isRest(text: string): boolean {
  return REST.test(text);
}

/** Cuts off a joint that leads over to the next citation: 等法律和 → 等法律. */
export function withoutJoint(text: string): string {
  return text.replace(JOINT_BEHIND, "").trim();
}

/** Length of a joint that leads over to a title outside 《》, such as 和失业保险条例; 0 where there is none. */
export function leadingJoint(text: string): number {
  const joint = JOINT_BEFORE.exec(text)?.[0].length ?? 0;
  return joint > 0 && titleLength(text.slice(joint)) > 0 ? joint : 0;
}

/** Whether a text behind 《…》 belongs to the title, such as 实施细则的通知. */
export function isTitleTail(text: string): boolean {
  return TITLE_TAIL.test(text) && !isRest(text) && !JOINT_BEFORE.test(text);
}

/** Places where a title outside 《》 may end: in front of articles, of a tail, of a joint. */
const BORDER = new RegExp(`第[${NUMERAL}]{1,9}条|等|以及|及|和|与`, "gu");

/**
 * Finds the title that a text outside 《》 begins with.
 *
 * @param text such as 人民调解法第六条 or 社会保险法和工伤保险条例
 * @returns length of the title in UTF-16 units; 0 where the text certainly begins with none
 */
export function titleLength(text: string): number {
  if (text.length > 2 * MAX_TITLE) return 0;
  for (const { index } of text.matchAll(BORDER)) {
    const [head, tail] = [text.slice(0, index).trim(), text.slice(index)];
    if (!isTitle(head)) continue;
    if (tail.startsWith("第") || isRest(tail)) return index;
    if (!head.includes("关于") && isTitle(tail.replace(JOINT_BEFORE, "").trim())) return index;
  }
  return isTitle(text.trim()) ? text.length : 0;
}
