/** Cores that point elsewhere: to another publication, to an announced time, to rules, to law. */
import { has, isEnd, skip, skipAll, wordAt } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import { behindSubject } from "../subject.js";
import { type Token, textOf } from "../tokens.js";
import { isUnnamed, isWords } from "../words.js";
import { ACTIONS, type Reader, skipVerbs, VERBS } from "./core.js";
import { noticeLengthAt } from "./notice-length.js";

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
  while (has(tokens, verb - 1, ACTIONS)) verb--;
  // 与规范性文件同步公布解读材料.
  const middle = tokens.findIndex(
    (_, n) => n > at + 1 && n < end && has(tokens, n, lexicon.TOGETHER) && has(tokens, n + 1, ACTIONS),
  );
  const beside = middle < 0 ? "" : textOf(sentence, at + 1, middle);
  if (verb === end && isWords(beside))
    return {
      next: skipVerbs(tokens, middle + 1),
      head: "scope",
      clause: () => ({ kind: "alongside", publication: beside }),
    };
  const together = has(tokens, verb - 1, lexicon.TOGETHER);
  if (!together && (withOther || verb === end)) return null;
  const publication = textOf(sentence, at + 1, together ? verb - 1 : end - 1);
  if (!isWords(publication)) return null;
  return { next: end, head: "scope", clause: () => ({ kind: "alongside", publication }) };
};

/** 政府网站发布政策文件时，应同步发布解读材料: together with what is disclosed there. */
export const meanwhile: Reader = (tokens, at, sentence) => {
  if (!has(tokens, at, lexicon.AT)) return null;
  const start = skipAll(tokens, behindSubject(sentence, at + 1), lexicon.SHALL);
  const next = skipVerbs(tokens, start + 1);
  if (!has(tokens, start, lexicon.TOGETHER) || next === start + 1) return null;
  return {
    next,
    head: "words",
    clause: (_, said) => {
      const publication = PUBLISHED.exec(said)?.[1];
      return publication === undefined ? null : { kind: "alongside", publication };
    },
  };
};

/** What an agency discloses, behind the verb. */
const PUBLISHED = /^.{0,20}?(?:发布|公开|公布|公示|印发|出台|制定|下发)(.{2,})$/u;

const VERBS_OF_UPKEEP: ReadonlySet<string> = new Set([...VERBS, ...lexicon.DYNAMIC]);

/** ……的时限内公开, 按照……规定公开, 按规定时限公开: the head says where, if anywhere. */
export const asSaid: Reader = (tokens, at) => {
  const limit = has(tokens, at, lexicon.AS_SAID);
  if (!limit && !has(tokens, at, lexicon.RULES)) return null;
  const named = limit ? at + 1 : skip(tokens, skip(tokens, at + 1, lexicon.OF), lexicon.PERIOD);
  const after = skip(tokens, named, lexicon.WITHIN);
  const next = skipVerbs(tokens, skip(tokens, after, lexicon.TIME_SET), VERBS_OF_UPKEEP);
  const stops = next > after || (named === at + 1 && isEnd(tokens, next));
  if (!limit && !stops) return null;
  return {
    next,
    head: "words",
    clause: (_, said) => {
      const words = limit ? said : said + (wordAt(tokens, at) ?? "");
      if (said === "" || (!limit && !lexicon.ACCORDING.some((word) => words.startsWith(word)))) return null;
      return { kind: "elsewhere", source: isUnnamed(said) ? "rules" : { words } };
    },
  };
};

/** 规定时限内公开, 按法定期限公开. */
export const ruled: Reader = (tokens, at) => {
  const start = has(tokens, at, lexicon.ACCORDING) ? at + 1 : at;
  if (!has(tokens, start, lexicon.RULED_LIMIT)) return null;
  // 通知协会，并依法向社会公开: by no rule that says when.
  if (has(tokens, start, lexicon.BY_RULES) && has(tokens, at - 1, ["并", "并且"])) return null;
  const acted = skipVerbs(tokens, start + 1, ACTIONS);
  if (has(tokens, start, lexicon.BY_RULES) && (!isEnd(tokens, acted) || isNoticeNext(tokens, acted)))
    return null;
  const rule = lexicon.RULES.find((word) => wordAt(tokens, start)?.startsWith(word)) ?? lexicon.RULES[0];
  return {
    next: skipVerbs(tokens, skip(tokens, start + 1, lexicon.WITHIN)),
    head: "rules",
    clause: (_, said) => ({ kind: "elsewhere", source: said === "" ? "rules" : { words: said + rule } }),
  };
};

/** 依法予以公告，公告时间不少于30日: for how long, and by no rule that would say when. */
function isNoticeNext(tokens: readonly Token[], at: number): boolean {
  return has(tokens, at, ["，"]) && noticeLengthAt(tokens, at + 1) !== null;
}

/** 法律、法规对政府信息公开的期限另有规定的，从其规定 or 从其规定 alone (《政府信息公开条例》第二十六条), 除法律另有规定外. */
export const byLaw: Reader = (tokens, at) => {
  if (wordAt(tokens, at) === lexicon.LAW_PREVAILS[0])
    return { next: at + 1, head: "scope", clause: () => ({ kind: "elsewhere", source: "law" }) };
  if (!has(tokens, at, lexicon.OTHERWISE)) return null;
  const start = skip(tokens, skip(tokens, at + 1, lexicon.OF), ["，"]);
  const outcome = skipAll(tokens, start, lexicon.SHALL);
  const next = has(tokens, outcome, lexicon.LAW_PREVAILS) ? outcome + 1 : followedAt(tokens, outcome);
  if (next === null) return null;
  return { next, head: "law", clause: () => ({ kind: "elsewhere", source: "law" }) };
};

/** 依照其规定, 按照有关规定执行. */
function followedAt(tokens: readonly Token[], at: number): number | null {
  if (!has(tokens, at, lexicon.ACCORDING)) return null;
  let rule = at + 1;
  while (rule <= at + WHOSE && tokens[rule]?.type === "plain") rule++;
  return has(tokens, rule, lexicon.RULES) ? skipVerbs(tokens, rule + 1) : null;
}

/** Most characters of what says whose rules: 其, 有关, 相关法律法规. */
const WHOSE = 6;
