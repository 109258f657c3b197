/** Cores that point elsewhere: to another publication, to an announced time, to rules, to law. */
import { has, skip, skipAll, wordAt } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import { textOf } from "../tokens.js";
import { isWords } from "../words.js";
import { type Reader, VERBS } from "./core.js";

/** 随采购公告、采购文件公开. The publication may end in a verb of its own (公告): only the last one is the verb. */
export const alongside: Reader = (tokens, at, sentence) => {
  if (!has(tokens, at, lexicon.ALONGSIDE)) return null;
  let end = at;
  while (end < tokens.length && !has(tokens, end, [...lexicon.HARD_STOPS, "，"])) end++;
  if (!has(tokens, end - 1, lexicon.ACTIONS)) return null;
  const together = has(tokens, end - 2, lexicon.TOGETHER) ? end - 2 : end - 1;
  const publication = textOf(sentence, at + 1, together);
  if (!isWords(publication)) return null;
  return { next: end, head: "scope", clause: () => ({ kind: "alongside", publication }) };
};

/** ……的时限内公开, 按照……规定公开: the head says where. */
export const asSaid: Reader = (tokens, at) => {
  const limit = has(tokens, at, lexicon.AS_SAID);
  if (!limit && !has(tokens, at, lexicon.RULES)) return null;
  const after = limit ? skip(tokens, at + 1, lexicon.WITHIN) : at + 1;
  const next = skipAll(tokens, after, VERBS);
  if (!limit && next === after) return null;
  return {
    next,
    head: "words",
    clause: (_, said) => {
      const words = limit ? said : said + (wordAt(tokens, at) ?? "");
      if (said === "" || (!limit && !lexicon.ACCORDING.some((word) => words.startsWith(word)))) return null;
      return { kind: "elsewhere", source: { words } };
    },
  };
};

/** 法律、法规对政府信息公开的期限另有规定的，从其规定 (《政府信息公开条例》第二十六条). */
export const byLaw: Reader = (tokens, at) => {
  if (!has(tokens, at, lexicon.OTHERWISE)) return null;
  const outcome = skip(tokens, skip(tokens, at + 1, lexicon.OF), ["，"]);
  if (!has(tokens, outcome, lexicon.LAW_PREVAILS)) return null;
  return { next: outcome + 1, head: "law", clause: () => ({ kind: "elsewhere", source: "law" }) };
};
