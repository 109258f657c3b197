/**
 * When one clause asks at least as much as another: a partial order, clause by clause. `demands(a, b)` means that whoever
 * keeps `a` keeps `b` too.
 */
import type {
  After,
  AtStages,
  Before,
  ByDate,
  ByDay,
  DeadlineClause,
  Duration,
  Elsewhere,
  Immediately,
  LongTerm,
  Notice,
  PartOf,
  Periodic,
  Promptly,
  Regularly,
  RoundPeriod,
  SameDay,
  Termly,
  Trigger,
  Within,
} from "./deadline.js";
import { HOURS, neverLonger } from "./duration.js";
import { triggerEntry } from "./triggers.js";

/** Clauses that say how soon after an event. */
export type Prompt = Immediately | SameDay | Within | Promptly | After;

/** Clauses that recur. */
export type Recurring = Periodic | ByDate | ByDay | Termly | PartOf | Regularly;

/**
 * Whether a clause asks at least as much as another.
 *
 * @param a any clause
 * @param b any clause
 * @returns true where keeping `a` is keeping `b`; false also where they cannot be compared
 */
export function demands(a: DeadlineClause, b: DeadlineClause): boolean {
  if (b.kind === "not-repeated") return true;
  if (b.kind === "discretionary") return !BELOW_DISCRETION.includes(a.kind);
  if (b.kind === "elsewhere" && b.source === "rules" && isFirm(a) && isAllowed(a)) return true;
  if (isPrompt(a) && isPrompt(b)) return takesIn(a, b) && noLater(a, b);
  if (isRecurring(a) && isRecurring(b)) return recursAtLeast(a, b);
  if (a.kind === "notice" && b.kind === "notice") return noticeAtLeast(a, b);
  if (a.kind === "before" && b.kind === "before") return aheadAtLeast(a, b);
  if (a.kind === "until" && b.kind === "until") return a.date <= b.date;
  if (a.kind === "long-term" && b.kind === "long-term") return standsAtLeast(a, b);
  if (a.kind === "long-term" && b.kind === "during") return a.span !== null;
  if (a.kind === "at-stages" && b.kind === "at-stages") return hasStages(a, b);
  return sameWords(a, b);
}

/** What binds nobody to disclose by himself asks no more than what he sees fit. */
const BELOW_DISCRETION: readonly DeadlineClause["kind"][] = [
  "not-repeated",
  "not-disclosed",
  "on-request",
  "proviso",
  "cut-off",
];

/** Whether a clause states a time that can be held against a calendar: 及时 and the like do not. */
export function isFirm({ kind }: DeadlineClause): boolean {
  return FIRM.includes(kind);
}

const FIRM: readonly DeadlineClause["kind"][] = [
  "immediately",
  "same-day",
  "within",
  "before",
  "periodic",
  "by-date",
  "by-day",
  "part-of",
  "until",
];

/** Whether a clause says how soon after an event. */
export function isPrompt(clause: DeadlineClause): clause is Prompt {
  return PROMPT.includes(clause.kind);
}

const PROMPT: readonly DeadlineClause["kind"][] = ["immediately", "same-day", "within", "promptly", "after"];

/** Whether a clause recurs. */
export function isRecurring(clause: DeadlineClause): clause is Recurring {
  return RECURRING.includes(clause.kind);
}

const RECURRING: readonly DeadlineClause["kind"][] = [
  "periodic",
  "by-date",
  "by-day",
  "termly",
  "part-of",
  "regularly",
];

/**
 * Whether every event that sets the clock of `b` going sets that of `a` going too. Promptly, with no event named, counts
 * from whatever a time that is stated counts from, and so does a time beyond what the law lets promptly be.
 */
export function takesIn(a: Prompt, b: Prompt): boolean {
  if (isFirm(a) && b.trigger === null && (b.kind === "promptly" || (isAllowed(a) && isBeyondLaw(b))))
    return true;
  const events = eventsOf(a);
  return eventsOf(b).every((event) => events.includes(event));
}

/** At once, with no event named, is upon whatever happens to the information, and the stricter for it. */
function eventsOf(clause: Prompt): readonly string[] {
  if (clause.trigger !== null) return triggerEvents(clause.trigger);
  return clause.kind === "immediately" ? ["unsaid", "formation", "change"] : ["unsaid"];
}

function triggerEvents(trigger: Trigger): readonly string[] {
  if (typeof trigger !== "string") return [`words:${trigger.words}`];
  return triggerEntry(trigger).covers ?? [trigger];
}

/** The longest that promptly can be: 二十个工作日内及时公开 (《政府信息公开条例》第二十六条). */
export const PROMPTLY_WITHIN: Duration = { count: 20, unit: "working-day" };

/**
 * At once, then the day itself, then what has a length that the law allows, then promptly, which nobody can hold against a
 * calendar, then what is longer than the law lets promptly be, then some time after.
 */
