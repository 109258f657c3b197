/** Small steps over tokens: each looks at one place and says where it got to, or null. Nothing here moves by itself. */
import type { Duration } from "./deadline.js";
import { APPROXIMATELY, BROKEN_UNITS, HALVES, MEASURE, SEPARATORS, TIMES, UNITS } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** What a step read, and the index of the token after it. */
export interface Step<T> {
  readonly value: T;
  readonly next: number;
}

/** The word with a role at a place, null where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.type === "key" ? token.word : null;
}

/** Whether one of the words stands at a place. */
export function has(tokens: readonly Token[], at: number, words: Words): boolean {
  const word = wordAt(tokens, at);
  return word !== null && ("has" in words ? words.has(word) : words.includes(word));
}

/** What a table says of the word at a place. */
export function meaningAt<T>(
  tokens: readonly Token[],
  at: number,
  table: Readonly<Record<string, T>>,
): T | undefined {
  const word = wordAt(tokens, at);
  return word === null ? undefined : table[word];
}

/** Whether one of the words stands between two places. */
export function hasBetween(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  return tokens.slice(from, to).some((_, n) => has(tokens, from + n, words));
}

/** Words to look for; a set where they are many. */
export type Words = readonly string[] | ReadonlySet<string>;

/** The place after one of the words; the same place where none stands there. */
export function skip(tokens: readonly Token[], at: number, words: Words): number {
  return has(tokens, at, words) ? at + 1 : at;
}

/** The place after any number of the words. */
export function skipAll(tokens: readonly Token[], at: number, words: Words): number {
  let next = at;
  while (has(tokens, next, words)) next++;
  return next;
}

/** Whether a part can end at a place: before a separator, or where the text ends. */
export function isEnd(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || has(tokens, at, SEPARATORS);
}

/** A number, such as the 20 of 20个工作日. */
export function numberAt(tokens: readonly Token[], at: number): Step<number> | null {
  const token = tokens[at];
  return token?.type === "number" ? { value: token.value, next: at + 1 } : null;
}

/** A unit without a number, such as the 季度 of 每季度: a duration of one. */
export function unitAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const unit = meaningAt(tokens, at, UNITS);
  return unit === undefined ? null : { value: { count: unit.of, unit: unit.unit }, next: at + 1 };
}

/** Without 个 they name one: 3月 is March, 一季度 the first quarter. */
const NEED_MEASURE = ["月", "季", "季度"];

/** A number with its unit: 20个工作日, 30日, 3个月, 两个季度, 一周左右; of 5-7天 the longer one. */
export function durationAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const number = numberAt(tokens, at);
  if (number === null) return null;
  const unit = unitAt(tokens, skip(tokens, number.next, MEASURE));
  if (unit === null || has(tokens, number.next, NEED_MEASURE)) return null;
  const value = { ...unit.value, count: number.value * unit.value.count };
  return has(tokens, unit.next, APPROXIMATELY)
    ? { value: { ...value, about: true }, next: unit.next + 1 }
    : { value, next: unit.next };
}

/** 半个月, 半年: a half needs no number. */
export function halfAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  return has(tokens, at, HALVES) ? unitAt(tokens, at) : null;
}

/** The lower end of a number that is written as a range: the 5 of 5-7天; null where it is written as one number. */
export function lowerEndAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === "number" ? (token.least ?? null) : null;
}

/** How often, such as the 2 of 2次; of 1-2次 at least the lower one. */
export function timesAt(
  tokens: readonly Token[],
  at: number,
): Step<{ readonly times: number; readonly atLeast: boolean }> | null {
  const number = numberAt(tokens, at);
  if (number === null || !has(tokens, number.next, TIMES)) return null;
  const least = lowerEndAt(tokens, at);
  return { value: { times: least ?? number.value, atLeast: least !== null }, next: number.next + 1 };
}

/** 7个工作 at the end of a text that breaks off there: of the units only 工作日 begins so. */
export function brokenDurationAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const number = numberAt(tokens, at);
  const end = at + 3;
  if (number === null || end !== tokens.length) return null;
  if (!has(tokens, at + 1, MEASURE) || !has(tokens, at + 2, BROKEN_UNITS)) return null;
  return { value: { count: number.value, unit: "working-day" }, next: end };
}
