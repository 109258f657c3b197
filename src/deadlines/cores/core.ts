/** What a core is: the words at the end of a clause that say when, and what kind of head may stand before them. */
import { has, skip, skipAll, timesAt, wordAt } from "../cursor.js";
import type { DeadlineClause, Trigger } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Sentence, Token } from "../tokens.js";
import { noticeLengthAt } from "./notice-length.js";

/**
 * What may stand before a core: `event` an event, in the table or not; `known-event` nothing, or an event of the
 * table; `marked-event` an event of the table, or one marked as a time (在……, ……时间); `scope` at most a scope;
 * `rounds` the same, but no length; `topic` the same, or any noun; `noun` the same, but neither place, agent nor adverb; `happening` a known event or such a noun; `words` the words that say where the time is stated; `rules` a scope, or whose rules;
 * `law` laws and regulations.
 */
export type HeadRole =
  | "event"
  | "known-event"
  | "marked-event"
  | "scope"
  | "rounds"
  | "topic"
  | "noun"
  | "happening"
  | "words"
  | "rules"
  | "law";

/** A core that was read: where it ends, its head, and the clause that they make together. */
export interface Core {
  readonly next: number;
  readonly head: HeadRole;
  /** Null where the core cannot do with that trigger. */
  readonly clause: (trigger: Trigger | null, words: string) => DeadlineClause | null;
  /** Further clauses of the same head and place: 1月、7月 are two. */
  readonly more?: readonly DeadlineClause[];
  /** Where, if that stands within the core: 审核后在村（社区）公示7日. */
  readonly place?: string;
}

/** Reads one kind of core at a place; null where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number, sentence: Sentence) => Core | null;

/** Whatever stands before 每 is what comes round, or who sees to it. */
export function headOf(tokens: readonly Token[], at: number): HeadRole {
  return has(tokens, at, lexicon.EVERY) ? "topic" : "scope";
}

/** Verbs of disclosing. */
export const ACTIONS: ReadonlySet<string> = new Set(lexicon.ACTIONS);

/** 及时 among them: 20个工作日内及时公开 says no more than 20个工作日内公开. */
export const VERBS: ReadonlySet<string> = new Set([...lexicon.ACTIONS, ...lexicon.PROMPTLY]);

/**
 * The place after any number of verbs. One that begins a period of notice (公示7日) is no verb.
 *
 * @param verbs which
 */
export function skipVerbs(tokens: readonly Token[], at: number, verbs: ReadonlySet<string> = VERBS): number {
  let next = behindAside(tokens, at, verbs);
  for (let word = wordAt(tokens, next); word !== null && verbs.has(word); word = wordAt(tokens, next)) {
    if (noticeLengthAt(tokens, next) !== null) break;
    next = behindAside(tokens, behindAnd(tokens, next + 1), verbs);
  }
  return next;
}

/** The verb behind 向全体业主, 由村民委员会 or 按选区; the same place where none follows. */
function behindAside(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number {
  let next = at;
  while (has(tokens, next, lexicon.ASIDES)) {
    const start = next++;
    while (isAside(tokens, next) && next - start <= LONGEST_ASIDE) next++;
    if (next === start + 1) return at;
  }
  const goesOn = verbs.has(wordAt(tokens, next) ?? "") || has(tokens, next, lexicon.AT_PLACE);
  return goesOn && noticeLengthAt(tokens, next) === null ? next : at;
}

function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === "plain" || has(tokens, at, lexicon.ASIDE_JOINTS);
}

/** In tokens, most of which are a character each. */
const LONGEST_ASIDE = 60;

/** The verb behind another act that is to be done by the same time: 制定并公布, 通知债权人并公告; the same place where none is. */
export function behindAct(tokens: readonly Token[], at: number, verbs: ReadonlySet<string> = VERBS): number {
  let and = at;
  while (
    (isAside(tokens, and) || has(tokens, and, [...lexicon.ASIDES, "进行", "完毕", "完成"])) &&
    and - at <= LONGEST_ASIDE
  )
    and++;
  const joined = skip(tokens, and, ["，"]);
  if (and === at || !has(tokens, joined, ["并", "并且", "或者"])) return at;
  const start = skipAll(tokens, joined + 1, lexicon.TOGETHER);
  const next = skipVerbs(tokens, start, verbs);
  return next > start || has(tokens, start, lexicon.AT_PLACE) ? next : at;
}

/** The second verb of 公开并公示, 公开、公布, 播发或者刊登; the same place where none is joined. */
function behindAnd(tokens: readonly Token[], at: number): number {
  const joined = has(tokens, at, ["并", "并且", "和", "及", "、", "或", "或者"]);
  return joined && has(tokens, at + 1, ACTIONS) && noticeLengthAt(tokens, at + 1) === null ? at + 1 : at;
}

/** The place behind verbs and 1次: 公布一次, 各公开1次 say no more than the verb. */
export function behindOnce(tokens: readonly Token[], at: number): number {
  const acted = skipVerbs(tokens, skip(tokens, at, lexicon.EACH));
  const counted = timesAt(tokens, acted);
  return counted?.value.times === 1 && !counted.value.atLeast ? skipVerbs(tokens, counted.next) : acted;
}
