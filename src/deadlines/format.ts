/** Writes a deadline in the official wording. `parseDeadline(formatDeadline(d))` gives back what parseDeadline reads. */
import { assertHas } from "../model/argument.js";
import { CUT_MARK } from "./cut-off.js";
import { dateParts } from "./date.js";
import type {
  AtStages,
  Before,
  ByDate,
  ByDay,
  Deadline,
  DeadlineClause,
  DeadlinePart,
  Duration,
  Elsewhere,
  LongTerm,
  PartOf,
  RoundPeriod,
  Trigger,
} from "./deadline.js";
import { ACCORDING, RULES } from "./lexicon.js";
import { A_DEADLINE } from "./parts.js";
import { triggerEntry } from "./triggers.js";

/**
 * Writes a deadline in canonical words, those of the guidelines of 2019 and of 《政府信息公开条例》第二十六条:
 * 信息形成或者变更之日起20个工作日内公开, 每季度至少公开1次, parts joined by ；.
 *
 * @param deadline any deadline; one that is unparsed comes out as its own text
 * @returns one line
 */
export function formatDeadline(deadline: Deadline): string {
  assertHas("formatDeadline", deadline, "kind", A_DEADLINE);
  if (deadline.kind === "unparsed") return deadline.text;
  if (deadline.kind === "compound") return deadline.parts.map(formatPart).join("；");
  return formatClause(deadline);
}

/**
 * Writes a duration in years, months, days and hours, as periods are counted (《民法典》第二百条), and working days:
 * 20个工作日, 30日, 1周, 3个月, 1年, 7日左右.
 *
 * @param duration any duration
 */
export function formatDuration(duration: Duration): string {
  assertHas("formatDuration", duration, "unit", { zh: "时长 {count, unit}", en: "a duration {count, unit}" });
  return duration.count + UNIT_NAMES[duration.unit] + (duration.about ? "左右" : "");
}

/**
 * Writes an event as it stands before 之日起: the term of the table, or the words as written.
 *
 * @param trigger any event
 * @throws `WrongArgumentError` (code `wrong-argument`) for what is none
 */
export function formatTrigger(trigger: Trigger): string {
  if (typeof trigger === "string") return triggerEntry(trigger).term;
  assertHas("formatTrigger", trigger, "words", {
    zh: "起算点的代码或 {words}",
    en: "an event: its code, or {words}",
  });
  return trigger.words;
}

const UNIT_NAMES = {
  hour: "小时",
  "working-day": "个工作日",
  day: "日",
  week: "周",
  month: "个月",
  year: "年",
} as const;

function formatPart(part: DeadlinePart): string {
  const scope = part.scope === null ? "" : part.scope + (part.scope.endsWith("的") ? "，" : "：");
  const place = part.place === null ? "" : `，在${part.place}公开`;
  return scope + formatClause(part.deadline) + place;
}

function formatClause(clause: DeadlineClause): string {
  switch (clause.kind) {
    case "within":
      return `${upon(clause.trigger, "之日起")}${formatDuration(clause.duration)}${clause.duration.about ? "" : "内"}公开`;
    case "immediately":
      return `${upon(clause.trigger, "时")}实时公开`;
    case "same-day":
      return `${upon(clause.trigger, "")}当日公开`;
    case "promptly":
      return `${upon(clause.trigger, "后")}及时公开`;
    case "after":
      return `${upon(clause.trigger, "后")}公开`;
    case "discretionary":
      return "视情况公开";
    case "periodic":
      return `${formatEvery(clause.every)}${clause.atLeast ? "至少" : ""}公开${clause.times}次`;
    case "regularly":
      return "定期公开";
    case "by-date":
      return formatByDate(clause);
    case "by-day":
      return formatByDay(clause);
    case "termly":
      return `${PERIODS[clause.period]}${clause.atLeast ? "至少" : ""}公开${clause.times}次`;
    case "part-of":
      return `${PERIODS[clause.period]}${PARTS[clause.part]}公开`;
    case "until":
      return `${formatDate(clause.date)}前公开`;
    case "notice":
      return `${upon(clause.trigger, "后")}${clause.form}期限${clause.atLeast ? "不少于" : "为"}${formatDuration(clause.duration)}`;
    case "before":
      return formatBefore(clause);
    case "long-term":
      return formatLongTerm(clause);
    case "during":
      return `${clause.words}公开`;
    case "by-stage":
      return "按进展情况及时公开";
    case "at-stages":
      return formatStages(clause);
    case "alongside":
      return `随${clause.publication}同时公开`;
    case "elsewhere":
      return formatSource(clause.source);
    case "proviso":
      return clause.words;
    case "each-time":
      return "一事一公开";
    case "on-request":
      return "依申请公开";
    case "not-disclosed":
      return "不予公开";
    case "not-repeated":
      return "不再重复公开";
    case "cut-off":
      return (clause.words ?? "") + CUT_MARK;
    default:
      return clause satisfies never;
  }
}

