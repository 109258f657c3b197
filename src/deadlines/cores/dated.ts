/** Cores that name a day which comes round: in every year, half-year, quarter, month or week. */
import { has, isEnd, lowerEndAt, meaningAt, numberAt, type Step, skip, skipAll, wordAt } from "../cursor.js";
import type { RoundPeriod } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { behindMatch, type Sentence, type Token, textOf } from "../tokens.js";
import { behindOnce, type Core, headOf, type Reader, skipVerbs } from "./core.js";

/** 每年3月31日前, 3月底前, 次年1月31日前, 七月下旬, 每年底前集中公布1次. */
export const byDate: Reader = (tokens, at, sentence) => {
  const start = skipAll(tokens, yearAt(tokens, at) ?? at, [...lexicon.OF, ...lexicon.AT_MOST]);
  const end =
    yearEndAt(tokens, at) ??
    yearEndAt(tokens, start) ??
    dayOfYearAt(sentence, start, start > at || isWhole(tokens, at)) ??
    thisYearAt(tokens, at);
  if (end === null) return null;
  const before = skip(tokens, end.next, lexicon.BEFORE);
  const acted = skipVerbs(tokens, before);
  // 6月30日 is the whole of a part, or no last day.
  const isAlone = isEnd(tokens, end.next) && (at === 0 || isEnd(tokens, at - 1));
  if (!end.value.marked && before === end.next && start === at && acted === before && !isAlone) return null;
  const count = numberAt(tokens, acted);
  const once = count?.value === 1 && has(tokens, count.next, lexicon.TIMES);
  const { month, day } = end.value;
  return {
    next: once ? count.next + 1 : acted,
    head: headOf(tokens, at),
    clause: () => ({ kind: "by-date", month, day }),
  };
};

/** 12月 as the whole of a part: until it ends. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return isEnd(tokens, at + 2) && (at === 0 || isEnd(tokens, at - 1));
}

/** A day, and whether its words alone say that it is a last one: 七月下旬, 12月底. */
interface LastDay {
  readonly month: number;
  readonly day: number;
  readonly marked: boolean;
}

/** Where the words for every year end: 每年, 当年. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  if (has(tokens, at, lexicon.OF_YEAR)) return at + 1;
  return has(tokens, at, lexicon.EVERY) && has(tokens, at + 1, ["年", "年度"]) ? at + 2 : null;
}

/** 年底, 每年底, 每年年底, 当年底. */
function yearEndAt(tokens: readonly Token[], at: number): Step<LastDay> | null {
  const value = { month: 12, day: 31, marked: true };
  if (has(tokens, at, ["年", "年度"]) && has(tokens, at + 1, lexicon.WITHIN)) return { value, next: at + 2 };
  if (has(tokens, at, lexicon.YEAR_END)) return { value, next: at + 1 };
  const year = has(tokens, at, lexicon.EVERY) ? at + 1 : at;
  if (year > at && has(tokens, year, lexicon.YEAR_END)) return { value, next: year + 1 };
  const ends = has(tokens, at, lexicon.OF_YEAR) ? [...lexicon.END_OF, ...lexicon.WITHIN] : lexicon.END_OF;
  if (has(tokens, year, ["年", "年度", ...lexicon.OF_YEAR]) && has(tokens, year + 1, ends))
    return { value, next: year + 2 };
  return null;
}

/** 当年公开: before it ends. */
function thisYearAt(tokens: readonly Token[], at: number): Step<LastDay> | null {
  const acted = skipVerbs(tokens, at + 1);
  const stands = has(tokens, at, lexicon.OF_YEAR) && (acted > at + 1 || isEnd(tokens, acted));
  return stands ? { value: { month: 12, day: 31, marked: true }, next: at + 1 } : null;
}

/** Last days of the months; February's is clipped in common years. */
export const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOfYearAt(sentence: Sentence, at: number, ofYear: boolean): Step<LastDay> | null {
  const { tokens } = sentence;
  const month = numberAt(tokens, at);
  const last = LAST_DAYS[(month?.value ?? 0) - 1];
  if (month === null || last === undefined || wordAt(tokens, month.next) !== "月") return null;
  const day =
    dayAt(sentence, month.next + 1, last) ?? (ofYear ? monthEnd(tokens, month.next + 1, last) : null);
  if (day === null) return null;
  return { value: { month: month.value, ...day.value }, next: day.next };
}

