/** The core of a period of notice: 公示7个工作日, 审核后公示期一般不少于7日. */
import { durationAt, has, type Step, skip } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import type { Reader } from "./core.js";
import { type NoticeLength, noticeLengthAt } from "./notice-length.js";

/** 公示7个工作日, 公告期限为5个工作日, 征求意见期限不得少于30日, 公开不少于5日, 审核后公示7日. */
export const notice: Reader = (tokens, at) => {
  const upon = skip(tokens, at, lexicon.FROM);
  const verb = upon > at ? skip(tokens, upon, ["，"]) : at;
  const length = noticeLengthAt(tokens, verb) ?? (upon > at ? lengthBehindVerbs(tokens, verb) : null);
  if (length === null) return null;
  return {
    next: length.next,
    head: upon > at ? "event" : "topic",
    clause: (trigger) => ({ kind: "notice", ...length.value, trigger }),
  };
};

/** 公示之日起不少于7日: it is the notice itself that lasts so long. */
export const lasting: Reader = (tokens, at) => {
  if (!has(tokens, at, lexicon.FROM) || !has(tokens, at + 1, lexicon.AT_LEAST)) return null;
  const duration = durationAt(tokens, at + 2);
  if (duration === null) return null;
  return {
    next: duration.next,
    head: "event",
    clause: (trigger) => {
      const shown = typeof trigger === "object" ? lexicon.NOTICE[trigger?.words ?? ""] : undefined;
      const event = shown === undefined ? trigger : null;
      return {
        kind: "notice",
        form: shown ?? "公示",
        duration: duration.value,
        atLeast: true,
        trigger: event,
      };
    },
  };
};

/** 审核后应当公示7日, 审核后进行公示，公示期7日. */
function lengthBehindVerbs(tokens: readonly Token[], at: number): Step<NoticeLength> | null {
  for (let next = at; has(tokens, next, [...lexicon.ACTIONS, "，"]); next++) {
    const length = noticeLengthAt(tokens, next);
    if (length !== null) return length;
  }
  return null;
}
