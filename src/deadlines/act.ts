/**
 * What stands between a time and its verb, in any order: of what (将名单), to whom (向村民), where (在公开栏上), by whom
 * (由村委会).
 */
import { ACTIONS } from "./cores/core.js";
import { has } from "./cursor.js";
import { ASIDE_JOINTS, ASIDES, AT_PLACE, MOVING } from "./lexicon.js";
import { WITHIN_OBJECTS } from "./object.js";
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
const JOINTS: ReadonlySet<string> = new Set([...WITHIN_OBJECTS, ...ASIDE_JOINTS, "与", "内"]);

function isWithin(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === "plain" || has(tokens, at, JOINTS);
}

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
      const stops = isGoal(end) || has(tokens, end, OPENERS) || has(tokens, end, ACTIONS);
      const rest = stops && end > at + 1 ? walk(end) : null;
      if (rest !== null) return withAdjunct(sentence, at, end, rest);
    }
    return null;
  };
  return walk(start);
}

function withAdjunct(sentence: Sentence, at: number, end: number, rest: Adjuncts): Adjuncts {
  const words = textOf(sentence, at + 1, end);
  if (has(sentence.tokens, at, AT_PLACE)) return { ...rest, place: rest.place ?? words.replace(/上$/u, "") };
  return has(sentence.tokens, at, MOVING) ? { ...rest, object: rest.object ?? words } : rest;
}
