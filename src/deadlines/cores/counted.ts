/** Cores with a number of days: within, before, ahead of, and for the length of a notice. */
import { brokenDurationAt, durationAt, has, skip, skipAll, wordAt } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import { type Reader, VERBS } from "./core.js";

/** 之日起20个工作日内公开, 20个工作日. A broken 之日起7个工作 can only go on as 日内; without 起 it might be 日前. */
export const within: Reader = (tokens, at) => {
  const from = skip(tokens, at, lexicon.FROM);
  const counted = skip(tokens, from > at ? skip(tokens, from, ["，"]) : from, lexicon.AT_MOST);
  const duration = durationAt(tokens, counted) ?? (from > at ? brokenDurationAt(tokens, counted) : null);
  if (duration === null) return null;
  const inside = skip(tokens, duration.next, lexicon.WITHIN);
  const next = skipAll(tokens, inside, inside > duration.next ? VERBS : lexicon.ACTIONS);
  const head = from > at ? "event" : "known-event";
  return { next, head, clause: (trigger) => ({ kind: "within", duration: duration.value, trigger }) };
};

/** 至少15日前, 3个工作日前. */
export const before: Reader = (tokens, at) => {
  const duration = durationAt(tokens, skip(tokens, at, lexicon.AT_LEAST));
  if (duration === null || !has(tokens, duration.next, lexicon.BEFORE)) return null;
  return {
    next: skipAll(tokens, duration.next + 1, VERBS),
    head: "marked-event",
    clause: (event) => event && { kind: "before", duration: duration.value, event },
  };
};

/** 提前一周发通知邀请. */
export const ahead: Reader = (tokens, at) => {
  if (!has(tokens, at, lexicon.AHEAD)) return null;
  const duration = durationAt(tokens, skip(tokens, at + 1, lexicon.AT_LEAST));
  if (duration === null) return null;
  return {
    next: skipAll(tokens, duration.next, VERBS),
    head: "scope",
    clause: () => ({ kind: "before", duration: duration.value, event: null }),
  };
};

/** 公示7个工作日, 公告期限为5个工作日, 征求意见期限不得少于30日. */
export const notice: Reader = (tokens, at) => {
  const form = lexicon.NOTICE[wordAt(tokens, at) ?? ""];
  if (form === undefined) return null;
  const said = skip(tokens, skip(tokens, at + 1, lexicon.PERIOD), lexicon.IS);
  const length = skip(tokens, said, lexicon.AT_LEAST);
  const duration = durationAt(tokens, length) ?? brokenDurationAt(tokens, length);
  if (duration === null) return null;
  const atLeast = has(tokens, said, lexicon.AT_LEAST);
  return {
    next: duration.next,
    head: "scope",
    clause: () => ({ kind: "notice", form, duration: duration.value, atLeast }),
  };
};
