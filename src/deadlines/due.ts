/** The day by which a deadline has to be kept, given the day of the event that it counts from. */
import { assertArgument, assertHas } from "../model/argument.js";
import type { Bilingual } from "../model/codes.js";
import { CALENDAR } from "../model/shapes.js";
import { type WorkCalendar, weekdaysOnly } from "./calendar.js";
import { type CountedDate, count, workdayFrom } from "./count.js";
import { dateParts } from "./date.js";
import type { Deadline, DeadlineClause, DeadlinePart, Duration, Trigger } from "./deadline.js";
import { A_DEADLINE, deadlineParts } from "./parts.js";

/** When one part of a deadline is due. */
export interface DuePart extends DeadlinePart {
  /**
   * The day that the part counts from, `YYYY-MM-DD`: that of the event; for a notice the day of the publication before it,
   * for what follows a notice (公示结束后3日内) the last day of the notice, where the sentence has one.
   */
  readonly from: string;
  /** The last day, `YYYY-MM-DD`; null where the part names no day (see `note`). */
  readonly date: string | null;
  /** Whether `date` rests on days for which no official arrangement is known yet. */
  readonly provisional: boolean;
  /**
   * For days, weeks, months and years after the event: the working day on which the period ends if its last day is a day
   * of rest (《民法典》第二百零三条); `date` itself where that is a working day. Null for everything else.
   */
  readonly rolled: CountedDate | null;
  /** What was counted, or why there is no day. */
  readonly note: Bilingual;
}

/** When a deadline is due. */
export interface DueDate {
  /** The day on which all is done: the last of the days of its parts; null where none names a day. */
  readonly date: string | null;
  /** Whether any of the days rests on days for which no official arrangement is known yet. */
  readonly provisional: boolean;
  /** Part by part; a deadline of one clause has one part. Empty for an unparsed deadline. */
  readonly parts: readonly DuePart[];
}

/**
 * The day by which a deadline has to be kept. Counting starts the day after the event (《民法典》第二百零一条). A period of
 * notice runs on from the last day for the publication that stands before it, as in 10个工作日内公开；公示7个工作日.
 *
 * @param deadline any deadline
 * @param eventDate `YYYY-MM-DD`: the day of the event that it counts from; for 公示 and the like the day of publication,
 *   for a lead (……15日前) the day of the event ahead
 * @param calendar of working days, see `loadChinaCalendar`; without one Monday to Friday, and working days provisional
 * @throws `InvalidDateError` (code `invalid-date`) where `eventDate` is no calendar date, or the count leaves the year 9999
 */
export function dueDate(
  deadline: Deadline,
  eventDate: string,
  calendar: WorkCalendar = weekdaysOnly,
): DueDate {
  assertHas("dueDate", deadline, "kind", A_DEADLINE);
  assertArgument("dueDate", calendar, CALENDAR);
  dateParts(eventDate);
  const parts: DuePart[] = [];
  for (const part of deadlineParts(deadline)) {
    const start = startOf(part, parts);
    const from = start?.date ?? eventDate;
    const { provisional, ...found } = due(part.deadline, from, calendar, start !== null);
    parts.push({ ...part, from, ...found, provisional: provisional || start?.provisional === true });
  }
  const dates = parts.flatMap(({ date }) => date ?? []).sort();
  return { date: dates.at(-1) ?? null, provisional: parts.some(({ provisional }) => provisional), parts };
}

/** What a part runs on from: a notice from the publication before it, what follows the notice from its last day. */
function startOf(part: DeadlinePart, before: readonly DuePart[]): CountedDate | null {
  const { deadline } = part;
  if (deadline.kind === "notice") return publicationBefore(part, before);
  if (deadline.kind !== "within" || !countsFromNotice(deadline.trigger)) return null;
  const notice = before.findLast((earlier) => earlier.deadline.kind === "notice");
  return notice?.date ? { date: notice.date, provisional: notice.provisional } : null;
}

/** 公示结束, 公示期满无异议. */
function countsFromNotice(trigger: Trigger | null): boolean {
  return typeof trigger === "object" && /^(?:公示|公告)期?(?:结束|届?满)/u.test(trigger?.words ?? "");
}

/** The last day for what a notice puts before the public; null where the sentence does not say before it. */
function publicationBefore({ scope }: DeadlinePart, before: readonly DuePart[]): CountedDate | null {
  const published = before.findLast(
    (part) => PUBLICATIONS.includes(part.deadline.kind) && (part.scope === scope || part.scope === null),
  );
  return published?.date ? { date: published.date, provisional: published.provisional } : null;
}

const PUBLICATIONS: readonly DeadlineClause["kind"][] = ["within", "immediately", "same-day"];

type Due = Pick<DuePart, "date" | "provisional" | "rolled" | "note">;

