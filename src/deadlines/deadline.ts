/**
 * What an official deadline (公开时限) says, as a typed value. Only shapes: reading is grammar.ts, writing format.ts.
 * Words of the source that stand for themselves (a trigger outside the table, a scope, a place) are kept as written.
 */
import type { TriggerCode } from "./triggers.js";

/** Units of a duration. Quarters and half-years are kept as months, 半月 as 15 days and 旬 as 10. */
export type DurationUnit = "hour" | "working-day" | "day" | "week" | "month" | "year";

/** A length of time: `count` is a whole number, at least 1; `about` for 左右, a little more or less. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
  readonly about?: true;
}

/** The event from which, at which or before which a deadline counts: one of the table, or the words as written. */
export type Trigger = TriggerCode | { readonly words: string };

/** Within a duration of an event: 信息形成或者变更之日起20个工作日内. A null trigger: the sentence names none. */
export interface Within {
  readonly kind: "within";
  readonly duration: Duration;
  readonly trigger: Trigger | null;
}

/** At once (实时、即时、随时), or at the moment of an event (……时公开). */
export interface Immediately {
  readonly kind: "immediately";
  readonly trigger: Trigger | null;
}

/** On the day itself (当日), or on the day of an event. */
export interface SameDay {
  readonly kind: "same-day";
  readonly trigger: Trigger | null;
}

/** Promptly (及时), with no number of days. */
export interface Promptly {
  readonly kind: "promptly";
  readonly trigger: Trigger | null;
}

/** After an event (审核后公开); how long after, the sentence does not say. */
export interface After {
  readonly kind: "after";
  readonly trigger: Trigger;
}

/** As the agency sees fit: 视情况, 适时, 不定期. */
export interface Discretionary {
  readonly kind: "discretionary";
}

/** A number of times in each period: 每季度公开1次, 每20个工作日更新. `atLeast` for 至少. */
export interface Periodic {
  readonly kind: "periodic";
  readonly every: Duration;
  readonly times: number;
  readonly atLeast: boolean;
}

/** Regularly (定期), the sentence names no period. */
export interface Regularly {
  readonly kind: "regularly";
}

/** By a date in every year: 每年3月31日前, 每年底前. 2 月 29 日 stands for the end of February. */
export interface ByDate {
  readonly kind: "by-date";
  readonly month: number;
  readonly day: number;
}

/** Periods in which a day can come round. */
export type RoundPeriod = "week" | "month" | "quarter" | "half-year";

/** By a day of every week, month, quarter or half-year: 每月5日前, 每季度首月10日前, 每周五前. */
export interface ByDay {
  readonly kind: "by-day";
  readonly period: RoundPeriod;
  /** Which month of the period, from 1; 1 for weeks and months. */
  readonly month: number;
  /** Day of the month, 31 for its end; day of the week from 1 for Monday. */
  readonly day: number;
}

/**
 * A number of times in each term of a school, which are the schools' own and have no fixed days: 每学期至少公开1次, 每学年.
 */
export interface Termly {
  readonly kind: "termly";
  readonly period: "semester" | "school-year";
  readonly times: number;
  readonly atLeast: boolean;
}

/** Early, midway or late in every period, on a day that no rule fixes: 年初, 月初, 年中, 每学期末. */
export interface PartOf {
  readonly kind: "part-of";
  readonly period: "year" | Exclude<RoundPeriod, "week"> | Termly["period"];
  /** Years, half-years, quarters and months end on a day, see {@link ByDate} and {@link ByDay}. */
  readonly part: "start" | "middle" | "end";
}

