/** Cores that are one fixed phrase: kept public for long, regularly, stage by stage, on request. */
import { has, hasBetween, isEnd, meaningAt, skip, skipAll, wordAt } from "../cursor.js";
import type { DeadlineClause, Stage } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import { ACTIONS, type Reader, skipVerbs, VERBS } from "./core.js";

const VERBS_OF_DUTY: ReadonlySet<string> = new Set([...lexicon.SHALL, ...lexicon.ACTIONS]);
const VERBS_OF_KEEPING: ReadonlySet<string> = new Set([...lexicon.ACTIONS, ...lexicon.KEPT]);

/** 长期公开（动态调整）, 保持长期公开状态, 永久公开, 动态更新. */
export const longTerm: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.KEPT);
  const span = has(tokens, start, lexicon.LONG)
    ? "long"
    : has(tokens, start, lexicon.PERMANENT)
      ? "permanent"
      : null;
  const told =
    span === null
      ? start
      : skip(
          tokens,
          skipVerbs(tokens, skipAll(tokens, start + 1, lexicon.LONG), VERBS_OF_KEEPING),
          lexicon.STATE,
        );
  const opening =
    span === null ? told : skip(tokens, skip(tokens, told, ["（", "，", "、"]), ["并", "且", "并且"]);
  const dynamic = has(tokens, opening, lexicon.DYNAMIC) && !isNounEnd(tokens, opening, start);
  if (span === null && !dynamic) return null;
  const bracketed = dynamic && wordAt(tokens, opening - 1) === "（" && span !== null;
  return {
    next: dynamic ? skip(tokens, opening + 1, bracketed ? ["）"] : []) : told,
    head: "noun",
    clause: () => ({ kind: "long-term", span, dynamic }),
  };
};

/** The 动态 of 工作动态公示栏, not that of a cell which says no more. */
function isNounEnd(tokens: readonly Token[], at: number, start: number): boolean {
  if (!has(tokens, at, [lexicon.DYNAMIC_ALONE])) return false;
  return !isEnd(tokens, at + 1) || (at === start && start > 0 && !isEnd(tokens, start - 1));
}

/** 审批后长期公示, 竣工后公布长期: from an event on, no word of how soon, and for long. */
export const longAfter: Reader = (tokens, at, sentence) => {
  const start = skipAll(tokens, skip(tokens, at + 1, ["，"]), VERBS_OF_DUTY);
  const kept = longTerm(tokens, start, sentence);
  const long = kept?.clause(null, "");
  if (!kept || !long) return null;
  return {
    next: kept.next,
    head: "event",
    clause: (trigger) => trigger && { kind: "after", trigger },
    more: [long],
  };
};

/** 在保期间, 政策有效期内, 项目建设期间长期公示: for as long as that lasts. */
export const during: Reader = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === null || !lexicon.WHILE.includes(word)) return null;
  // 疫情期间每日更新: when it comes round so often.
  if (has(tokens, at + 1, lexicon.EVERY)) return null;
  // 应急期间，慈善组织应当及时公开: when it is due promptly.
  if (has(tokens, at + 1, ["，"]) && saysWhen(tokens, at + 2)) return null;
  return {
    next: skipVerbs(tokens, at + 1, VERBS_OF_SHOWING),
    head: "words",
    clause: (_, said) => (NO_STATE.test(said) ? null : { kind: "during", words: said + word }),
  };
};

/** Whether a word of time stands before the next stop. */
function saysWhen(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < tokens.length && !isEnd(tokens, next); next++)
    if (has(tokens, next, TIMED)) return true;
  return false;
}

const TIMED = [...lexicon.PROMPTLY, ...lexicon.REGULARLY, ...lexicon.IMMEDIATELY, ...lexicon.EVERY];

const VERBS_OF_SHOWING: ReadonlySet<string> = new Set([
  ...VERBS_OF_KEEPING,
  ...lexicon.LONG,
  "全程",
  "全过程",
]);

/** 有效期内 and 规定期限内 name nothing that lasts; 每年3月至5月期间 is a span of days. */
const NO_STATE = /^(?:有[效限]|规定的?|法定|要求的?|)$|[0-9月日]/u;

const VERBS_OF: Partial<Record<DeadlineClause["kind"], ReadonlySet<string>>> = {
  // 根据工作需要适时公开 says it twice; 视情况定期或不定期公开 and 视情况随时公开 bind no further.
  discretionary: new Set([...VERBS, ...lexicon.DISCRETION, ...lexicon.REGULARLY, "或", "或者", "随时"]),
};

/** 定期公开, 按进展情况及时公开, 视情况公开, 依申请公开, 不再重复公告, 同上. */
export const plain: Reader = (tokens, at) => {
  const clause = PLAIN.get(wordAt(tokens, at) ?? "");
  if (clause === undefined) return null;
  const verbs = VERBS_OF[clause.kind] ?? VERBS;
  return { next: skipVerbs(tokens, at + 1, verbs), head: "noun", clause: () => clause };
};

const PLAIN: ReadonlyMap<string, DeadlineClause> = new Map(
  (
    [
      [lexicon.REGULARLY, { kind: "regularly" }],
      [lexicon.BY_STAGE, { kind: "by-stage" }],
      [lexicon.DISCRETION, { kind: "discretionary" }],
      [lexicon.ON_REQUEST, { kind: "on-request" }],
      [lexicon.NOT_DISCLOSED, { kind: "not-disclosed" }],
      [lexicon.NOT_REPEATED, { kind: "not-repeated" }],
      [lexicon.ROW_ABOVE, { kind: "elsewhere", source: "row-above" }],
    ] as const
  ).flatMap(([words, clause]) => words.map((word) => [word, clause] as const)),
);
/** The phrases that are a clause by themselves. */
export const PHRASES = [...PLAIN.keys()];

const ORDER: readonly Stage[] = ["before", "during", "after"];

/** 事前、事中、事后公开, 事前事中事后, 全过程公开. */
export const atStages: Reader = (tokens, at) => {
  const named: Stage[] = [];
  let next = at;
  for (let stages = stagesAt(tokens, at); stages !== null; ) {
    named.push(...stages);
    next++;
    const joined = skipAll(tokens, next, ["、", "和", "及"]);
    stages = stagesAt(tokens, joined);
    if (stages !== null) next = joined;
  }
  if (named.length === 0) return null;
  const stages = ORDER.filter((stage) => named.includes(stage));
  const acted = skipVerbs(tokens, next, ACTIONS);
  // 事中即时公示, 事后应当适时公开: at once, and the stage is what of.
  const shows = hasBetween(tokens, next, acted, lexicon.DISCLOSING);
  if (named.length === 1 && !shows && !isEnd(tokens, next) && !has(tokens, next, CARRIED)) return null;
  const carried = skipAll(tokens, skipVerbs(tokens, next), CARRIED);
  return { next: skipVerbs(tokens, carried), head: "scope", clause: () => ({ kind: "at-stages", stages }) };
};

const CARRIED = [...lexicon.CARRIED_OUT, ...lexicon.BY_STAGE];

function stagesAt(tokens: Parameters<Reader>[0], at: number): readonly Stage[] | null {
  return meaningAt(tokens, at, lexicon.STAGES) ?? null;
}
