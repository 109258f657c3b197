/** The core of a period of notice: 公示7个工作日, 审核后公示期一般不少于7日. */
import { has, type Step, skip } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import type { Reader } from "./core.js";
import { type NoticeLength, noticeLengthAt } from "./notice-length.js";

/** 公示7个工作日, 公告期限为5个工作日, 征求意见期限不得少于30日, 公开不少于5日, 审核后公示7日. */
export const notice: Reader = (tokens, at) => {
  const upon = skip(tokens, at, lexicon.AFTER);
  const verb = upon > at ? skip(tokens, upon, ["，"]) : at;
  const length = noticeLengthAt(tokens, verb) ?? (upon > at ? lengthBehindVerbs(tokens, verb) : null);
  if (length === null) return null;
  return {
    next: length.next,
    head: upon > at ? "event" : "topic",
    clause: (trigger) => ({ kind: "notice", ...length.value, trigger }),
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