/** 每年12月, 每季度首月: until it ends. 12月前 would be before it. */
function monthEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
): Step<Pick<LastDay, "day" | "marked">> | null {
  return has(tokens, at, lexicon.BEFORE) ? null : { value: { day: last, marked: true }, next: at };
}

/** 底, 上旬, 10日, 5号: a day of a month that has so many; of a span (1日至5日) its last. */
export function dayAt(
  sentence: Sentence,
  at: number,
  last: number,
): Step<Pick<LastDay, "day" | "marked">> | null {
  const { tokens } = sentence;
  if (has(tokens, at, lexicon.END_OF)) return { value: { day: last, marked: true }, next: at + 1 };
  const third = meaningAt(tokens, at, lexicon.THIRDS);
  if (third !== undefined) return { value: { day: Math.min(third, last), marked: true }, next: at + 1 };
  if (has(tokens, at, lexicon.LAST_OF)) return { value: { day: last, marked: true }, next: at + 1 };
  const day = numberAt(tokens, at);
  if (day === null || day.value > last) return null;
  const behind = behindDay(sentence, day.next);
  const to = isTo(sentence, behind) ? dayAt(sentence, behind + 1, last) : null;
  if (to !== null) return { ...to, value: { ...to.value, marked: true } };
  const marked = lowerEndAt(tokens, at) !== null;
  return behind > day.next ? { value: { day: day.value, marked }, next: behind } : null;
}

/** The place behind 日 or 号; the 日起 of 9月1日起至 is a day of a span and no 之日起. */
export function behindDay(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const day = skip(tokens, at, ["日", "号"]);
  const from = day > at ? skip(tokens, day, lexicon.FROM) : skip(tokens, at, ["日起"]);
  return isTo(sentence, from) ? from : day;
}

/** 至, 到, -: from one to the other. */
export function isTo(sentence: Sentence, at: number): boolean {
  return lexicon.TO.includes(textOf(sentence, at, at + 1));
}

/** 每月5日前, 每季度首月10日前, 每季度末, 次月上旬, 每周五前. */
export const byDay: Reader = (tokens, at, sentence) => {
  const day = weekdayCore(tokens, at, sentence) ?? monthCore(sentence, at) ?? quarterCore(sentence, at);
  return day && { ...day, head: headOf(tokens, at), next: behindMatch(sentence, day.next, NAME_OF_DAY) };
};

/** 每季的首月15日为财务公开日. */
const NAME_OF_DAY = /为[^，；。]{0,12}(?:公开|公示|公布)日/uy;

const WEEKDAYS = "一二三四五六日";
const WEEK = ["周", "星期"];

function weekdayCore(tokens: readonly Token[], at: number, sentence: Sentence): Core | null {
  const week = has(tokens, at, lexicon.EVERY) && has(tokens, at + 1, WEEK) ? at + 2 : at + 1;
  const alone = has(tokens, at, WEEK) && has(tokens, week + 1, lexicon.BEFORE);
  if (week === at + 1 && !alone && !has(tokens, at, lexicon.OF_WEEK)) return null;
  const name = textOf(sentence, week, week + 1);
  const day = name === "天" ? 7 : name.length === 1 ? WEEKDAYS.indexOf(name) + 1 : 0;
  if (day === 0) return null;
  const further: number[] = [];
  let next = week + 1;
  for (let joined = skipAll(tokens, next, lexicon.JOINED); joined > next; ) {
    const named = skip(tokens, joined, WEEK);
    const other = WEEKDAYS.indexOf(textOf(sentence, named, named + 1)) + 1;
    // 每周一、三、五 names the week once.
    const isDay = named > joined || isEnd(tokens, named + 1) || skipVerbs(tokens, named + 1) > named + 1;
    if (other === 0 || !(isDay || has(tokens, named + 1, lexicon.BEFORE))) break;
    further.push(other);
    next = named + 1;
    joined = skipAll(tokens, next, lexicon.JOINED);
  }
  const read = core(tokens, "week", 1, day, next);
  const more = further.map((one) => ({ kind: "by-day", period: "week", month: 1, day: one }) as const);
  return more.length === 0 ? read : { ...read, more };
}

