/** Cores of what is due at once, on the day itself, promptly, or some time after an event. */

import { adjunctsAt } from "../act.js";
import { has, isEnd, skip, skipAll } from "../cursor.js";
import type { Trigger } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { behindSubject } from "../subject.js";
import { type Sentence, type Token, textOf } from "../tokens.js";
import { ACTIONS, type Reader, skipVerbs, VERBS } from "./core.js";

const UPON = [...lexicon.FROM, ...lexicon.AT];

/** 实时公开, 后及时公开, 时公开: at once or promptly, by itself or upon an event. */
export const atOnce: Reader = (tokens, at, sentence) => {
  const upon = skip(tokens, at, UPON);
  const must = upon > at ? behindSubject(sentence, upon) : at;
  const where = upon > at ? placeAt(sentence, must) : "";
  const start = skipAll(tokens, behindText(sentence, must, where), lexicon.SHALL);
  const immediately = has(tokens, start, lexicon.IMMEDIATELY);
  if (immediately || has(tokens, start, lexicon.PROMPTLY)) {
    const kind = immediately ? "immediately" : "promptly";
    return {
      next: skipVerbs(tokens, skip(tokens, start + 1, lexicon.WITHIN), ACTIONS),
      head: upon > at ? "event" : "known-event",
      clause: (trigger) => (upon > at && trigger === null ? null : { kind, trigger }),
      ...(where !== "" && { place: where.slice(where.startsWith("在") ? 1 : 2).replace(/上$/u, "") }),
    };
  }
  if (!has(tokens, at, lexicon.AT)) return null;
  // 每个会计年度结束时，公布收支情况.
  const shown = skipVerbs(tokens, must, ACTIONS);
  const shows = tokens.slice(must, shown).some((_, n) => has(tokens, must + n, lexicon.DISCLOSING));
  const next = shows ? shown : skipVerbs(tokens, upon, ACTIONS);
  if (next === upon && !isPlace(tokens, skip(tokens, upon, ["，"]))) return null;
  return {
    next,
    head: next > upon ? "event" : "marked-event",
    clause: (trigger) => (isMoment(trigger) ? { kind: "immediately", trigger } : null),
  };
};

/** 审查后，通过公开栏及时公布: the place between. */
function placeAt(sentence: Sentence, at: number): string {
  if (!isPlace(sentence.tokens, at)) return "";
  return PLACE_AT.exec(textOf(sentence, at, sentence.tokens.length))?.[0] ?? "";
}

const PLACE_AT = /^(?:在|通过)[^，；。：0-9]{2,40}?(?=(?:应当?)?(?:及时|立即|即时|实时))/u;

/** The place behind so much text. */
function behindText({ tokens }: Sentence, at: number, text: string): number {
  const end = (tokens[at]?.start ?? 0) + text.length;
  let next = at;
  while ((tokens[next]?.start ?? end) < end) next++;
  return next;
}

/** Whether 在 and a place and a verb, with no time, are all that stands up to the next comma. */
function isShownAt(sentence: Sentence, at: number): boolean {
  return SHOWN_AT.test(textOf(sentence, at, sentence.tokens.length));
}

const SHOWN_AT =
  /^(?:在|通过)(?![^，；。]*(?:及时|定期|长期|实时|立即|之日|[日天月年]内|[前后]))[^，；。：0-9]{2,60}?(?:予以|进行|张榜)?(?:公[开布示告]|发布|张贴)(?:[，；。]|$)/u;

/** 受理时公开, not 限时公开. */
function isMoment(trigger: Trigger | null): trigger is Trigger {
  return typeof trigger === "string" || (trigger !== null && trigger.words.length > 1);
}

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
  // 方案拟定后，镇人民政府应当在村内公告: the end of the part reads who and where.
  if (has(tokens, at + 1, ["，"]) && isShownAt(sentence, behindSubject(sentence, at + 1)))
    return { next: at + 1, head: "event", clause: (trigger) => trigger && { kind: "after", trigger } };
  const start = skip(tokens, at + 1, ["，"]);
  // 结果确定后将名单向社会在网站公示: likewise.
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
