/**
 * What stands between a time and its verb, in any order: of what (将名单), to whom (向村民), where (在公开栏上), by whom
 * (由村委会).
 */
import { ACTIONS } from "./cores/core.js";
import { has } from "./cursor.js";
import { ASIDES, AT_PLACE, HARD_STOPS, MOVING } from "./lexicon.js";
import { isInObject } from "./object.js";
import { namesPlace } from "./place.js";
import { type Sentence, type Token, textOf } from "./tokens.js";

/** What was said on the way, and the index of the token that it led to. */
export interface Adjuncts {
  readonly place: string | null;
  readonly object: string | null;
  readonly next: number;
}

/** They say what follows: of what, where, to or by whom. */
const OPENERS = [...MOVING, ...AT_PLACE, ...ASIDES];
/** Longest adjunct, in tokens, most of which are a character each. */
const LONGEST = 40;
function isWithin(tokens: readonly Token[], at: number): boolean {
  return isInObject(tokens, at) && !has(tokens, at, ENDS);
}

const ENDS = [...HARD_STOPS, "，", "并", "并且", "且"];

/**
 * The adjuncts from a place up to the first goal.
 *
 * @param sentence where they stand
 * @param start index of the first token
 * @param isGoal whether what they lead to stands at a place
 * @returns null where anything else stands between
 */
export function adjunctsAt(
  sentence: Sentence,
  start: number,
  isGoal: (at: number) => boolean,
): Adjuncts | null {
  const { tokens } = sentence;
  const known = new Map<number, Adjuncts | null>();
  const walk = (at: number): Adjuncts | null => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const adjuncts = isGoal(at) ? { place: null, object: null, next: at } : onward(at);
    known.set(at, adjuncts);
    return adjuncts;
  };
  const onward = (at: number): Adjuncts | null => {
    if (has(tokens, at, ACTIONS)) return walk(at + 1);
    if (!has(tokens, at, OPENERS)) return null;
    for (let end = at + 1; end <= tokens.length && end - at <= LONGEST; end++) {
      if (end > at + 1 && !isWithin(tokens, end - 1)) return null;
      // 在原公告范围内: the verb is part of the place.
      const words = textOf(sentence, at + 1, end);
      if (end === at + 2 && /^[原其本]$/u.test(words)) continue;
      if (has(tokens, at, AT_PLACE) && !namesPlace(words)) continue;
      const stops = isGoal(end) || has(tokens, end, OPENERS) || has(tokens, end, ACTIONS);
      const rest = stops && end > at + 1 ? walk(end) : behindComma(at, end);
      if (rest !== null) return withAdjunct(sentence, at, end, rest);
    }
    return null;
  };
  /** 将欠税情况，在网站上: a comma behind what it is of. */
  const behindComma = (at: number, end: number): Adjuncts | null =>
    has(tokens, at, MOVING) && has(tokens, end, ["，"]) && has(tokens, end + 1, OPENERS)
      ? walk(end + 1)
      : null;
  return walk(start);
}

function withAdjunct(sentence: Sentence, at: number, end: number, rest: Adjuncts): Adjuncts {
  const words = textOf(sentence, at + 1, end);
  if (has(sentence.tokens, at, AT_PLACE)) return { ...rest, place: rest.place ?? words.replace(/上$/u, "") };
  return has(sentence.tokens, at, MOVING) ? { ...rest, object: rest.object ?? words } : rest;
}
