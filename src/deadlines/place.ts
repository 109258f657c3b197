/** What can be a place: 在公告栏, and not 在期限届满前 or 在三个月内. */

/** A time that stands behind 在 as a place does. */
const A_TIME = /[后前]$|[一二三四五六七八九十两0-9]个?(?:工作日|小时|日|天|周|月|年)内/u;

/**
 * Whether words behind 在 or 通过 can name a place.
 *
 * @param words folded
 */
export function namesPlace(words: string): boolean {
  return !A_TIME.test(words);
}

/**
 * A place less what says no more of where: 报纸上或者网站, 网站、公众号同时.
 *
 * @param place folded
 */
export function barePlace(place: string): string {
  return place.replace(ON, "").replace(AT_ONE_TIME, "");
}

const ON = /(?<=[报刊纸站台栏])上(?=或者?|和|、|以及)/gu;
const AT_ONE_TIME = /(?:同时|同步)$/u;
