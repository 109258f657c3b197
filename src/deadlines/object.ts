/** What a sentence says is disclosed, behind its verb: 公布上一年度报告, 发布相关数据. */
import { durationAt, has } from "./cursor.js";
import * as lexicon from "./lexicon.js";
import { type Sentence, type Token, textOf } from "./tokens.js";

const LONGEST = 80;

/** They would say more about the time, which no object does. */
const TELLS_TIME: ReadonlySet<string> = new Set([
  ...lexicon.PROMPTLY,
  ...lexicon.REGULARLY,
  ...lexicon.IMMEDIATELY,
  ...lexicon.LONG.filter((word) => word !== "全年"),
  ...lexicon.PERMANENT,
  ...lexicon.SAME_DAY,
  ...lexicon.EVERY,
  ...lexicon.AT_LEAST,
  ...lexicon.AT_MOST,
  ...lexicon.AHEAD,
  ...lexicon.BY_STAGE,
  ...lexicon.DISCRETION,
  ...lexicon.ON_REQUEST,
  ...lexicon.BECOMES,
  ...lexicon.NOT_DISCLOSED,
  ...lexicon.NOT_REPEATED,
  ...lexicon.TOGETHER,
  ...lexicon.MOVES,
  ...lexicon.EXCEPT,
  ...lexicon.OTHERWISE,
  ...lexicon.AS_SAID,
  ...Object.keys(lexicon.STAGES),
  ...Object.keys(lexicon.NEXT_DAY),
]);

/**
 * Whether a token can stand within an object.
 *
 * @param tokens of the sentence
 * @param at index of the token
 */
export function isInObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.type === "number") return false;
  return token.type === "plain" || !TELLS_TIME.has(token.word);
}

const OR = ["或", "或者", "并", "并且"];
const ENDS = [...lexicon.HARD_STOPS, ...lexicon.BRACKETS, "，"];

/** A beginning that says how long, or whether at all. */
const NO_OBJECT =
  /^(?:[至到直满超若如但时起]|未(?!成年|来)|前(?![期款述三])|不(?!良|合格|动产|达标|文明|可移动|正当|规范|诚信)|后(?!续|的)|为(?:主|准))/u;

const ANOTHER = /(?:[后前时]|之日起?)(?:再|予以|进行|向社会|对外|张榜)*(?:公[开布示告]|发布|披露|更新)/u;

/** 公布情况并于次年初公布计划: behind 并 the next part, which has its own time. */
const TIME_AGAIN = /^(?:于|每|按[月季年]|自[^，；。]{2,30}之日|在[^，；。]{1,20}[日天月年]?[前后内])/u;

/** The place behind （警） within a word, as in 预（警）报, or 上月（上季度）收支; the same place where none is. */
function behindAside(tokens: readonly Token[], start: number, at: number): number {
  if (at === start || !has(tokens, at, ["（"])) return at;
  let close = at + 1;
  while (isInObject(tokens, close) && !has(tokens, close, lexicon.SEPARATORS)) close++;
  const isWithin = close > at + 1 && has(tokens, close, ["）"]) && tokens[close + 1]?.type === "plain";
  return isWithin ? close + 1 : at;
}

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
  for (; end < tokens.length; end++) {
    const aside = behindAside(tokens, start, end);
    if (aside > end) end = aside;
    if (has(tokens, end, ENDS)) break;
    // 5小时内发布信息、24小时内举行发布会.
    if (has(tokens, end, ["、"]) && durationAt(tokens, end + 1) !== null) break;
    if (has(tokens, end, OR) && TIME_AGAIN.test(textOf(sentence, end + 1, tokens.length))) break;
    if (has(tokens, end, OR)) joined = end;
    else if (joined === end - 1 && has(tokens, end, lexicon.ACCORDING)) {
      end = joined;
      break;
    } else if (!isInObject(tokens, end)) {
      // 披露接收信息或按要求的时限披露: what follows 或 is another part.
      if (joined === null) return null;
      end = joined;
      break;
    }
  }
  const object = textOf(sentence, start, end).replace(/：$/u, "");
  // 公示无异议后公布: an event, and what is due then.
  if (ANOTHER.test(object)) return null;
  // 公开因故不能公开的，……: the condition of the next part.
  const isNone = object === "" || object.length > LONGEST || object.endsWith("的") || NO_OBJECT.test(object);
  return isNone ? null : end;
}
