/** Cores that name several months of every year, or a span of days, and those that name a day of one year. */
import { has, isEnd, meaningAt, numberAt, type Step, skip, skipAll, wordAt } from "../cursor.js";
import { dateIn } from "../date.js";
import type { DeadlineClause } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Sentence, Token } from "../tokens.js";
import { behindOnce, type Reader, skipVerbs } from "./core.js";
import { dayAt, isTo, LAST_DAYS, yearAt } from "./dated.js";

/** 1月、7月, 每年3月和9月的10日前, 6月、12月底, 1、4、7、10月: by a day of each. */
export const byMonths: Reader = (tokens, at, sentence) => {
  const start = skip(tokens, yearAt(tokens, at) ?? at, lexicon.OF);
  const months = monthsAt(tokens, start, sentence);
  if (months === null) return null;
  const named = skip(tokens, months.next, lexicon.OF);
  const day = dayAt(sentence, named, 31);
  const before = day?.next ?? months.next;
  const acted = skipVerbs(tokens, skip(tokens, skip(tokens, before, lexicon.BEFORE), lexicon.WITHIN));
  const clauses = months.value.map((month): DeadlineClause => {
    const last = LAST_DAYS[month - 1] ?? 31;
    return { kind: "by-date", month, day: Math.min(day?.value.day ?? last, last) };
  });
  const [first, ...more] = clauses;
  if (first === undefined) return null;
  return { next: behindOnce(tokens, acted), head: "scope", clause: () => first, more };
};

/** 每年一季度, 第一季度, 每年上半年、下半年: until each of them ends. */
export const byPartsOfYear: Reader = (tokens, at) => {
  const year = yearAt(tokens, at);
  const start = skip(tokens, year ?? at, lexicon.OF);
  const parts: number[] = [];
  let next = start;
  for (let part = partOfYearAt(tokens, start, year !== null); part !== null; ) {
    parts.push(part.value);
    next = skip(tokens, part.next, lexicon.END_OF);
    const joined = skipAll(tokens, next, lexicon.JOINED);
    part = joined === next ? null : partOfYearAt(tokens, joined, year !== null);
  }
  const acted = behindOnce(tokens, skip(tokens, skip(tokens, next, lexicon.BEFORE), lexicon.WITHIN));
  // 上半年7月底前: it says of which half, not by when.
  if (
    acted === next &&
    !isEnd(tokens, next) &&
    !has(tokens, next, [...lexicon.AT_PLACE, ...lexicon.MOVING, ...lexicon.ASIDES])
  )
    return null;
  const [first, ...more] = parts.map(
    (month): DeadlineClause => ({ kind: "by-date", month, day: LAST_DAYS[month - 1] ?? 31 }),
  );
  return first === undefined
    ? null
    : { next: behindOnce(tokens, acted), head: "scope", clause: () => first, more };
};

/** The number of a quarter alone counts quarters, unless the year stands before it. */
function partOfYearAt(tokens: readonly Token[], at: number, inYear: boolean): Step<number> | null {
  const month = meaningAt(tokens, at, lexicon.PARTS_OF_YEAR);
  if (month !== undefined) return { value: month, next: at + 1 };
  const number = numberAt(tokens, at);
  if (number === null || number.value > 4 || !has(tokens, number.next, ["季", "季度"])) return null;
  // 一季度末 names the quarter as well.
  if (!inYear && !has(tokens, number.next + 1, lexicon.END_OF)) return null;
  return { value: 3 * number.value, next: number.next + 1 };
}

/** At least two months, joined by 、 or 和; of a span (1月至3月) the last one, and one is enough. */
function monthsAt(tokens: readonly Token[], at: number, sentence: Sentence): Step<number[]> | null {
  const months: number[] = [];
  let next = at;
  let isSpan = false;
  for (let number = numberAt(tokens, at); number !== null && number.value <= 12; ) {
    const behind = behindMonth(tokens, number.next);
    months.push(number.value);
    next = behind;
    const spanned = isTo(sentence, behind);
    const joined = spanned ? behind + 1 : skipAll(tokens, behind, lexicon.JOINED);
    number = joined === behind ? null : numberAt(tokens, joined);
    if (spanned && number !== null) {
      isSpan = true;
      months.pop();
    }
  }
  const listed = wordAt(tokens, next - 1) === "月" && (isSpan || months.length > 1);
  return listed ? { value: months, next } : null;
}

