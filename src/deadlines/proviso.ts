/** Conditions that move a period, kept as written: 情况复杂的，经负责人批准，可延长7个工作日. */
import { has, type Step } from "./cursor.js";
import { EXCEPT, HARD_STOPS, MOVES } from "./lexicon.js";
import { type Sentence, textOf } from "./tokens.js";
import { LONGEST_WORDS } from "./words.js";

/**
 * The condition that stands at a place, up to the next hard stop or the bracket that closes it.
 *
 * @param sentence where it stands
 * @param start index of its first token
 * @returns null where nothing there moves a period or takes something out of it
 */
export function provisoAt(sentence: Sentence, start: number): Step<string> | null {
  const { tokens } = sentence;
  let end = start;
  let moves = false;
  for (; end < tokens.length && !has(tokens, end, [...HARD_STOPS, "）"]); end++)
    moves ||= has(tokens, end, MOVES);
  const words = textOf(sentence, start, end);
  // 需要延期的，应当在7日内公布 says when.
  if (MUST_DISCLOSE.test(words)) return null;
  const holds = moves || (has(tokens, end - 1, EXCEPT) && isException(words));
  return holds && words.length <= LONGEST_WORDS ? { value: words, next: end } : null;
}

const MUST_DISCLOSE = /(?:应当?|必须|须|要).*(?:公[开布示告]|发布|披露)(?![期时征])/u;

/** 涉密信息除外: a noun alone, so that nothing which says when passes for an exception. */
function isException(words: string): boolean {
  return /^[^，0-9]{2,}除外$/u.test(words);
}
