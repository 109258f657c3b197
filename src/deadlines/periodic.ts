/** The days of recurring duties: every quarter, every 20 working days, by the end of March. */
import { assertArgument, assertHas } from "../model/argument.js";
import { CALENDAR } from "../model/shapes.js";
import { type WorkCalendar, weekdaysOnly } from "./calendar.js";
import { type CountedDate, count } from "./count.js";
import { addDays, dateIn, dateParts, weekday } from "./date.js";
import type { ByDate, ByDay, Deadline, DeadlinePart, Duration, Periodic, RoundPeriod } from "./deadline.js";
import { HOURS } from "./duration.js";
import { A_DEADLINE, deadlineParts } from "./parts.js";

/** One day by which a recurring duty has to be done. */
export interface PeriodicDate extends CountedDate, Omit<DeadlinePart, "deadline"> {
  /** How many times it has to be done by then, in the period that ends on the day. */
  readonly times: number;
  /** Whether the calendar fixes the day, such as the end of a quarter; false where it was counted from the first day. */
  readonly fixed: boolean;
}

/**
 * The days of the recurring parts of a deadline, in a span of time.
 *
 * Months that make up a year evenly, and the year itself, end with the calendar's (31 March, 30 June …): periods are
 * those of the Gregorian calendar (《民法典》第二百条). Every other period is counted from `from`.
 *
 * @param deadline any deadline; one without a recurring part has no days. 定期 names no period and has none either
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, `YYYY-MM-DD`
 * @param calendar of working days, for 每20个工作日; without one Monday to Friday, provisional
 * @returns in order of date
 * @throws `InvalidDateError` (code `invalid-date`) where `from` or `to` is no calendar date
 */
export function periodicDates(
  deadline: Deadline,
  from: string,
  to: string,
  calendar: WorkCalendar = weekdaysOnly,
): PeriodicDate[] {
  assertHas("periodicDates", deadline, "kind", A_DEADLINE);
  assertArgument("periodicDates", calendar, CALENDAR);
  const years = { first: dateParts(from).year, last: dateParts(to).year };
  return deadlineParts(deadline)
    .flatMap(({ scope, place, deadline: clause }) => {
      if (clause.kind === "by-date")
        return yearly(clause, years).map((date) => ({
          ...settled(date),
          scope,
          place,
          times: 1,
          fixed: true,
        }));
      if (clause.kind === "by-day")
        return rounds(clause, from, to).map((date) => ({
          ...settled(date),
          scope,
          place,
          times: 1,
          fixed: true,
        }));
      if (clause.kind !== "periodic") return [];
      const { every, times } = byDays(clause);
      const fixed = endsWithCalendar(every);
      const dates = recurrences(every, { from, to, years, calendar });
      return dates.map((date) => ({ ...date, scope, place, times, fixed }));
    })
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

interface Range {
  readonly from: string;
  readonly to: string;
  readonly years: Years;
  readonly calendar: WorkCalendar;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function settled(date: string): CountedDate {
  return { date, provisional: false };
}

function yearly({ month, day }: ByDate, years: Years): string[] {
  return yearsOf(years).map((year) => dateIn(year, month, day));
}

const MONTHS: Readonly<Record<Exclude<RoundPeriod, "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
};

function rounds({ period, month, day }: ByDay, from: string, to: string): string[] {
  if (period === "week") return weekdays(day, from, to);
  const months = MONTHS[period];
  const years = yearsOf({ first: dateParts(from).year, last: dateParts(to).year });
  const firsts = Array.from({ length: 12 / months }, (_, index) => index * months);
  return years.flatMap((year) => firsts.map((first) => dateIn(year, first + month, day)));
}

function weekdays(day: number, from: string, to: string): string[] {
  const dates: string[] = [];
  const first = addDays(from, (day - weekday(from) + 7) % 7);
  for (let date = first; date <= to; date = addDays(date, 7)) dates.push(date);
  return dates;
}

function yearsOf({ first, last }: Years): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** 每12小时: what comes round within a day does so every day, so many times over. */
function byDays({ every, times }: Periodic): Pick<Periodic, "every" | "times"> {
  if (every.unit !== "hour" || every.count > HOURS) return { every, times };
  return { every: { count: 1, unit: "day" }, times: times * Math.floor(HOURS / every.count) };
}

/** Months that make up a year evenly, and the year itself. */
function endsWithCalendar(every: Duration): boolean {
  const months = monthsOf(every);
  return months !== null && 12 % months === 0;
}

function recurrences(every: Duration, range: Range): CountedDate[] {
  const months = monthsOf(every);
  if (months === null || !endsWithCalendar(every)) return countedFrom(every, range);
  const ends = Array.from({ length: 12 / months }, (_, index) => (index + 1) * months);
  return yearsOf(range.years).flatMap((year) => ends.map((month) => settled(dateIn(year, month, 31))));
}

function monthsOf({ count, unit }: Duration): number | null {
  if (unit === "month") return count;
  return unit === "year" ? 12 * count : null;
}

/** All but working days are counted from `from` each time, so that the 31st stays the 31st where there is one. */
function countedFrom(every: Duration, { from, to, calendar }: Range): CountedDate[] {
  const dates: CountedDate[] = [];
  for (let last = settled(from), times = 1; ; times++) {
    const next =
      every.unit === "working-day"
        ? count(last.date, every, calendar, 1)
        : count(from, { ...every, count: every.count * times }, calendar, 1);
    last = { date: next.date, provisional: next.provisional || last.provisional };
    if (last.date > to) return dates;
    dates.push(last);
  }
}