/** The place behind 月, and behind 底 where another month is joined: 6月底和12月底. */
function behindMonth(tokens: readonly Token[], at: number): number {
  const month = skip(tokens, at, ["月"]);
  const end = skip(tokens, month, lexicon.END_OF);
  const joined = skipAll(tokens, end, lexicon.JOINED);
  return end > month && joined > end && numberAt(tokens, joined) !== null ? end : month;
}

/** 3月1日至3月31日, 每月1日至5日, 1月1日-31日: by its last day, which the readers of days take from there. */
export const span: Reader = (tokens, at, sentence) => {
  const start = skip(tokens, yearAt(tokens, at) ?? at, lexicon.OF);
  const month = numberAt(tokens, start);
  if (month === null || month.value > 12 || wordAt(tokens, month.next) !== "月") return null;
  const first = dayAt(sentence, month.next + 1, LAST_DAYS[month.value - 1] ?? 31);
  if (first === null || !isTo(sentence, first.next)) return null;
  const to = skip(tokens, first.next + 1, lexicon.OF_YEAR);
  const toMonth = numberAt(tokens, to);
  const other =
    toMonth !== null && toMonth.value <= 12 && wordAt(tokens, toMonth.next) === "月" ? toMonth : null;
  const ending = other?.value ?? month.value;
  const last = dayAt(sentence, other === null ? to : other.next + 1, LAST_DAYS[ending - 1] ?? 31);
  if (last === null) return null;
  const { day } = last.value;
  return {
    next: behindSpan(tokens, last.next),
    head: "scope",
    clause: () => ({ kind: "by-date", month: ending, day }),
  };
};

/** The place behind 止, 内 and the verbs of a span. */
function behindSpan(tokens: readonly Token[], at: number): number {
  return skipVerbs(tokens, skip(tokens, skip(tokens, at, lexicon.UNTIL), lexicon.WITHIN));
}

/** 2026年3月31日前, 2026年12月底前, 2026年3月1日至3月31日: its last day. */
export const until: Reader = (tokens, at, sentence) => {
  const first = dayOfOneYearAt(sentence, at, null);
  if (first === null) return null;
  const spanned = isTo(sentence, first.next)
    ? dayOfOneYearAt(sentence, first.next + 1, first.value.year)
    : null;
  const { date } = spanned?.value ?? first.value;
  const end = spanned?.next ?? first.next;
  return {
    next: behindSpan(tokens, skip(tokens, end, lexicon.BEFORE)),
    head: "scope",
    clause: () => ({ kind: "until", date }),
  };
};

function dayOfOneYearAt(
  sentence: Sentence,
  at: number,
  within: number | null,
): Step<{ readonly date: string; readonly year: number }> | null {
  const { tokens } = sentence;
  const written = numberAt(tokens, at);
  const isYear = written !== null && written.value >= 1900;
  if (isYear && has(tokens, written.next, lexicon.YEAR_END))
    return { value: { date: dateIn(written.value, 12, 31), year: written.value }, next: written.next + 1 };
  const hasYear = isYear && wordAt(tokens, written.next) === "年";
  const year = hasYear ? written.value : within;
  if (year === null) return null;
  const start = hasYear ? written.next + 1 : at;
  if (hasYear && has(tokens, start, lexicon.END_OF))
    return { value: { date: dateIn(year, 12, 31), year }, next: start + 1 };
  const month = numberAt(tokens, start);
  const last = LAST_DAYS[(month?.value ?? 0) - 1];
  if (month === null || last === undefined || wordAt(tokens, month.next) !== "月") return null;
  const behind = month.next + 1;
  // 2021年2月公布: until it ends.
  const isWhole = hasYear && (isEnd(tokens, behind) || skipVerbs(tokens, behind) > behind);
  const day = dayAt(sentence, behind, last) ?? (isWhole ? { value: { day: last }, next: behind } : null);
  if (day === null) return null;
  return { value: { date: dateIn(year, month.value, day.value.day), year }, next: day.next };
}
