/** What the days of a span are: the reasoning behind a date, day by day, for people to check. */
import { assertArgument } from "../model/argument.js";
import { CALENDAR } from "../model/shapes.js";
import type { WorkCalendar } from "./calendar.js";
import { addDays, dateParts, weekday } from "./date.js";

/** The days of a span, counted. */
export interface WorkdaySpan {
  readonly days: number;
  readonly workdays: number;
  /** Days from Monday to Friday on which offices rest: holidays. `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays on which offices work, to make up for a holiday (调休上班). */
  readonly makeUp: readonly string[];
}

/**
 * Counts the days of a span on a calendar of working days, such as that of the State Council's yearly notices on
 * holidays (国务院办公厅关于部分节假日安排的通知).
 *
 * @param first first day, `YYYY-MM-DD`
 * @param last last day, itself counted; no days where it lies before the first
 * @param calendar see `loadChinaCalendar`
 * @throws `InvalidDateError` (code `invalid-date`) where there is no such day
 */
export function workdaySpan(first: string, last: string, calendar: WorkCalendar): WorkdaySpan {
  assertArgument("workdaySpan", calendar, CALENDAR);
  dateParts(first);
  dateParts(last);
  const holidays: string[] = [];
  const makeUp: string[] = [];
  let [days, workdays] = [0, 0];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const works = calendar.isWorkday(date);
    const isWeekend = weekday(date) % 6 === 0;
    days += 1;
    if (works) workdays += 1;
    if (works && isWeekend) makeUp.push(date);
    if (!works && !isWeekend) holidays.push(date);
  }
  return { days, workdays, holidays, makeUp };
}
