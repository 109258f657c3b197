/** Cores of what is due at once, on the day itself, promptly, or some time after an event. */

import { adjunctsAt } from "../act.js";
import { has, hasBetween, isEnd, skip, skipAll } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import { behindSubject } from "../subject.js";
import { behindMatch, type Sentence, type Token, textOf } from "../tokens.js";
import { ACTIONS, type Reader, skipVerbs, VERBS } from "./core.js";

const UPON = [...lexicon.FROM, ...lexicon.AT];

/** 实时公开, 后及时公开, 时公开: at once or promptly, by itself or upon an event. */
export const atOnce: Reader = (tokens, at, sentence) => {
  const upon = skip(tokens, at, UPON);
  const must = behindSubject(sentence, upon);
  const led = behindPlace(sentence, must);
  const start = skipAll(tokens, led, lexicon.SHALL);
  const immediately = has(tokens, start, lexicon.IMMEDIATELY);
  if (immediately || has(tokens, start, lexicon.PROMPTLY)) {
    const kind = immediately ? "immediately" : "promptly";
    return {
      next: skipVerbs(tokens, skip(tokens, start + 1, lexicon.WITHIN), ACTIONS),
      head: upon > at ? "event" : "happening",
      clause: (trigger) => (upon > at && trigger === null ? null : { kind, trigger }),
      ...(led > must && { place: textOf(sentence, must + 1, led).replace(/上$/u, "") }),
    };
  }
  if (!has(tokens, at, lexicon.AT)) return null;
  // 每个会计年度结束时，公布收支情况.
  const shown = skipVerbs(tokens, must, ACTIONS);
  const shows = hasBetween(tokens, must, shown, lexicon.DISCLOSING);
  const next = shows ? shown : skipVerbs(tokens, upon, ACTIONS);
  if (next === upon && !isPlace(tokens, skip(tokens, upon, ["，"]))) return null;
  return {
    next,
    head: next > upon ? "event" : "marked-event",
    clause: (trigger) => trigger && { kind: "immediately", trigger },
  };
};

/** The place behind 在公开栏 or 通过网站, where 及时 follows: 审查后，通过公开栏及时公布. */
function behindPlace(sentence: Sentence, at: number): number {
  return isPlace(sentence.tokens, at) ? behindMatch(sentence, at, PLACE) : at;
}

const PLACE = /(?:在|通过)[^，；。：0-9]{2,40}?(?=(?:应当?)?(?:及时|立即|即时|实时))/uy;

/** Whether 在 and a place stand here; the place itself is read with the end of the clause. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return has(tokens, at, lexicon.AT_PLACE);
}

/** 当日公开, 当天内公开. */
export const sameDay: Reader = (tokens, at) => {
  if (!has(tokens, at, lexicon.SAME_DAY)) return null;
  return {
    next: skipVerbs(tokens, skip(tokens, at + 1, lexicon.WITHIN), VERBS_THEN),
    head: "scope",
    clause: () => ({ kind: "same-day", trigger: null }),
  };
};

/** 当天同步公开: beside whatever else there is. */
const VERBS_THEN: ReadonlySet<string> = new Set([...VERBS, ...lexicon.TOGETHER]);

/** 决定作出当日公开, 办结后当日公开. */
export const sameDayAs: Reader = (tokens, at, sentence) => {
  const core = sameDay(tokens, skip(tokens, at, [...lexicon.AFTER, ...lexicon.OF]), sentence);
  return core && { ...core, head: "event", clause: (trigger) => trigger && { kind: "same-day", trigger } };
};

/** 自同意之日起，由……公开: from then on, no word of how soon. */
const SINCE = ["之日起"];

/** 审核后公开: no word of how long after. */
export const afterwards: Reader = (tokens, at, sentence) => {
  if (!has(tokens, at, [...lexicon.AFTER, ...SINCE])) return null;
  const start = skip(tokens, at + 1, ["，"]);
  // 方案拟定后，镇人民政府应当在村内公告, 结果确定后将名单向社会在网站公示: the end of the part reads who, what and where.
  const must = behindSubject(sentence, at + 1);
  const led = adjunctsAt(sentence, must, (verb) => has(tokens, verb, lexicon.DISCLOSING));
  const isLed = led !== null && (must > start || (led.place ?? led.object) !== null);
  if (isLed)
    return { next: at + 1, head: "event", clause: (trigger) => trigger && { kind: "after", trigger } };
  const next = skipVerbs(tokens, start, ACTIONS);
  // 审批后 is the whole of a part; behind 受理后， there is more to say.
  const isAlone = start === at + 1 && isEnd(tokens, start) && !has(tokens, start, ["、", "（", "/"]);
  if (next === start && !isAlone) return null;
  return { next, head: "event", clause: (trigger) => trigger && { kind: "after", trigger } };
};
