/** The core of a period of notice: 公示7个工作日, 审核后公示期一般不少于7日. */
import { durationAt, has, isEnd, meaningAt, type Step, skip } from "../cursor.js";
import type { NoticeForm } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { type Token, textOf } from "../tokens.js";
import type { Reader } from "./core.js";
import { type NoticeLength, noticeLengthAt } from "./notice-length.js";

/** 公示7个工作日, 公告期限为5个工作日, 征求意见期限不得少于30日, 公开不少于5日, 审核后（在村里）公示7日. */
export const notice: Reader = (tokens, at, sentence) => {
  const upon = skip(tokens, at, lexicon.FROM);
  const start = skip(tokens, upon, ["，"]);
  const verb = behindPlace(tokens, start);
  const length = noticeLengthAt(tokens, verb) ?? (upon > at ? lengthBehindVerbs(tokens, verb) : null);
  if (length === null) return null;
  return {
    next: length.next,
    head: upon > at ? "event" : "topic",
    clause: (trigger) => ({ kind: "notice", ...length.value, trigger }),
    ...(verb > start && { place: textOf(sentence, start + 1, verb) }),
  };
};

/** The place behind 在 and where, if a notice follows there; the same place where none does. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!has(tokens, at, lexicon.AT_PLACE)) return at;
  let verb = at + 1;
  while (tokens[verb]?.type === "plain" || has(tokens, verb, lexicon.BRACKETS)) verb++;
  return verb > at + 1 && (noticeLengthAt(tokens, verb) ?? lengthBehindVerbs(tokens, verb)) !== null
    ? verb
    : at;
}

/** 不少于10个工作日的公示期, 7个工作日（公示期）: the length before what lasts so long. */
export const noticeBehind: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const duration = durationAt(tokens, start);
  if (duration === null) return null;
  const more = skip(tokens, duration.next, lexicon.OR_MORE);
  const opened = skip(tokens, more, ["（"]);
  const named = opened > more ? opened : skip(tokens, more, lexicon.OF);
  const form = meaningAt(tokens, named, lexicon.NOTICE);
  const period = skip(tokens, named + 1, lexicon.PERIOD);
  const closed = opened > more ? has(tokens, period, ["）"]) : named > more || period > named + 1;
  if (form === undefined || !closed) return null;
  const atLeast = start > at || more > duration.next;
  return {
    next: opened > more ? period + 1 : period,
    head: "scope",
    clause: () => ({ kind: "notice", form, duration: duration.value, atLeast, trigger: null }),
  };
};

/** 征求意见期30日，紧急情况不少于7日; 公示期10个工作日（报告表5个工作日）: of the notice that was named before. */
export const noticeAgain: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const atLeast = start > at;
  const duration = durationAt(tokens, start);
  if (duration === null || !isEnd(tokens, duration.next)) return null;
  const form = atLeast ? namedBefore(tokens, at) : lengthBefore(tokens, at);
  if (form === null) return null;
  return {
    next: duration.next,
    head: atLeast ? "topic" : "scope",
    clause: () => ({ kind: "notice", form, duration: duration.value, atLeast, trigger: null }),
  };
};

/** The form of the last notice that is named before a place. */
function namedBefore(tokens: readonly Token[], at: number): NoticeForm | null {
  for (let before = at - 1; before >= 0; before--) {
    const form = meaningAt(tokens, before, lexicon.NOTICE);
    if (form !== undefined) return form;
  }
  return null;
}

/** The form of a notice that has its length, in the same sentence, where a noun stands before the place. */
function lengthBefore(tokens: readonly Token[], at: number): NoticeForm | null {
  if (tokens[at - 1]?.type !== "plain") return null;
  for (let before = at - 1; before >= 0 && !has(tokens, before, lexicon.HARD_STOPS); before--) {
    const length = noticeLengthAt(tokens, before);
    if (length !== null) return length.next < at ? length.value.form : null;
  }
  return null;
}

/** 公示之日起不少于7日, 公示之日起7日: it is the notice itself that lasts so long. */
export const lasting: Reader = (tokens, at) => {
  const least = skip(tokens, at + 1, lexicon.AT_LEAST);
  const duration = durationAt(tokens, least);
  if (duration === null || has(tokens, duration.next, lexicon.WITHIN)) return null;
  const atLeast = least > at + 1;
  return {
    next: duration.next,
    head: "event",
    clause: (trigger) => {
      const shown = typeof trigger === "object" ? lexicon.NOTICE[trigger?.words ?? ""] : undefined;
      if (shown === undefined && !atLeast) return null;
      const event = shown === undefined ? trigger : null;
      return {
        kind: "notice",
        form: shown ?? "公示",
        duration: duration.value,
        atLeast,
        trigger: event,
      };
    },
  };
};

const VERBS_OR_COMMA = new Set([...lexicon.ACTIONS, "，"]);

/** 审核后应当公示7日, 审核后进行公示，公示期7日. */
function lengthBehindVerbs(tokens: readonly Token[], at: number): Step<NoticeLength> | null {
  for (let next = at; has(tokens, next, VERBS_OR_COMMA); next++) {
    const length = noticeLengthAt(tokens, next);
    if (length !== null) return length;
  }
  return null;
}
