/** Cores of what recurs so many times in a period. */
import { durationAt, has, isEnd, numberAt, type Step, skip, unitAt, wordAt } from "../cursor.js";
import type { Duration } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import { type Reader, skipVerbs, VERBS } from "./core.js";

const VERBS_AND_LEAST: ReadonlySet<string> = new Set([...VERBS, ...lexicon.AT_LEAST]);

/** 每季度公开1次, 按月公开, 每季度, 季度公开, 半年至少更新1次. */
export const periodic: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const stated = has(tokens, start, lexicon.EVERY) || has(tokens, start, lexicon.BY_UNIT);
  const every = intervalAt(tokens, stated ? start + 1 : start) ?? oneUnitAt(tokens, start);
  if (every === null) return null;
  const acted = skipVerbs(tokens, every.next, VERBS_AND_LEAST);
  const count = numberAt(tokens, acted);
  const times = count !== null && has(tokens, count.next, lexicon.TIMES) ? count : null;
  const alone = stated || lexicon.ROUND_UNITS.includes(wordAt(tokens, start) ?? "");
  const ends = acted > every.next || isEnd(tokens, acted) || has(tokens, acted, lexicon.AT_PLACE);
  if (times === null && !(alone && ends)) return null;
  const counted = times === null ? acted : times.next + 1;
  const next = skip(tokens, counted, lexicon.OR_MORE);
  const atLeast =
    start > at ||
    next > counted ||
    tokens.slice(every.next, acted).some((_, n) => has(tokens, every.next + n, lexicon.AT_LEAST));
  return {
    next: times === null ? next : skipVerbs(tokens, next),
    head: "rounds",
    clause: () => ({ kind: "periodic", every: every.value, times: times?.value ?? 1, atLeast }),
  };
};

function intervalAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  return durationAt(tokens, at) ?? unitAt(tokens, skip(tokens, at, lexicon.MEASURE));
}

/** 一季度一次, 一月一次: only a number of times tells them from the first quarter and January. */
function oneUnitAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const number = numberAt(tokens, at);
  return number?.value === 1 ? unitAt(tokens, number.next) : null;
}

/** 1次/年, 至少2次/半年. */
export const rate: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const times = numberAt(tokens, start);
  if (times === null || !has(tokens, times.next, lexicon.TIMES)) return null;
  if (!has(tokens, times.next + 1, lexicon.PER)) return null;
  const every = intervalAt(tokens, times.next + 2);
  if (every === null) return null;
  return {
    next: skipVerbs(tokens, every.next),
    head: "scope",
    clause: () => ({ kind: "periodic", every: every.value, times: times.value, atLeast: start > at }),
  };
};
