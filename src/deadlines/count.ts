/** Counts durations on a calendar of working days, forward and back. The day that it counts from is never counted. */
import type { WorkCalendar } from "./calendar.js";
import { addDays, addMonths } from "./date.js";
import type { Duration } from "./deadline.js";
import { HOURS } from "./duration.js";

/** A date, and whether it rests on days for which no official arrangement is known yet. */
export interface CountedDate {
  readonly date: string;
  readonly provisional: boolean;
}

/**
 * The last day of a duration (《民法典》第二百零一条、第二百零二条: the first day is not counted; months end on the day of
 * the same number, or on the last of the month). Hours run from the moment of the event: what is left of them beyond whole
 * days ends on the same day, unless the event falls late in it.
 *
 * @param from `YYYY-MM-DD`, the day of the event
 * @param duration how long
 * @param calendar of working days
 * @param direction 1 for after the event, -1 for before it
 */
export function count(
  from: string,
  duration: Duration,
  calendar: WorkCalendar,
  direction: 1 | -1,
): CountedDate {
  const steps = duration.count * direction;
  switch (duration.unit) {
    case "hour":
      return { date: addDays(from, Math.trunc(steps / HOURS)), provisional: false };
    case "day":
      return { date: addDays(from, steps), provisional: false };
    case "week":
      return { date: addDays(from, 7 * steps), provisional: false };
    case "month":
      return { date: addMonths(from, steps), provisional: false };
    case "year":
      return { date: addMonths(from, 12 * steps), provisional: false };
    case "working-day":
      return countWorkdays(from, duration.count, calendar, direction);
    default:
      return duration.unit satisfies never;
  }
}

function countWorkdays(from: string, days: number, calendar: WorkCalendar, direction: 1 | -1): CountedDate {
  let date = from;
  let provisional = false;
  for (let left = days; left > 0; ) {
    date = addDays(date, direction);
    provisional ||= !calendar.isSettled(date);
    if (calendar.isWorkday(date)) left--;
  }
  return { date, provisional };
}

/**
 * The first working day on or after a date.
 *
 * @param date `YYYY-MM-DD`
 * @param calendar of working days
 */
export function workdayFrom(date: string, calendar: WorkCalendar): CountedDate {
  if (calendar.isWorkday(date)) return { date, provisional: !calendar.isSettled(date) };
  return countWorkdays(date, 1, calendar, 1);
}
