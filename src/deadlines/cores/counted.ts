/** Cores with a length of time: within, before, ahead of. */
import {
  brokenDurationAt,
  durationAt,
  halfAt,
  has,
  hasBetween,
  isEnd,
  meaningAt,
  type Step,
  skip,
  skipAll,
  unitAt,
  wordAt,
} from "../cursor.js";
import type { Duration, Trigger } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { behindSubject } from "../subject.js";
import { behindMatch, type Sentence, type Token } from "../tokens.js";
import { ACTIONS, behindAct, type Core, type Reader, skipVerbs, VERBS } from "./core.js";

/**
 * 之日起20个工作日内公开, 20个工作日, T+3个工作日, 24小时内. A broken 之日起7个工作 can only go on as 日内; without 起 it
 * might be 日前.
 */
export const within: Reader = (tokens, at, sentence) => {
  const after = skip(tokens, at, lexicon.FROM);
  const from = skip(tokens, after, after > at ? lexicon.OF : lexicon.T_PLUS);
  const start = behindDuty(sentence, skip(tokens, from, ["，", "（"]));
  const counted = skipAll(tokens, start, lexicon.AT_MOST);
  const duration =
    durationAt(tokens, counted) ??
    withinHalfAt(tokens, counted) ??
    (after > at ? brokenDurationAt(tokens, counted) : null);
  if (duration === null) return null;
  const inside = skip(tokens, duration.next, lexicon.WITHIN);
  const isBare = from === at && inside === duration.next;
  // 公布7天 and 自公布之日起3年 are how long it stands there, not how soon.
  if (isBare && counted === from && has(tokens, at - 1, PUBLISHES)) return null;
  if (isBare && duration.value.unit === "year" && duration.value.count >= A_YEAR) return null;
  if (isBare && isLong(duration.value) && isEnd(tokens, inside))
    return every(duration.value, counted > at, inside);
  if (after === at && has(tokens, skipVerbs(tokens, inside, MODALS), lexicon.HAS_UPDATE))
    return every(duration.value, true, skipVerbs(tokens, inside, MODALS) + 1);
  const done = inside > duration.next ? behindAct(tokens, inside) : inside;
  const next = skipVerbs(tokens, done, inside > duration.next || after > at ? VERBS_WITHIN : ACTIONS);
  const head = after > at ? "event" : "known-event";
  const lasts = inside === duration.next && counted === from;
  return {
    next,
    head,
    clause: (trigger) =>
      lasts && isPublishing(trigger) ? null : { kind: "within", duration: duration.value, trigger },
  };
};

/** 数据生成后，必须在2小时内: that it must, between the event and the length. */
function behindDuty(sentence: Sentence, at: number): number {
  return behindMatch(sentence, at, DUTY);
}

const DUTY = /(?:应当?|必?须|需|要)(?:[在于]|不(?:得|能)?(?:迟于|晚于))?/uy;

const PUBLISHES = ["公开", "公布", "发布", "公示", "公告"];

/** Whether what a length counts from is the disclosure itself. */
function isPublishing(trigger: Trigger | null): boolean {
  return typeof trigger === "object" && /^(?:信息)?(?:公开|公示|公布|发布)$/u.test(trigger?.words ?? "");
}

/** 半个月内, 半年内: alone it is how often. */
function withinHalfAt(tokens: readonly Token[], at: number): Step<Duration> | null {
  const half = halfAt(tokens, at);
  return half !== null && has(tokens, half.next, lexicon.WITHIN) ? half : null;
}

/** 2025年 is a year, and no length. */
const A_YEAR = 1000;

/** 3个工作日内同步公开解读: beside whatever else there is. */
const VERBS_WITHIN: ReadonlySet<string> = new Set([...VERBS, ...lexicon.TOGETHER]);

const MODALS: ReadonlySet<string> = new Set(lexicon.SHALL);

/**
 * 一年, 半年, 最长不超过三个月 with nothing to count from and no 内: how often, not how soon. Nobody who means the speed
 * of a disclosure writes so, and the lists that do have 6个月 and 1年 beside each other for the update of a page.
 */
function every(duration: Duration, atLeast: boolean, next: number): Core {
  return { next, head: "rounds", clause: () => ({ kind: "periodic", every: duration, times: 1, atLeast }) };
}

function isLong({ unit }: Duration): boolean {
  return unit === "month" || unit === "year";
}

/** 每月前5个工作日内, 每月首个工作日: working days from the beginning of every period. */
export const opening: Reader = (tokens, at) => {
  const named = has(tokens, at, lexicon.OF_MONTH)
    ? "月"
    : has(tokens, at, lexicon.OF_QUARTER)
      ? "季度"
      : null;
  const period = named ?? (has(tokens, at, lexicon.EVERY) ? wordAt(tokens, at + 1) : null);
  const start = named === null ? at + 2 : at + 1;
  const first = skip(tokens, start, lexicon.FIRST_OF);
  if (period === null || !OPENED.includes(period)) return null;
  if (first === start && named === null && period !== "月初") return null;
  const one = has(tokens, first - 1, lexicon.FIRST_ONE) ? unitAt(tokens, first) : null;
  const duration = durationAt(tokens, first) ?? one;
  if (duration?.value.unit !== "working-day") return null;
  const trigger = { words: `每${period.replace("初", "")}开始` };
  return {
    next: skipVerbs(tokens, skip(tokens, skip(tokens, duration.next, lexicon.BEFORE), lexicon.WITHIN)),
    head: "scope",
    clause: () => ({ kind: "within", duration: duration.value, trigger }),
  };
};

