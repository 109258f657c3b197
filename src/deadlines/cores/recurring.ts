/** Cores of what recurs so many times in a period. */
import { adjunctsAt } from "../act.js";
import {
  durationAt,
  has,
  hasBetween,
  isEnd,
  numberAt,
  type Step,
  skip,
  skipAll,
  timesAt,
  unitAt,
} from "../cursor.js";
import type { Duration } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { type Sentence, type Token, textOf } from "../tokens.js";
import { ACTIONS, behindAct, type Reader, skipVerbs, VERBS } from "./core.js";

/** 每月定期更新 and 每月动态更新 say no more than 每月更新. */
const VERBS_AND_LEAST: ReadonlySet<string> = new Set([
  ...VERBS,
  ...lexicon.AT_LEAST,
  ...lexicon.HEDGES,
  ...lexicon.REGULARLY,
  ...lexicon.DYNAMIC,
]);

/** 每季度公开1次, 按月公开, 每季度, 季度公开, 半年至少更新1次, 每两月, 一季一公开. */
export const periodic: Reader = (tokens, at, sentence) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const stated = has(tokens, start, lexicon.EVERY) || has(tokens, start, lexicon.BY_UNIT);
  const every =
    (stated ? statedAt(tokens, start + 1) : intervalAt(tokens, start)) ?? oneUnitAt(tokens, start);
  if (every === null) return null;
  const acted = skipVerbs(tokens, behindAct(tokens, every.next, ACTIONS), VERBS_AND_LEAST);
  const led = acted === every.next ? ledAt(sentence, every.next) : null;
  const counted = timesAt(tokens, acted) ?? onceAt(sentence, acted) ?? led?.times ?? null;
  const alone = stated || has(tokens, start, lexicon.ROUND_UNITS);
  const ends =
    acted > every.next || isEnd(tokens, acted) || has(tokens, acted, ENDS) || isOther(tokens, acted);
  if (counted === null && !(alone && ends)) return null;
  const { times, atLeast } = counted?.value ?? { times: 1, atLeast: false };
  const behind = counted?.next ?? acted;
  const next = skip(tokens, behind, lexicon.OR_MORE);
  const least =
    atLeast ||
    start > at ||
    next > behind ||
    hasBetween(tokens, every.next, acted, lexicon.AT_LEAST) ||
    led?.atLeast === true;
  return {
    next: counted === null ? next : skipVerbs(tokens, next),
    head: stated ? "topic" : "rounds",
    clause: () => ({ kind: "periodic", every: every.value, times, atLeast: least }),
    ...(led?.place && { place: led.place }),
  };
};

/** 每月在公开栏向村民公示至少一次: where and to whom, before how often. */
function ledAt(sentence: Sentence, at: number) {
  const { tokens } = sentence;
  const led = adjunctsAt(sentence, at, (verb) => has(tokens, verb, VERB_OR_LEAST));
  if (led === null) return null;
  // 至少 stands before the verb or behind it.
  const verb = skip(tokens, led.next, lexicon.AT_LEAST);
  const acted = skipVerbs(tokens, verb);
  const least = skip(tokens, acted, lexicon.AT_LEAST);
  const times = timesAt(tokens, least);
  return times && { place: led.place, atLeast: verb > led.next || least > acted, times };
}

const VERB_OR_LEAST: ReadonlySet<string> = new Set([...lexicon.DISCLOSING, ...lexicon.AT_LEAST]);

/** The 或 of 每月或每季度, the 和 of 每季度和半年度. */
function isOther(tokens: readonly Token[], at: number): boolean {
  return (
    has(tokens, at, ["或", "或者", "和", "及", "、"]) &&
    has(tokens, at + 1, [...lexicon.EVERY, ...lexicon.BY_UNIT, ...lexicon.ROUND_UNITS])
  );
}

/** A place, or 每日实时更新. */
const ENDS = [...lexicon.AT_PLACE, ...lexicon.MOVING, ...lexicon.IMMEDIATELY];

function intervalAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  return durationAt(tokens, at) ?? unitAt(tokens, skip(tokens, at, lexicon.MEASURE));
}

/** Behind 每 a number needs no 个 (每两月), unless a day of that month follows. */
function statedAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const interval = intervalAt(tokens, at);
  const number = numberAt(tokens, at);
  if (interval !== null || number === null) return interval;
  const unit = unitAt(tokens, number.next);
  if (unit === null || numberAt(tokens, unit.next) !== null || has(tokens, unit.next, DAY_FOLLOWS))
    return null;
  return { value: { ...unit.value, count: number.value * unit.value.count }, next: unit.next };
}

const DAY_FOLLOWS = [
  ...lexicon.END_OF,
  ...lexicon.OF,
  ...lexicon.BEFORE,
  ...lexicon.WITHIN,
  ...Object.keys(lexicon.THIRDS),
];

/** 一季度一次, 一月一次: only a number of times tells them from the first quarter and January. */
function oneUnitAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const number = numberAt(tokens, at);
  return number?.value === 1 ? unitAt(tokens, number.next) : null;
}

/** The 一公开 of 一季一公开. */
function onceAt(
  sentence: Sentence,
  at: number,
): Step<{ readonly times: number; readonly atLeast: boolean }> | null {
  const { tokens } = sentence;
  const isOne = tokens[at]?.type === "plain" && textOf(sentence, at, at + 1) === "一";
  const next = isOne ? skipVerbs(tokens, at + 1) : at;
  return next > at + 1 ? { value: { times: 1, atLeast: false }, next } : null;
}

/** 1次/年, 至少2次/半年, ≥1次/年. */
export const rate: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const counted = timesAt(tokens, start);
  if (counted === null || !has(tokens, counted.next, lexicon.PER)) return null;
  // 1次/隔半年: half a year lies between, as with 每隔.
  const every = intervalAt(tokens, skip(tokens, counted.next + 1, lexicon.EVERY));
  if (every === null) return null;
  const { times, atLeast } = counted.value;
  return {
    next: skipVerbs(tokens, every.next),
    head: "scope",
    clause: () => ({ kind: "periodic", every: every.value, times, atLeast: atLeast || start > at }),
  };
};

/** 更新间隔不超过6个月, 更新周期为1个月, 披露间隔时间不应超过半年: how often, not how soon. */
export const interval: Reader = (tokens, at) => {
  const named = skip(tokens, at + 1, lexicon.PERIOD);
  const said = skipAll(tokens, named, [...lexicon.IS, ...lexicon.HEDGES]);
  const limited = skipAll(tokens, said, lexicon.AT_MOST);
  const every = intervalAt(tokens, limited);
  if (every === null || !isEnd(tokens, every.next)) return null;
  const atLeast = limited > said;
  return {
    next: every.next,
    head: "rounds",
    clause: () => ({ kind: "periodic", every: every.value, times: 1, atLeast }),
  };
};

/** 一事一公开, 一案一公示: whenever there is a matter. */
export const eachTime: Reader = (tokens, at) => {
  const next = skipVerbs(tokens, at + 1);
  return next === at + 1 ? null : { next, head: "scope", clause: () => ({ kind: "each-time" }) };
};
