/** Says in words what a comparison of two clauses rests on: facts about lengths and events, the direction is the caller's. */
import type { Bilingual } from "../model/codes.js";
import type { DeadlineClause, Duration, DurationUnit, Trigger, Within } from "./deadline.js";
import { calendarSpan, neverLonger, sameFamily } from "./duration.js";
import { formatDeadline, formatDuration, formatTrigger } from "./format.js";
import {
  isFirm,
  isPrompt,
  isRecurring,
  noLater,
  PROMPTLY_WITHIN,
  type Prompt,
  type Recurring,
  sameTrigger,
  takesIn,
} from "./order.js";

/**
 * What there is to say about two clauses side by side.
 *
 * @param a any clause
 * @param b any clause
 */
export function clauseReason(a: DeadlineClause, b: DeadlineClause): Bilingual {
  if (isPrompt(a) && isPrompt(b)) return promptReason(a, b);
  if (isRecurring(a) && isRecurring(b)) return recurringReason(a, b);
  if (a.kind === "notice" && b.kind === "notice" && a.form === b.form)
    return labelled("展示期限", "time before the public", durationReason(a.duration, b.duration));
  if (a.kind === "before" && b.kind === "before" && sameTrigger(a.event, b.event))
    return leadReason(a.duration, b.duration) ?? wordsReason(a, b);
  return wordsReason(a, b);
}

/** Null where one side says no length. */
function leadReason(a: Duration | null, b: Duration | null): Bilingual | null {
  return a === null || b === null ? null : labelled("提前量", "lead", durationReason(a, b));
}

/**
 * Joins sentences.
 *
 * @param reasons at least one
 */
export function joinReasons(reasons: readonly Bilingual[]): Bilingual {
  return { zh: reasons.map(({ zh }) => zh).join("；"), en: reasons.map(({ en }) => en).join("; ") };
}

/**
 * Puts a heading before a sentence.
 *
 * @param zh heading in Chinese
 * @param en heading in English
 * @param reason the sentence
 */
export function labelled(zh: string, en: string, reason: Bilingual): Bilingual {
  return { zh: `${zh}：${reason.zh}`, en: `${en}: ${reason.en}` };
}

function promptReason(a: Prompt, b: Prompt): Bilingual {
  const events = eventsReason(a, b);
  const sooner = soonerReason(a, b);
  return events === null ? sooner : joinReasons([events, sooner]);
}

/** Null where both count from the same events, or where one names none and no length either. */
function eventsReason(a: Prompt, b: Prompt): Bilingual | null {
  const [firm, vague] = isFirm(a) ? [a, b] : [b, a];
  if (isFirm(firm) && vague.kind === "promptly" && vague.trigger === null) return null;
  if (a.trigger === null) return b.trigger === null ? null : unnamedReason(a, b, b.trigger);
  if (b.trigger === null) return unnamedReason(b, a, a.trigger);
  const [one, other] = [eventName(a.trigger), eventName(b.trigger)];
  const [aTakesB, bTakesA] = [takesIn(a, b), takesIn(b, a)];
  if (aTakesB && bTakesA) return null;
  if (!aTakesB && !bTakesA)
    return {
      zh: `起算点不同：${one}与${other}`,
      en: `they count from different events: ${one} and ${other}`,
    };
  const [wide, narrow] = aTakesB ? [one, other] : [other, one];
  return { zh: `起算点${wide}包含${narrow}`, en: `the event ${wide} takes in ${narrow}` };
}

/** One of the two names no event: at once then covers whatever the other counts from, a length does not. */
function unnamedReason(unnamed: Prompt, named: Prompt, trigger: Trigger): Bilingual {
  const event = eventName(trigger);
  return takesIn(unnamed, named)
    ? {
        zh: `“实时”没有另写起算点，${event}时也须公开`,
        en: `at once (实时) names no event and so covers ${event}`,
      }
    : {
        zh: `一方从${event}起算，另一方没有写明从何时起算`,
        en: `one counts from ${event}, the other does not say from when`,
      };
}

