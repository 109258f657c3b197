/** Says in words what a comparison of two clauses rests on: facts about lengths and events, the direction is the caller's. */
import type { Bilingual } from "../model/codes.js";
import type { DeadlineClause, Duration, DurationUnit } from "./deadline.js";
import { calendarSpan, neverLonger, sameFamily } from "./duration.js";
import { formatDeadline, formatDuration, formatTrigger } from "./format.js";
import { isPrompt, isRecurring, type Prompt, type Recurring, takesIn } from "./order.js";

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
  if (a.kind === "before" && b.kind === "before" && eventName(a.event).zh === eventName(b.event).zh)
    return labelled("提前量", "lead", durationReason(a.duration, b.duration));
  return wordsReason(a, b);
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

/** Null where both count from the same events. */
function eventsReason(a: Prompt, b: Prompt): Bilingual | null {
  const [one, other] = [eventName(a.trigger), eventName(b.trigger)];
  const [aTakesB, bTakesA] = [takesIn(a, b), takesIn(b, a)];
  if (aTakesB && bTakesA) return null;
  if (!aTakesB && !bTakesA)
    return {
      zh: `起算点不同：${one.zh}与${other.zh}`,
      en: `they count from different events: ${one.en} and ${other.en}`,
    };
  const [wide, narrow] = aTakesB ? [one, other] : [other, one];
  return { zh: `起算点${wide.zh}包含${narrow.zh}`, en: `the event ${wide.en} takes in ${narrow.en}` };
}

function eventName(trigger: Prompt["trigger"]): Bilingual {
  if (trigger === null) return { zh: "（未写明）", en: "(not stated)" };
  const name = `“${formatTrigger(trigger)}”`;
  return { zh: name, en: name };
}

function soonerReason(a: Prompt, b: Prompt): Bilingual {
  if (a.kind === "within" && b.kind === "within") return durationReason(a.duration, b.duration);
  if (a.kind === b.kind)
    return a.kind === "immediately"
      ? { zh: "都要求实时公开", en: "both ask for disclosure at once" }
      : { zh: "都要求及时公开", en: "both ask for prompt disclosure" };
  if (a.kind === "immediately" || b.kind === "immediately")
    return { zh: "“实时”早于其他任何时限", en: "at once (实时) is sooner than any other time" };
  const within = a.kind === "within" ? a : b;
  const length = within.kind === "within" ? within.duration : null;
  return {
    zh: `“及时”没有规定天数，不能与${length && formatDuration(length)}比较`,
    en: `promptly (及时) has no number of days to hold against ${length && englishDuration(length)}`,
  };
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
  return { zh: `“${one}”与“${other}”`, en: `“${one}” and “${other}”` };
}

/** Which of two durations is longer, and how that is known where their units differ. */
function durationReason(a: Duration, b: Duration): Bilingual {
  const [one, other] = [formatDuration(a), formatDuration(b)];
  const [oneEn, otherEn] = [englishDuration(a), englishDuration(b)];
  const [shorter, longer] = [neverLonger(a, b), neverLonger(b, a)];
  if (shorter && longer) {
    if (one === other) return { zh: `都是${one}`, en: `both ${oneEn}` };
    return { zh: `${one}等于${other}`, en: `${oneEn} equal ${otherEn}` };
  }
  if (sameFamily(a, b))
    return {
      zh: `${one}${shorter ? "短" : "长"}于${other}`,
      en: `${oneEn} ${verb(a)} ${shorter ? "shorter" : "longer"} than ${otherEn}`,
    };
  if (shorter) return worstCase(a, b);
  if (longer) return worstCase(b, a);
  return eitherWay(a, b);
}

function worstCase(short: Duration, long: Duration): Bilingual {
  const [most, least] = [calendarSpan(short).longest, calendarSpan(long).shortest];
  return {
    zh: `按最不利的节假日安排折算，${formatDuration(short)}最长${most}天，不超过${formatDuration(long)}（至少${least}天）`,
    en: `at worst ${englishDuration(short)} take ${most} calendar days, no more than ${englishDuration(long)} (at least ${least})`,
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
  const days = shortest === longest ? `${shortest}` : `${shortest} to ${longest}`;
  return `${englishDuration(duration)} ${verb(duration)} ${days} calendar days`;
}

const ENGLISH: Readonly<Record<DurationUnit, string>> = {
  "working-day": "working day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

function englishDuration({ count, unit }: Duration): string {
  return `${count} ${ENGLISH[unit]}${count === 1 ? "" : "s"}`;
}

function verb({ count }: Duration): "is" | "are" {
  return count === 1 ? "is" : "are";
}
