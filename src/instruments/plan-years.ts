/**
 * Plans whose years are over: a title that names the years for which it was made, or a campaign that had its own, says
 * itself when it has run out.
 */

/** 2018—2020年, （2016－2020年）, 2021年至2023年. */
const YEARS = /((?:19|20)\d{2})年?\s*[-－—–―~～〜至到]+\s*((?:19|20)\d{2})(?:年|(?=[)）]))/gu;
/** 第十三个五年规划, “十四五”规划, “八五”普法. */
const FIVE_YEARS =
  /第([一二三四五六七八九十]{1,3})个五年|[“"「]?([一二三四五六七八九十]{1,2})五[”"」]?(?=时期|期间|规划|计划|普法|法治|纲要|[^”"」]*(?:规划|纲要))/gu;
/** Goals for a later year stand in the plan beside those of its own five: it has not run out before. */
const FURTHER = /((?:19|20)\d{2})年远景/gu;
/** Plans for teaching the law began thirty years after the national ones, and count anew. */
const OF_LAW = /普法|法治宣传|法制宣传/u;

/**
 * Plans of the campaign against poverty, which was to be won by 2020 (中发〔2015〕34号); what keeps its results goes on.
 */
const CAMPAIGN = /脱贫攻坚(?!成果|项目库).*(?:行动|规划|计划|方案|工程)/u;
const CAMPAIGN_ENDS = 2020;

const DIGITS = "一二三四五六七八九十";

/**
 * The last year for which a plan was made, as its title says.
 *
 * @returns null where the title names neither years nor that campaign
 */
export function lastYearOf(title: string): number | null {
  const stated = [...title.matchAll(YEARS)].map(([, , end]) => Number(end));
  const further = [...title.matchAll(FURTHER)].map(([, year]) => Number(year));
  const counted = [...title.matchAll(FIVE_YEARS)].flatMap(([, nth, short]) => {
    const number = countOf(nth ?? short ?? "");
    // Of the national plans no list of today cites the first nine, which were never called 一五 in a title.
    if (OF_LAW.test(title)) return [1985 + 5 * number];
    return number >= 10 ? [1955 + 5 * number] : [];
  });
  const campaign = CAMPAIGN.test(title) ? [CAMPAIGN_ENDS] : [];
  const years = [stated, counted, campaign].find((one) => one.length > 0) ?? [];
  return years.length === 0 ? null : Math.max(...years, ...further);
}

/**
 * Whether the years of a plan are over on a day.
 *
 * @param day `YYYY-MM-DD`
 */
export function isPlanOver(title: string, day: string): boolean {
  const last = lastYearOf(title);
  return last !== null && Number(day.slice(0, 4)) > last;
}

/** 七 → 7, 十三 → 13, 二十 → 20. */
function countOf(words: string): number {
  const [tens = "", ones = ""] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens === "" ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === "" ? 0 : DIGITS.indexOf(ones) + 1);
}
