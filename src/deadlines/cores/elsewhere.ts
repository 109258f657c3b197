/** Cores that point elsewhere: to another publication, to an announced time, to rules, to law. */
import { has, isEnd, skip, wordAt } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import { textOf } from "../tokens.js";
import { isWords } from "../words.js";
import { type Reader, skipVerbs, VERBS } from "./core.js";

/**
 * 随采购公告、采购文件公开, 与政策文件同步发布. The publication may end in a verb of its own (公告): without 同时 or the like
 * only the last one is the verb.
 */
export const alongside: Reader = (tokens, at, sentence) => {
  const withOther = has(tokens, at, lexicon.WITH);
  if (!withOther && !has(tokens, at, lexicon.ALONGSIDE)) return null;
  let end = at + 1;
  while (end < tokens.length && !has(tokens, end, [...lexicon.HARD_STOPS, ...lexicon.BRACKETS, "，"])) end++;
  let verb = end;
  while (has(tokens, verb - 1, lexicon.ACTIONS)) verb--;
  const together = has(tokens, verb - 1, lexicon.TOGETHER);
  if (!together && (withOther || verb === end)) return null;
  const publication = textOf(sentence, at + 1, together ? verb - 1 : end - 1);
  if (!isWords(publication)) return null;
  return { next: end, head: "scope", clause: () => ({ kind: "alongside", publication }) };
};

const VERBS_OF_UPKEEP: ReadonlySet<string> = new Set([...VERBS, ...lexicon.DYNAMIC]);

/** ……的时限内公开, 按照……规定公开, 按规定时限公开: the head says where, if anywhere. */
export const asSaid: Reader = (tokens, at) => {
  const limit = has(tokens, at, lexicon.AS_SAID);
  if (!limit && !has(tokens, at, lexicon.RULES)) return null;
  const named = limit ? at + 1 : skip(tokens, skip(tokens, at + 1, lexicon.OF), lexicon.PERIOD);
  const after = skip(tokens, named, lexicon.WITHIN);
  const next = skipVerbs(tokens, after, VERBS_OF_UPKEEP);
  const stops = next > after || (named === at + 1 && isEnd(tokens, next));
  if (!limit && !stops) return null;
  return {
    next,
    head: "words",
    clause: (_, said) => {
      const words = limit ? said : said + (wordAt(tokens, at) ?? "");
      if (said === "" || (!limit && !lexicon.ACCORDING.some((word) => words.startsWith(word)))) return null;
      return { kind: "elsewhere", source: UNNAMED.test(said) ? "rules" : { words } };
    },
  };
};

/** 按, 依照有关, 按国家相关: whose rules, nobody says. */
const UNNAMED = /^(?:严格)?(?:按照?|依照|依据?|根据)(?:有关|相关|国家|法定|上级|统一|法律法规|文件|的)*$/u;

/** 规定时限内公开, 按法定期限公开. */
export const ruled: Reader = (tokens, at) => {
  const start = has(tokens, at, lexicon.ACCORDING) ? at + 1 : at;
  if (!has(tokens, start, lexicon.RULED_LIMIT)) return null;
  return {
    next: skipVerbs(tokens, skip(tokens, start + 1, lexicon.WITHIN)),
    head: "scope",
    clause: () => ({ kind: "elsewhere", source: "rules" }),
  };
};

/** 法律、法规对政府信息公开的期限另有规定的，从其规定 or 从其规定 alone (《政府信息公开条例》第二十六条), 除法律另有规定外. */
export const byLaw: Reader = (tokens, at) => {
  if (wordAt(tokens, at) === lexicon.LAW_PREVAILS[0])
    return { next: at + 1, head: "scope", clause: () => ({ kind: "elsewhere", source: "law" }) };
  if (!has(tokens, at, lexicon.OTHERWISE)) return null;
  const outcome = skip(tokens, skip(tokens, at + 1, lexicon.OF), ["，"]);
  if (!has(tokens, outcome, lexicon.LAW_PREVAILS)) return null;
  return { next: outcome + 1, head: "law", clause: () => ({ kind: "elsewhere", source: "law" }) };
};
