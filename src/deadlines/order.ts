/**
 * When one clause asks at least as much as another: a partial order, clause by clause. `demands(a, b)` means that whoever
 * keeps `a` keeps `b` too.
 */
import type {
  Before,
  ByDate,
  DeadlineClause,
  Immediately,
  LongTerm,
  Notice,
  Periodic,
  Promptly,
  Regularly,
  Trigger,
  Within,
} from "./deadline.js";
import { neverLonger } from "./duration.js";
import { triggerEntry } from "./triggers.js";

/** Clauses that say how soon after an event. */
export type Prompt = Within | Immediately | Promptly;

/** Clauses that recur. */
export type Recurring = Periodic | ByDate | Regularly;

/**
 * Whether a clause asks at least as much as another.
 *
 * @param a any clause
 * @param b any clause
 * @returns true where keeping `a` is keeping `b`; false also where they cannot be compared
 */
export function demands(a: DeadlineClause, b: DeadlineClause): boolean {
  if (b.kind === "not-repeated") return true;
  if (isPrompt(a) && isPrompt(b)) return takesIn(a, b) && noLater(a, b);
  if (isRecurring(a) && isRecurring(b)) return recursAtLeast(a, b);
  if (a.kind === "notice" && b.kind === "notice") return noticeAtLeast(a, b);
  if (a.kind === "before" && b.kind === "before") return aheadAtLeast(a, b);
  if (a.kind === "long-term" && b.kind === "long-term") return standsAtLeast(a, b);
  return sameWords(a, b);
}

/** Whether a clause says how soon after an event. */
export function isPrompt(clause: DeadlineClause): clause is Prompt {
  return clause.kind === "within" || clause.kind === "immediately" || clause.kind === "promptly";
}

/** Whether a clause recurs. */
export function isRecurring(clause: DeadlineClause): clause is Recurring {
  return clause.kind === "periodic" || clause.kind === "by-date" || clause.kind === "regularly";
}

/** Whether every event that sets the clock of `b` going sets that of `a` going too. */
export function takesIn(a: Prompt, b: Prompt): boolean {
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

/** At once before everything; promptly has no length and is no sooner than any number of days. */
export function noLater(a: Prompt, b: Prompt): boolean {
  if (a.kind === "immediately") return true;
  if (a.kind === "promptly") return b.kind === "promptly";
  return b.kind === "within" && neverLonger(a.duration, b.duration);
}

function recursAtLeast(a: Recurring, b: Recurring): boolean {
  if (b.kind === "regularly") return true;
  if (a.kind === "regularly") return false;
  if (b.kind === "by-date") return a.kind === "by-date" && dayOfYear(a) <= dayOfYear(b);
  const every = a.kind === "by-date" ? ({ count: 1, unit: "year" } as const) : a.every;
  const times = a.kind === "by-date" ? 1 : a.times;
  return neverLonger(every, b.every) && times >= b.times;
}

function dayOfYear({ month, day }: ByDate): number {
  return month * 31 + day;
}

function noticeAtLeast(a: Notice, b: Notice): boolean {
  return a.form === b.form && neverLonger(b.duration, a.duration);
}

function aheadAtLeast(a: Before, b: Before): boolean {
  return sameTrigger(a.event, b.event) && neverLonger(b.duration, a.duration);
}

function sameTrigger(a: Trigger | null, b: Trigger | null): boolean {
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
  if (a.kind === "elsewhere") return b.kind === "elsewhere" && sourceKey(a.source) === sourceKey(b.source);
  return a.kind === b.kind;
}

function sourceKey(source: "law" | "row-above" | { readonly words: string }): string {
  return typeof source === "string" ? source : `words:${source.words}`;
}