const OPENED = ["月", "月初", "季", "季度", "半年", "半年度", "年", "年度", "周"];

/** 次日公开, 决定作出次日, 下一工作日: one day, the day of the event not counted. */
export const nextDay: Reader = (tokens, at) => {
  const day = skip(tokens, skip(tokens, at, lexicon.FROM), lexicon.OF);
  const unit = meaningAt(tokens, day, lexicon.NEXT_DAY);
  if (unit === undefined || has(tokens, day + 1, lexicon.FROM)) return null;
  return {
    next: skipVerbs(tokens, skip(tokens, skip(tokens, day + 1, lexicon.BEFORE), lexicon.WITHIN)),
    head: day > at ? "event" : "known-event",
    clause: (trigger) => ({ kind: "within", duration: { count: 1, unit }, trigger }),
  };
};

/** 至少15日前, 3个工作日前. */
export const before: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  const duration = durationAt(tokens, start) ?? halfAt(tokens, start);
  if (duration === null || !has(tokens, duration.next, lexicon.BEFORE)) return null;
  return {
    next: skipVerbs(tokens, behindAct(tokens, duration.next + 1)),
    // 3月5日前 is a day; 48小时前, 3个工作日前, 至少5日前 and 选举日的5日前 ask for an event.
    head:
      wordAt(tokens, duration.next - 1) === "日" &&
      !has(tokens, at, lexicon.AT_LEAST) &&
      !has(tokens, at - 1, lexicon.OF)
        ? "marked-event"
        : "event",
    clause: (event) => (isEvent(event) ? { kind: "before", duration: duration.value, event } : null),
  };
};

/** 应当在7日前向社会公布, 七日前，应当将……公示: so long ahead of whatever it is that the item is about. */
export const aheadOfIt: Reader = (tokens, at, sentence) => {
  const duration = durationAt(tokens, skip(tokens, at, lexicon.AT_LEAST));
  if (duration === null || !has(tokens, duration.next, lexicon.BEFORE)) return null;
  const next = skipVerbs(tokens, duration.next + 1);
  const isAhead = has(tokens, at - 1, ["在"]) && next > duration.next + 1;
  const mustThen =
    has(tokens, duration.next + 1, ["，"]) &&
    Math.max(behindDuty(sentence, duration.next + 2), behindSubject(sentence, duration.next + 1)) >
      duration.next + 2;
  if (!isAhead && !mustThen) return null;
  return {
    next,
    head: "scope",
    clause: () => ({ kind: "before", duration: duration.value, event: null }),
  };
};

/** 活动开始前3天: not 前3天内, which says how early at the most. */
export const leading: Reader = (tokens, at) => {
  const start = skip(tokens, at + 1, lexicon.AT_LEAST);
  const duration = durationAt(tokens, start) ?? halfAt(tokens, start);
  if (duration === null || has(tokens, duration.next, lexicon.WITHIN)) return null;
  return {
    next: skipVerbs(tokens, behindAct(tokens, duration.next)),
    head: "event",
    clause: (event) => event && { kind: "before", duration: duration.value, event },
  };
};

/** 招生前公布, 在项目实施前: at any time before. */
export const beforehand: Reader = (tokens, at) => {
  const next = skipVerbs(tokens, skip(tokens, at + 1, ["，"]));
  return {
    next: next === skip(tokens, at + 1, ["，"]) ? at + 1 : next,
    head: "event",
    clause: (event) => (isAhead(event) ? { kind: "before", duration: null, event } : null),
  };
};

/** An event, and neither a part of a year nor how early. */
function isEvent(event: Trigger | null): event is Trigger {
  if (event === null || typeof event === "string") return event !== null;
  return !/[年月季旬底末初]$|(?:最后|第|首)$|^(?:最迟|截至|提前|至少)/u.test(event.words);
}

/** An event, and not a time (年底前, 目前) nor a word that ends in 前 by itself. */
function isAhead(event: Trigger | null): event is Trigger {
  if (event === null || typeof event === "string") return event !== null;
  return (
    // 选举日前 and 拍卖日前 are ahead of an event, 当日前 and 每日前 are not.
    !/[年月号周季度旬底末初天]$|(?:^.?|[0-9当次同之每本即某作])日$|^(?:规定|法定)|^[本当次上下](?!一?届)|^(?:最迟|截至|提前|至少)/u.test(
      event.words,
    )
  );
}

/** 提前一周发通知邀请, 提前向社会公告. */
export const ahead: Reader = (tokens, at) => {
  const start = skip(tokens, at, lexicon.AT_LEAST);
  if (!has(tokens, start, lexicon.AHEAD)) return null;
  const duration = durationAt(tokens, skip(tokens, start + 1, lexicon.AT_LEAST));
  if (duration === null) return aheadAnyhow(tokens, start + 1);
  return {
    next: skipVerbs(tokens, skip(tokens, duration.next, lexicon.OR_MORE)),
    head: "topic",
    clause: () => ({ kind: "before", duration: duration.value, event: null }),
  };
};

/** 提前公告, 提前在现场公告: it is disclosed ahead, nobody says how long. */
function aheadAnyhow(tokens: readonly Token[], at: number): Core | null {
  const next = skipVerbs(tokens, at);
  const shows = hasBetween(tokens, at, next, lexicon.DISCLOSING);
  if (!shows && !has(tokens, at, [...lexicon.AT_PLACE, ...lexicon.MOVING])) return null;
  return { next, head: "topic", clause: () => ({ kind: "before", duration: null, event: null }) };
}