function eventName(trigger: Trigger): string {
  return `“${formatTrigger(trigger)}”`;
}

function soonerReason(a: Prompt, b: Prompt): Bilingual {
  if (a.kind === "within" && b.kind === "within") return durationReason(a.duration, b.duration);
  if (a.kind === b.kind) return BOTH[a.kind];
  if (a.kind === "immediately" || b.kind === "immediately")
    return { zh: "“实时”早于其他任何时限", en: "at once (实时) is sooner than any other time" };
  const [firm, vague] = isFirm(a) ? [a, b] : [b, a];
  const time = timeOf(firm);
  if (firm.kind === "within" && vague.kind === "promptly" && !noLater(firm, vague))
    return beyondReason(firm, noLater(vague, firm));
  if (!isFirm(vague)) {
    const word = VAGUE[vague.kind === "after" ? "after" : "promptly"];
    return {
      zh: `${word.zh}没有规定天数，宽于${time.zh}`,
      en: `${word.en} has no number of days and is looser than ${time.en}`,
    };
  }
  const other = timeOf(vague);
  const apart = noLater(a, b) || noLater(b, a);
  return apart
    ? {
        zh: `“当日”早于${a.kind === "within" ? time.zh : other.zh}`,
        en: `the day itself (当日) is sooner than ${a.kind === "within" ? time.en : other.en}`,
      }
    : {
        zh: `${time.zh}与${other.zh}，因事件发生的时刻可早可晚`,
        en: `${time.en} and ${other.en}: which is sooner depends on the hour of the event`,
      };
}

/** A length that is not within what the law lets promptly be. */
function beyondReason({ duration }: Within, isLonger: boolean): Bilingual {
  const [time, most] = [formatDuration(duration), formatDuration(PROMPTLY_WITHIN)];
  const [timeEn, mostEn] = [englishDuration(duration), englishDuration(PROMPTLY_WITHIN)];
  return {
    zh: `“及时”依《政府信息公开条例》第二十六条不超过${most}，${time}${isLonger ? "比这长" : "可能比这长"}`,
    en: `promptly (及时) is ${mostEn} at most by article 26 of the regulation on open government information, and ${timeEn} ${verb(duration)} ${isLonger ? "" : "possibly "}longer`,
  };
}

const BOTH: Readonly<Record<Prompt["kind"], Bilingual>> = {
  immediately: { zh: "都要求实时公开", en: "both ask for disclosure at once" },
  "same-day": { zh: "都要求当日公开", en: "both ask for disclosure on the day itself" },
  within: { zh: "都有期限", en: "both have a length" },
  promptly: { zh: "都要求及时公开", en: "both ask for prompt disclosure" },
  after: { zh: "都只要求事后公开", en: "both only ask for disclosure after the event" },
};

const VAGUE = {
  promptly: { zh: "“及时”", en: "promptly (及时)" },
  after: { zh: "只说“之后”，", en: "merely “after”" },
} as const;

function timeOf(clause: Prompt): Bilingual {
  if (clause.kind === "within")
    return { zh: formatDuration(clause.duration), en: englishDuration(clause.duration) };
  return clause.kind === "same-day" ? { zh: "“当日”", en: "the day itself" } : VAGUE.promptly;
}

function recurringReason(a: Recurring, b: Recurring): Bilingual {
  if (a.kind !== "periodic" || b.kind !== "periodic") return wordsReason(a, b);
  const length = labelled("周期", "period", durationReason(a.every, b.every));
  if (a.times === b.times) return length;
  return joinReasons([
    length,
    { zh: `次数：${a.times}次与${b.times}次`, en: `times in a period: ${a.times} and ${b.times}` },
  ]);
}

function wordsReason(a: DeadlineClause, b: DeadlineClause): Bilingual {
  const [one, other] = [formatDeadline(a), formatDeadline(b)];
  if (one === other) return { zh: `都是“${one}”`, en: `both say “${one}”` };
  return { zh: `“${one}”与“${other}”`, en: `one says “${one}”, the other “${other}”` };
}