function upon(trigger: Trigger | null, ending: string): string {
  return trigger === null ? "" : formatTrigger(trigger) + ending;
}

const EVERY_MONTHS: Readonly<Record<number, string>> = { 1: "每月", 3: "每季度", 6: "每半年" };
const EVERY_ONE = {
  hour: "每小时",
  "working-day": "每个工作日",
  day: "每日",
  week: "每周",
  month: "每月",
  year: "每年",
} as const;

function formatEvery(every: Duration): string {
  if (every.about) return `每${formatDuration(every)}`;
  if (every.unit === "month") return EVERY_MONTHS[every.count] ?? `每${formatDuration(every)}`;
  return every.count === 1 ? EVERY_ONE[every.unit] : `每${formatDuration(every)}`;
}

function formatByDate({ month, day }: ByDate): string {
  if (month === 12 && day === 31) return "每年底前公开";
  return `每年${month}月${month === 2 && day === 29 ? "底" : `${day}日`}前公开`;
}

const PERIODS: Readonly<Record<PartOf["period"], string>> = {
  year: "每年",
  "half-year": "每半年",
  quarter: "每季度",
  month: "每月",
  semester: "每学期",
  "school-year": "每学年",
};
const PARTS: Readonly<Record<PartOf["part"], string>> = { start: "初", middle: "中", end: "末" };

/** 2026年3月31日. */
function formatDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

function formatBefore({ duration, event }: Before): string {
  const length = duration === null ? "" : formatDuration(duration);
  return event === null ? `提前${length}公开` : `在${formatTrigger(event)}${length}前公开`;
}

const WEEKDAYS = "一二三四五六日";

/** How a period is written, and how many months it has. */
const ROUND: Readonly<Record<Exclude<RoundPeriod, "week">, readonly [words: string, months: number]>> = {
  month: ["每月", 1],
  quarter: ["每季度", 3],
  "half-year": ["每半年", 6],
};

function formatByDay({ period, month, day }: ByDay): string {
  if (period === "week") return `每周${WEEKDAYS.charAt(day - 1)}前公开`;
  const [every, months] = ROUND[period];
  if (month === months && day === 31) return `${every}${period === "month" ? "底" : "末"}前公开`;
  const which =
    period === "month" ? "" : `${month === 1 ? "首" : month === months ? "末" : `第${month}个`}月`;
  return `${every}${which}${day === 31 ? "底" : `${day}日`}前公开`;
}

const STAGE_NAMES = { before: "事前", during: "事中", after: "事后" } as const;

function formatStages({ stages }: AtStages): string {
  return `${stages.map((stage) => STAGE_NAMES[stage]).join("、")}公开`;
}

function formatLongTerm({ span, dynamic }: LongTerm): string {
  if (span === null) return "动态调整";
  return `${span === "long" ? "长期" : "永久"}公开${dynamic ? "（动态调整）" : ""}`;
}

function formatSource(source: Elsewhere["source"]): string {
  if (source === "rules") return "按规定时限公开";
  if (source === "law") return "法律、法规另有规定的，从其规定";
  if (source === "row-above") return "同上";
  const { words } = source;
  if (/^见|为准$/u.test(words)) return words;
  const byRule =
    ACCORDING.some((word) => words.startsWith(word)) && RULES.some((word) => words.endsWith(word));
  return words + (byRule ? "公开" : "的时限内公开");
}