/** By a day of one year: 2026年3月31日前. */
export interface Until {
  readonly kind: "until";
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** What is put before the public for a period. */
export type NoticeForm = "公示" | "公告" | "征求意见";

/** A period for which something stays before the public: 公示7个工作日, 审核后公示7日. `atLeast` for 不少于. */
export interface Notice {
  readonly kind: "notice";
  readonly form: NoticeForm;
  readonly duration: Duration;
  readonly atLeast: boolean;
  /** The event after which it is put up; null where the sentence names none. */
  readonly trigger: Trigger | null;
}

/** So long before an event: 投标截止时间15日前; a null event: 提前1周; a null duration: 招生前; both null: 提前公开. */
export interface Before {
  readonly kind: "before";
  readonly duration: Duration | null;
  readonly event: Trigger | null;
}

/** Kept in public view: 长期公开, 永久公开, 动态调整. `span` is null where only the upkeep is said. */
export interface LongTerm {
  readonly kind: "long-term";
  readonly span: "long" | "permanent" | null;
  readonly dynamic: boolean;
}

/** Kept in public view for as long as something lasts: 在保期间, 政策有效期内, 项目建设期间. */
export interface During {
  readonly kind: "during";
  /** As written, with its 期间 or 期内. */
  readonly words: string;
}

/** Stage by stage, as the work goes on: 按进展情况及时公开, 逐段公开. */
export interface ByStage {
  readonly kind: "by-stage";
}

/** A stage of an act of the administration: before, during, after it. */
export type Stage = "before" | "during" | "after";

/** At stages of the act itself: 事前、事中、事后公开. */
export interface AtStages {
  readonly kind: "at-stages";
  /** In this order, each once. */
  readonly stages: readonly Stage[];
}

/** Together with another publication: 随采购公告公开. */
export interface Alongside {
  readonly kind: "alongside";
  readonly publication: string;
}

/**
 * The time is said elsewhere: in a law that provides otherwise (`law`), in rules that nobody names (`rules`, 按规定时限),
 * in the row above of the table (`row-above`, 同上), or where the words say (对外公布的时限内, 按照……规定公开, 见公开内容).
 */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly source: "law" | "rules" | "row-above" | { readonly words: string };
}

/** A condition that moves the period or takes something out of it: 可延长7个工作日, 涉密信息除外. Kept as written. */
export interface Proviso {
  readonly kind: "proviso";
  readonly words: string;
}

/** Whenever there is a matter (一事一公开), each by itself; how soon, the sentence does not say. */
export interface EachTime {
  readonly kind: "each-time";
}

/** Disclosed on request only (依申请公开). */
export interface OnRequest {
  readonly kind: "on-request";
}

/** Not disclosed at all (不予公开). */
export interface NotDisclosed {
  readonly kind: "not-disclosed";
}

/** Already disclosed, not repeated (不再重复公告). */
export interface NotRepeated {
  readonly kind: "not-repeated";
}

/**
 * Where the source breaks off, as on a page that was cut: nobody knows what followed. Only behind at least one whole part.
 * `words` are the last ones, of a part too short to read; null where the break left none.
 */
export interface CutOff {
  readonly kind: "cut-off";
  readonly words: string | null;
}

/** One clause of a deadline. */
export type DeadlineClause =
  | Within
  | Immediately
  | SameDay
  | Promptly
  | After
  | Discretionary
  | Periodic
  | Regularly
  | ByDate
  | ByDay
  | Termly
  | PartOf
  | Until
  | Notice
  | Before
  | LongTerm
  | During
  | ByStage
  | AtStages
  | Alongside
  | Elsewhere
  | Proviso
  | EachTime
  | OnRequest
  | NotDisclosed
  | NotRepeated
  | CutOff;

/** One part of a compound deadline. */
export interface DeadlinePart {
  /** What the part is about, such as 处罚决定; null for everything that no other part names. */
  readonly scope: string | null;
  /** Where it is to be disclosed, such as 村公示栏, where the sentence says so. */
  readonly place: string | null;
  readonly deadline: DeadlineClause;
}

/** Several parts, or a single one that has a scope or a place. */
export interface CompoundDeadline {
  readonly kind: "compound";
  readonly parts: readonly DeadlinePart[];
}

/** A sentence that the grammar cannot read: kept as words, never guessed. */
export interface UnparsedDeadline {
  readonly kind: "unparsed";
  readonly text: string;
}

/** What an official deadline says. */
export type Deadline = DeadlineClause | CompoundDeadline | UnparsedDeadline;