function due(clause: DeadlineClause, from: string, calendar: WorkCalendar, runsOn: boolean): Due {
  switch (clause.kind) {
    case "within":
      return clause.duration.unit === "hour"
        ? { ...count(from, clause.duration, calendar, 1), rolled: null, note: notes.hours }
        : after(clause.duration, from, calendar, notes.counted);
    case "notice":
      return after(clause.duration, from, calendar, runsOn ? notes.noticeRunsOn : notes.notice);
    case "until":
      return { date: clause.date, provisional: false, rolled: null, note: notes.until };
    case "before":
      if (clause.duration === null) return { ...undated, note: notes.anytimeBefore };
      return { ...count(from, clause.duration, calendar, -1), rolled: null, note: notes.before };
    case "immediately":
    case "same-day":
      return { date: from, provisional: false, rolled: null, note: notes.immediately };
    case "periodic":
    case "by-date":
    case "by-day":
      return { ...undated, note: notes.recurring };
    case "promptly":
    case "after":
    case "discretionary":
    case "regularly":
    case "long-term":
    case "during":
    case "by-stage":
    case "at-stages":
    case "alongside":
    case "elsewhere":
    case "proviso":
    case "each-time":
    case "termly":
    case "part-of":
    case "on-request":
    case "not-disclosed":
    case "not-repeated":
    case "cut-off":
      return { ...undated, note: notes[clause.kind] };
    default:
      return clause satisfies never;
  }
}

const undated = { date: null, provisional: false, rolled: null };

function after(duration: Duration, from: string, calendar: WorkCalendar, note: Bilingual): Due {
  const last = count(from, duration, calendar, 1);
  const rolled = duration.unit === "working-day" ? null : workdayFrom(last.date, calendar);
  return { ...last, rolled, note };
}

const notes = {
  counted: { zh: "自起算日次日起计算", en: "counted from the day after the event" },
  hours: {
    zh: "自事件发生的时刻起按小时计算，不足一日的部分止于当日",
    en: "counted in hours from the moment of the event; what is less than a day ends on the same day",
  },
  notice: {
    zh: "自发布次日起计算，为展示期的最后一日",
    en: "counted from the day after publication: the last day of the notice",
  },
  noticeRunsOn: {
    zh: "接最迟公开日，自其次日起计算，为展示期的最后一日",
    en: "runs on from the last day to publish, counted from the day after it: the last day of the notice",
  },
  before: {
    zh: "自事件当日向前倒算，为最迟发布日",
    en: "counted back from the event: the last day to publish",
  },
  anytimeBefore: { zh: "事前公开，没有规定天数", en: "before the event; it has no number of days" },
  until: { zh: "写明的日期", en: "the day that is written" },
  termly: {
    zh: "按学期、学年公开，起止由学校校历决定",
    en: "by the terms of schools; their own calendars say when these are",
  },
  "part-of": {
    zh: "“年初”“月初”一类没有规定是哪一天",
    en: "early or late in a period (年初, 月初); no rule says by which day",
  },
  immediately: { zh: "当日公开", en: "on the day itself" },
  recurring: { zh: "周期性公开，见日程", en: "recurs; see the calendar of periodic duties" },
  promptly: { zh: "“及时”没有规定天数", en: "promptly (及时) has no number of days" },
  after: { zh: "事后公开，没有规定天数", en: "after the event; it has no number of days" },
  discretionary: { zh: "由本机关视情况决定，没有期限", en: "as the agency sees fit; there is no limit" },
  regularly: { zh: "“定期”没有规定周期", en: "regularly (定期) names no period" },
  "long-term": { zh: "持续公开，没有截止日", en: "stays public; there is no last day" },
  during: {
    zh: "写明的期间内持续公开，期间何时届满由事项决定",
    en: "stays public for the time that is named; when that ends depends on the matter",
  },
  "by-stage": { zh: "随工作进展公开，没有固定日期", en: "follows the work; there is no fixed day" },
  "at-stages": {
    zh: "随办理环节公开，没有固定日期",
    en: "follows the stages of the act; there is no fixed day",
  },
  proviso: {
    zh: "条件成就时才变动期限，不单独推算",
    en: "moves the period only on its condition; has no day of its own",
  },
  "each-time": {
    zh: "每有一事公开一次，没有规定天数",
    en: "whenever there is a matter; it has no number of days",
  },
  alongside: { zh: "与另一项公开同日", en: "on the day of another publication" },
  elsewhere: { zh: "时限另有规定，需查原文件", en: "the time is said elsewhere; see the document" },
  "on-request": { zh: "依申请公开，收到申请后办理", en: "disclosed on request only" },
  "not-disclosed": { zh: "不公开，没有期限", en: "not disclosed; there is no limit" },
  "not-repeated": { zh: "已公开的不再重复", en: "already disclosed, not repeated" },
  "cut-off": {
    zh: "原文在此截断，后面写了什么不得而知",
    en: "the source breaks off here; what followed is not known",
  },
} satisfies Record<string, Bilingual>;
