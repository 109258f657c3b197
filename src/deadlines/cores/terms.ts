/** Cores of school terms, and of the early, middle and late part of any period. */
import { has, hasBetween, meaningAt, numberAt, skip, skipAll } from "../cursor.js";
import type { DeadlineClause } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import { behindOnce, headOf, type Reader, skipVerbs, VERBS } from "./core.js";

const VERBS_AND_LEAST: ReadonlySet<string> = new Set([...VERBS, ...lexicon.AT_LEAST]);

/** 每学期, 按学期公开, 每学年至少公布1次, 学期公开. */
export const termly: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const stated =
    has(tokens, start, lexicon.EVERY) || has(tokens, start, lexicon.BY_UNIT) || oneAt(tokens, start);
  const term = skip(tokens, stated ? start + 1 : start, lexicon.MEASURE);
  const period = meaningAt(tokens, term, lexicon.TERMS);
  if (period === undefined) return null;
  const acted = skipVerbs(tokens, term + 1, VERBS_AND_LEAST);
  const count = numberAt(tokens, acted);
  const counted = count !== null && has(tokens, count.next, lexicon.TIMES) ? count : null;
  if (!stated && counted === null && acted === term + 1) return null;
  const times = counted?.value ?? 1;
  const end = counted === null ? acted : skipVerbs(tokens, counted.next + 1);
  const more = skip(tokens, end, lexicon.OR_MORE);
  const least = hasBetween(tokens, term + 1, acted, lexicon.AT_LEAST);
  return {
    next: more,
    head: stated ? "topic" : "rounds",
    clause: () => ({ kind: "termly", period, times, atLeast: start > at || least || more > end }),
  };
};

/** 一学期一次: one of a kind, which is the same as each. */
function oneAt(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at)?.value === 1;
}

/** 年初, 每年初, 每年年初, 月初公布, 每学期末, 年中, 年初及年末各1次. */
export const partOf: Reader = (tokens, at) => {
  const every = skip(tokens, at, [...lexicon.EVERY, ...lexicon.OF_YEAR]);
  const again = every > at && has(tokens, every, lexicon.PERIODS_OF_PARTS) ? every + 1 : every;
  const named = skip(tokens, again, again > at ? lexicon.OF : []);
  const value = meaningAt(tokens, named, lexicon.PARTS_OF_PERIODS);
  if (value === undefined) return null;
  const more: DeadlineClause[] = [];
  let next = named + 1;
  for (let joined = skipAll(tokens, next, lexicon.JOINED); joined > next; ) {
    const further = partAt(tokens, joined);
    if (further === null) break;
    more.push(further);
    next = joined + 1;
    joined = skipAll(tokens, next, lexicon.JOINED);
  }
  return {
    next: behindOnce(tokens, next),
    head: headOf(tokens, at),
    clause: () => ({ kind: "part-of", ...value }),
    ...(more.length > 0 && { more }),
  };
};

/** The 年末 of 年初、年末: the end of a year is a day. */
function partAt(tokens: readonly Token[], at: number): DeadlineClause | null {
  if (has(tokens, at, lexicon.YEAR_END)) return { kind: "by-date", month: 12, day: 31 };
  const value = meaningAt(tokens, at, lexicon.PARTS_OF_PERIODS);
  return value === undefined ? null : { kind: "part-of", ...value };
}
