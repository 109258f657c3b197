/** What localities put around a name that is no part of it. */

const HAN = /^[\u4e00-\u9fff]*$/u;

/** 1.1, 01, （一）, 二、 */
const NUMBERING =
  /^\(?(?:\d{1,4}(?:\.\d{1,3})*|[一二三四五六七八九十]{1,3}(?=[、.)]))[、.)]?\s*(?=[\p{Script=Han}(])/u;

/** 法規標準115001001: the number of a column of a site. */
const CODE = /(?<=\p{Script=Han})\s*\d{5,20}$/u;

/** Chinese words have none; narrow columns and justified text put them there. */
const BLANK = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** 对…的行政处罚, 关于…的处罚: the item names the offence alone. */
const PENALTY = /^(?:关于)?对?(.+?)的(?:行政)?处罚$|^(?:关于)?对(.+?)(?:行政)?处罚$/u;

/**
 * Takes numbers, blanks between Chinese characters and the words of a penalty off a name.
 *
 * @param name a first- or second-level item (一级事项, 二级事项), as written
 * @returns in half width
 */
export function cleanName(name: string): string {
  // Most names are nothing but characters, and there are many elements to look up.
  if (HAN.test(name) && !name.endsWith("处罚")) return name;
  const bare = name.normalize("NFKC").replace(BLANK, "").trim().replace(CODE, "").replace(NUMBERING, "");
  const [, of = null, about = of] = PENALTY.exec(bare) ?? [];
  return about ?? bare;
}

/** What stands in brackets at the end of a name, and only explains it. */
export function withoutRemark(name: string): string {
  return name.replace(/(?<=[^()]{4})(?:\([^()]*\))+$/u, "");
}

/** What stands in brackets, and words that say only that something is published. */
const APPENDED = /\([^()]*\)|(?:办事指南|服务指南|信息|公开|情况)$/gu;

/** The last characters of a name, which say what is done: 申领, 变更, 审批. */
export function tailOf(name: string): string {
  const bare = name.replace(APPENDED, "").replace(/[^\p{L}\p{N}]+/gu, "");
  return [...bare].slice(-4).join("");
}