/** Which of two durations is longer, and how that is known where their units differ. */
function durationReason(a: Duration, b: Duration): Bilingual {
  const [one, other] = [formatDuration(a), formatDuration(b)];
  const [oneEn, otherEn] = [englishDuration(a), englishDuration(b)];
  const [shorter, longer] = [neverLonger(a, b), neverLonger(b, a)];
  if (shorter && longer) {
    if (one === other) return { zh: `都是${one}`, en: `both ${oneEn}` };
    return { zh: `${one}等于${other}`, en: `${oneEn} ${a.count === 1 ? "equals" : "equal"} ${otherEn}` };
  }
  // 20日左右 beside 20日.
  if (sameFamily(a, b) && !shorter && !longer)
    return { zh: `${one}与${other}，可长可短`, en: `${oneEn} and ${otherEn}: either may be the longer` };
  if (sameFamily(a, b))
    return {
      zh: `${one}${shorter ? "短" : "长"}于${other}`,
      en: `${oneEn} ${verb(a)} ${shorter ? "shorter" : "longer"} than ${otherEn}`,
    };
  if (a.unit === "hour" || b.unit === "hour") return hoursReason(a, b);
  if (shorter) return worstCase(a, b);
  if (longer) return worstCase(b, a);
  return eitherWay(a, b);
}

/** A day ends at midnight, so that one day after an event is 24 hours at the least, and 48 at the most. */
function hoursReason(a: Duration, b: Duration): Bilingual {
  const [one, other] = [formatDuration(a), formatDuration(b)];
  const [oneEn, otherEn] = [englishDuration(a), englishDuration(b)];
  if (!neverLonger(a, b) && !neverLonger(b, a))
    return {
      zh: `${one}与${other}，因事件发生的时刻可长可短`,
      en: `${oneEn} and ${otherEn}: which is longer depends on the hour of the event`,
    };
  const shorter = neverLonger(a, b);
  return {
    zh: `${one}无论何时起算都${shorter ? "不长于" : "不短于"}${other}`,
    en: `${oneEn} ${verb(a)} never ${shorter ? "longer" : "shorter"} than ${otherEn}, whatever the hour of the event`,
  };
}

function worstCase(short: Duration, long: Duration): Bilingual {
  const [most, least] = [calendarSpan(short).longest, calendarSpan(long).shortest];
  return {
    zh: `按最不利的节假日安排折算，${formatDuration(short)}最长${most}天，不超过${formatDuration(long)}（至少${least}天）`,
    en: `at worst ${englishDuration(short)} ${short.count === 1 ? "takes" : "take"} ${calendarDays(most)}, no more than ${englishDuration(long)} (at least ${least})`,
  };
}

function eitherWay(a: Duration, b: Duration): Bilingual {
  return {
    zh: `${spanZh(a)}，${spanZh(b)}，因节假日安排和月份可长可短`,
    en: `${spanEn(a)}, ${spanEn(b)}: which is longer depends on holidays and months`,
  };
}

function spanZh(duration: Duration): string {
  const { shortest, longest } = calendarSpan(duration);
  return `${formatDuration(duration)}折合${shortest === longest ? shortest : `${shortest}至${longest}`}天`;
}

function spanEn(duration: Duration): string {
  const { shortest, longest } = calendarSpan(duration);
  const days = shortest === longest ? "" : `${shortest} to `;
  return `${englishDuration(duration)} ${verb(duration)} ${days}${calendarDays(longest)}`;
}

function calendarDays(count: number): string {
  return `${count} calendar day${count === 1 ? "" : "s"}`;
}

const ENGLISH: Readonly<Record<DurationUnit, string>> = {
  hour: "hour",
  "working-day": "working day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

/**
 * Writes a duration in English: 20 working days, about 1 week.
 *
 * @param duration any duration
 */
export function englishDuration({ count, unit, about }: Duration): string {
  return `${about ? "about " : ""}${count} ${ENGLISH[unit]}${count === 1 ? "" : "s"}`;
}

function verb({ count }: Duration): "is" | "are" {
  return count === 1 ? "is" : "are";
}