function monthCore(sentence: Sentence, at: number): Core | null {
  const { tokens } = sentence;
  const every = has(tokens, at, lexicon.EVERY);
  const named = every && has(tokens, at + 1, ["月", "月度", "月初"]) ? at + 2 : at + 1;
  const over = named === at + 2 ? behindMatch(sentence, named, OVER) : named;
  const month =
    over > named ? skip(tokens, over, [...lexicon.OF_MONTH, ...Object.keys(lexicon.MONTH_OF)]) : named;
  const ends = has(tokens, at, ["月"]) && has(tokens, at + 1, [...lexicon.END_OF, ...lexicon.WITHIN]);
  if (month === at + 1 && !ends && !has(tokens, at, lexicon.OF_MONTH)) return null;
  const first = skip(tokens, skip(tokens, skip(tokens, month, lexicon.OF), ["月"]), lexicon.FIRST_OF);
  const day = dayAt(sentence, first, 31);
  if (day !== null) return daysOfMonth(sentence, day);
  return every ? null : core(tokens, "month", 1, 31, skip(tokens, month, lexicon.WITHIN));
}

/** 每月5日、20日: by each of them. */
function daysOfMonth(sentence: Sentence, first: Step<Pick<LastDay, "day">>): Core {
  const { tokens } = sentence;
  const further: number[] = [];
  let next = first.next;
  for (let day: Step<Pick<LastDay, "day">> | null = first; day !== null; ) {
    next = day.next;
    const joined = skipAll(tokens, next, lexicon.JOINED);
    day = joined === next ? null : dayAt(sentence, joined, 31);
    if (day !== null) further.push(day.value.day);
  }
  const read = core(tokens, "month", 1, first.value.day, next);
  const more = further.map((day) => ({ kind: "by-day", period: "month", month: 1, day }) as const);
  return more.length === 0 ? read : { ...read, more };
}

type Period = readonly [period: RoundPeriod, months: number];

const QUARTER: Period = ["quarter", 3];
const QUARTERS: Readonly<Record<string, Period>> = {
  季: QUARTER,
  季度: QUARTER,
  半年: ["half-year", 6],
  半年度: ["half-year", 6],
};

function quarterCore(sentence: Sentence, at: number): Core | null {
  const { tokens } = sentence;
  const named = has(tokens, at, lexicon.OF_QUARTER);
  const unit = has(tokens, at, lexicon.EVERY) ? skip(tokens, at + 1, lexicon.MEASURE) : at;
  const [period, months] = named ? QUARTER : (meaningAt(tokens, unit, QUARTERS) ?? []);
  if (period === undefined || months === undefined) return null;
  const start = behindMatch(sentence, skip(tokens, unit + 1, lexicon.OF), OVER);
  if (has(tokens, start, [...lexicon.END_OF, ...(unit === at && months === 3 ? lexicon.WITHIN : [])]))
    return core(tokens, period, months, 31, start + 1);
  const month = meaningAt(tokens, start, lexicon.MONTH_OF);
  if (month === undefined && named)
    return core(tokens, period, months, 31, skip(tokens, start, lexicon.WITHIN));
  if (month === undefined || month > months) return null;
  const day = dayAt(sentence, skip(tokens, start + 1, lexicon.OF), 31) ?? monthEnd(tokens, start + 1, 31);
  return day && core(tokens, period, month || months, day.value.day, day.next);
}

/** The place behind 结束后 or 终了, where a month follows: 季度终了次月15日前. */
const OVER = /(?:结束|终了|完了|末)(?:之?后)?的?(?=次月|首月|第[一二1-2]个?月)/uy;

function core(tokens: readonly Token[], period: RoundPeriod, month: number, day: number, next: number): Core {
  return {
    next: behindOnce(tokens, skip(tokens, skip(tokens, next, lexicon.BEFORE), lexicon.WITHIN)),
    head: "scope",
    clause: () => ({ kind: "by-day", period, month, day }),
  };
}