export function noLater(a: Prompt, b: Prompt): boolean {
  if (a.kind === "within" && b.kind === "within") return neverLonger(a.duration, b.duration);
  if (a.kind === "within" && b.kind === "promptly") return isAllowed(a);
  if (a.kind === "promptly" && b.kind === "within") return isBeyondLaw(b);
  if (a.kind === "same-day" && b.kind === "within") return endsNoEarlierThanTheDay(b.duration);
  return PROMPT.indexOf(a.kind) <= PROMPT.indexOf(b.kind);
}

/** Whether the law lets disclosure take as long where no other law says otherwise. */
function isAllowed(clause: DeadlineClause): boolean {
  return clause.kind !== "within" || neverLonger(clause.duration, PROMPTLY_WITHIN);
}

/** Whether it takes longer than the law allows, whatever the calendar. */
function isBeyondLaw(clause: Prompt): boolean {
  return clause.kind === "within" && neverLonger(PROMPTLY_WITHIN, clause.duration) && !isAllowed(clause);
}

function endsNoEarlierThanTheDay({ count, unit }: Duration): boolean {
  return unit !== "hour" || count >= HOURS;
}

function recursAtLeast(a: Recurring, b: Recurring): boolean {
  if (b.kind === "regularly") return true;
  if (a.kind === "regularly") return false;
  if (b.kind === "by-date") return a.kind === "by-date" && dayOfYear(a) <= dayOfYear(b);
  if (b.kind === "by-day")
    return a.kind === "by-day" && a.period === b.period && dayOfYear(a) <= dayOfYear(b);
  if (b.kind === "part-of") return a.kind === "part-of" && a.period === b.period && a.part === b.part;
  const times = "times" in a ? a.times : 1;
  if (b.kind === "termly") return termOf(a) === b.period && times >= b.times;
  const every = everyOf(a);
  return every !== null && neverLonger(every, b.every) && times >= b.times;
}

/** The school term in which a clause comes round, if it is one. */
function termOf(clause: Recurring): Termly["period"] | null {
  if (clause.kind !== "termly" && clause.kind !== "part-of") return null;
  return clause.period === "semester" || clause.period === "school-year" ? clause.period : null;
}

/** How often a clause comes round; null for the terms of schools, of which nobody can tell the length. */
export function everyOf(clause: Exclude<Recurring, Regularly>): Duration | null {
  if (clause.kind === "periodic") return clause.every;
  if (clause.kind === "by-date") return EVERY.year;
  return clause.kind === "termly" || clause.period === "semester" || clause.period === "school-year"
    ? null
    : EVERY[clause.period];
}

const EVERY: Readonly<Record<RoundPeriod | "year", Duration>> = {
  year: { count: 1, unit: "year" },
  week: { count: 1, unit: "week" },
  month: { count: 1, unit: "month" },
  quarter: { count: 3, unit: "month" },
  "half-year": { count: 6, unit: "month" },
};

function dayOfYear({ month, day }: ByDate | ByDay): number {
  return month * 31 + day;
}

function noticeAtLeast(a: Notice, b: Notice): boolean {
  const sameEvent = b.trigger === null || sameTrigger(a.trigger, b.trigger);
  return sameEvent && a.form === b.form && neverLonger(b.duration, a.duration);
}

function hasStages(a: AtStages, b: AtStages): boolean {
  return b.stages.every((stage) => a.stages.includes(stage));
}

function aheadAtLeast(a: Before, b: Before): boolean {
  if (!sameTrigger(a.event, b.event)) return false;
  return b.duration === null || (a.duration !== null && neverLonger(b.duration, a.duration));
}

/** Whether two events are one, in the table or by their words. */
export function sameTrigger(a: Trigger | null, b: Trigger | null): boolean {
  if (a === null || b === null || typeof a === "string" || typeof b === "string") return a === b;
  return a.words === b.words;
}

const SPANS = { unsaid: 0, long: 1, permanent: 2 } as const;

function standsAtLeast(a: LongTerm, b: LongTerm): boolean {
  return SPANS[a.span ?? "unsaid"] >= SPANS[b.span ?? "unsaid"] && (a.dynamic || !b.dynamic);
}

/** The clauses that have no measure ask the same only in the same words. */
function sameWords(a: DeadlineClause, b: DeadlineClause): boolean {
  if (a.kind === "alongside") return b.kind === "alongside" && a.publication === b.publication;
  if (a.kind === "during") return b.kind === "during" && a.words === b.words;
  if (a.kind === "elsewhere") return b.kind === "elsewhere" && sourceKey(a.source) === sourceKey(b.source);
  return a.kind === b.kind;
}

function sourceKey(source: Elsewhere["source"]): string {
  return typeof source === "string" ? source : `words:${source.words}`;
}
