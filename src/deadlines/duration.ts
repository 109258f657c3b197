/**
 * How long durations can be in calendar days, at the best and at the worst. Durations of different units compare only
 * where the longest that one can be is no longer than the shortest that the other can be.
 */
import type { Duration } from "./deadline.js";

/** Shortest and longest length in calendar days, from the day of the trigger to the last day. */
export interface Span {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Bounds of a duration in calendar days.
 *
 * Working days: seven calendar days hold five of them, but a run of make-up days (调休) can save up to four, and long
 * holidays cost up to ten, and six more for each forty, which is on the safe side of every published calendar since 2004.
 * Months end on the day of the same number or on the last of the month (《民法典》第二百零二条).
 *
 * @param duration any duration
 */
export function calendarSpan({ count, unit }: Duration): Span {
  switch (unit) {
    case "hour":
      return { shortest: count / HOURS, longest: count / HOURS };
    case "day":
      return { shortest: count, longest: count };
    case "week":
      return { shortest: 7 * count, longest: 7 * count };
    case "month":
      return monthSpan(count);
    case "year":
      return monthSpan(12 * count);
    case "working-day":
      return {
        shortest: Math.max(count, Math.floor((count * 7) / 5) - 4),
        longest: Math.ceil((count * 7) / 5) + 10 + 6 * Math.floor(count / 40),
      };
    default:
      return unit satisfies never;
  }
}

/** Hours of a day. */
export const HOURS = 24;

const AVERAGE_MONTH = 365.2425 / 12;

function monthSpan(months: number): Span {
  return {
    shortest: Math.floor(months * AVERAGE_MONTH) - 2,
    longest: Math.ceil(months * AVERAGE_MONTH) + 2,
  };
}

/** Durations of one family measure by one yardstick: hours, days and weeks, months and years, working days. */
function measure({ count, unit }: Duration): {
  family: "hours" | "days" | "months" | "working-days";
  length: number;
} {
  if (unit === "hour") return { family: "hours", length: count };
  if (unit === "working-day") return { family: "working-days", length: count };
  if (unit === "month" || unit === "year")
    return { family: "months", length: unit === "year" ? 12 * count : count };
  return { family: "days", length: unit === "week" ? 7 * count : count };
}

/**
 * Whether two durations measure by one yardstick, so that they always compare.
 *
 * @param a any duration
 * @param b any duration
 */
export function sameFamily(a: Duration, b: Duration): boolean {
  return measure(a).family === measure(b).family;
}

/**
 * Whether a duration is never longer than another, whatever the calendar: a partial order.
 *
 * @param a any duration
 * @param b any duration
 */
export function neverLonger(a: Duration, b: Duration): boolean {
  // About as long may be longer or shorter than just as long.
  const even = sameFamily(a, b) && measure(a).length === measure(b).length;
  if (even && a.about !== b.about) return false;
  if (sameFamily(a, b)) return measure(a).length <= measure(b).length;
  // Days end at midnight: one day after an event is 24 hours at the least, and 48 at the most.
  const untilMidnight = b.unit === "hour" ? 1 : 0;
  return calendarSpan(a).longest + untilMidnight <= calendarSpan(b).shortest;
}
