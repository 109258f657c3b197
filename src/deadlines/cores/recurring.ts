/** Cores of what recurs: so many times in a period, or by a date in every year. */
import { durationAt, has, numberAt, type Step, skip, skipAll, unitAt, wordAt } from "../cursor.js";
import type { Duration } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import { type Reader, VERBS } from "./core.js";

/** 每季度公开1次, 按月公开, 半年至少更新1次. */
export const periodic: Reader = (tokens, at) => {
  const stated = has(tokens, at, lexicon.EVERY) || has(tokens, at, lexicon.BY_UNIT);
  const every = intervalAt(tokens, stated ? at + 1 : at);
  if (every === null) return null;
  const verbs = [...VERBS, ...lexicon.AT_LEAST];
  const acted = skipAll(tokens, every.next, verbs);
  const count = numberAt(tokens, acted);
  const times = count !== null && has(tokens, count.next, lexicon.TIMES) ? count : null;
  if (times === null && !(stated && acted > every.next)) return null;
  const atLeast = tokens
    .slice(every.next, acted)
    .some((_, n) => has(tokens, every.next + n, lexicon.AT_LEAST));
  return {
    next: times === null ? acted : times.next + 1,
    head: "scope",
    clause: () => ({ kind: "periodic", every: every.value, times: times?.value ?? 1, atLeast }),
  };
};

function intervalAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  return durationAt(tokens, at) ?? unitAt(tokens, skip(tokens, at, lexicon.MEASURE));
}

/** 每年3月31日前, 3月底前, 每年底前集中公布1次. */
export const byDate: Reader = (tokens, at) => {
  const yearly = has(tokens, at, lexicon.EVERY) && wordAt(tokens, at + 1) === "年";
  const day = yearly && has(tokens, at + 2, lexicon.END_OF) ? null : dayAt(tokens, yearly ? at + 2 : at);
  const end = day === null ? yearEndAt(tokens, yearly ? at + 1 : at) : day;
  if (end === null || !has(tokens, end.next, lexicon.BEFORE)) return null;
  const acted = skipAll(tokens, end.next + 1, VERBS);
  const count = numberAt(tokens, acted);
  const once = count?.value === 1 && has(tokens, count.next, lexicon.TIMES);
  return {
    next: once ? count.next + 1 : acted,
    head: "scope",
    clause: () => ({ kind: "by-date", ...end.value }),
  };
};

/** Last days of the months; February's is clipped in common years. */
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayAt(tokens: readonly Token[], at: number): Step<{ month: number; day: number }> | null {
  const month = numberAt(tokens, at);
  const last = LAST_DAYS[(month?.value ?? 0) - 1];
  if (month === null || last === undefined || wordAt(tokens, month.next) !== "月") return null;
  if (has(tokens, month.next + 1, lexicon.END_OF))
    return { value: { month: month.value, day: last }, next: month.next + 2 };
  const day = numberAt(tokens, month.next + 1);
  if (day === null || day.value > last || wordAt(tokens, day.next) !== "日") return null;
  return { value: { month: month.value, day: day.value }, next: day.next + 1 };
}

function yearEndAt(tokens: readonly Token[], at: number): Step<{ month: number; day: number }> | null {
  if (wordAt(tokens, at) !== "年" || !has(tokens, at + 1, lexicon.END_OF)) return null;
  return { value: { month: 12, day: 31 }, next: at + 2 };
}
