/** What a sentence says is disclosed, behind its verb: 公布上一年度报告, 发布相关数据. */
import { has } from "./cursor.js";
import * as lexicon from "./lexicon.js";
import { type Sentence, textOf } from "./tokens.js";

const LONGEST = 40;

/** They join nouns; every other word with a role would say more about the time. */
const JOINTS = [
  ...lexicon.OF,
  ...lexicon.PERIOD,
  ...lexicon.ASIDES,
  ...lexicon.MOVING,
  ...lexicon.ROUND_UNITS,
  "月",
  "季",
  "年",
  ...lexicon.CARRIED_OUT,
  ...lexicon.INTERVAL,
  ...lexicon.STATE,
  lexicon.DYNAMIC_ALONE,
  ...lexicon.OF_YEAR,
  ...lexicon.OF_MONTH,
  ...lexicon.OF_QUARTER,
  ...lexicon.RULES,
  ...lexicon.BROKEN_UNITS,
  ...lexicon.FIRST_ONE,
  ...lexicon.TIMES,
  "全年",
  ...Object.keys(lexicon.PARTS_OF_YEAR),
  "、",
  "和",
  "及",
  "以及",
  "与",
];
/** What may stand within an object beside plain text. */
export const WITHIN_OBJECTS: ReadonlySet<string> = new Set([...JOINTS, ...lexicon.ACTIONS]);
const OR = ["或", "或者", "并", "并且"];
const ENDS = [...lexicon.HARD_STOPS, ...lexicon.BRACKETS, "，"];

/** A beginning that says how long, or whether at all. */
const NO_OBJECT = /^(?:[至到不直满超未若如但前时起]|后(?!续)|为(?:主|准))/u;

/**
 * Where an object ends that begins at a place.
 *
 * @param sentence where it stands
 * @param start index of its first token
 * @returns null where there is none
 */
export function objectEnd(sentence: Sentence, start: number): number | null {
  const { tokens } = sentence;
  let end = start;
  let joined: number | null = null;
  for (; end < tokens.length && !has(tokens, end, ENDS); end++) {
    if (has(tokens, end, OR)) joined = end;
    else if (tokens[end]?.type !== "plain" && !has(tokens, end, WITHIN_OBJECTS)) {
      // 披露接收信息或按要求的时限披露: what follows 或 is another part.
      if (joined === null) return null;
      end = joined;
      break;
    }
  }
  const object = textOf(sentence, start, end).replace(/：$/u, "");
  // 公开因故不能公开的，……: the condition of the next part.
  const isNone = object === "" || object.length > LONGEST || object.endsWith("的") || NO_OBJECT.test(object);
  return isNone ? null : end;
}
