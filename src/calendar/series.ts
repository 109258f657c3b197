/** A duty that recurs, as one entry of a calendar: its days, and the rule that they follow. */
import { addDays, dateIn, dateParts } from "../deadlines/date.js";
import type { Duty } from "./types.js";

/** One duty with all its days. */
export interface Series {
  readonly first: Duty;
  /** In order, the first included. */
  readonly days: readonly Duty[];
}

/** Puts the days of each duty together, in the order of their first days. */
export function seriesOf(duties: readonly Duty[]): Series[] {
  const all = new Map<string, [Duty, ...Duty[]]>();
  for (const duty of duties) {
    const known = all.get(duty.series);
    if (known) known.push(duty);
    else all.set(duty.series, [duty]);
  }
  return Array.from(all.values(), (days) => ({ first: days[0], days }));
}

/**
 * How the days recur, as properties of an event (RFC 5545, 3.8.5): a rule where they follow the calendar, else each day,
 * since days that were counted around holidays follow none.
 *
 * @returns null where there is one day
 */
export function recurrence({ days }: Series): string | null {
  const dates = days.map(({ date }) => date);
  const [first, second] = dates;
  const last = dates.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const rule = monthly(dates) ?? daily(dates);
  if (rule !== null) return `RRULE:${rule};UNTIL=${compact(last)}`;
  return dates
    .slice(1)
    .map((date) => `RDATE;VALUE=DATE:${compact(date)}`)
    .join("\r\n");
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** Every so many months, on the same day or at the end of the month. */
function monthly(dates: readonly string[]): string | null {
  const parts = dates.map(dateParts);
  const [first, second] = parts;
  if (!first || !second) return null;
  const interval = 12 * (second.year - first.year) + second.month - first.month;
  const atEnd = dates.every(
    (date, index) => date === dateIn(parts[index]?.year ?? 0, parts[index]?.month ?? 0, 31),
  );
  const day = atEnd ? 31 : first.day;
  // A rule leaves out the months that have no such day.
  if (interval <= 0 || (!atEnd && day > 28)) return null;
  const follows = dates.every(
    (date, index) => date === dateIn(first.year, first.month + index * interval, day),
  );
  return follows ? `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=${atEnd ? -1 : day}` : null;
}

/** Every so many days or weeks. Two days always follow such a rule. */
function daily(dates: readonly string[]): string | null {
  const [first = "", second = ""] = dates;
  const days = (Date.parse(second) - Date.parse(first)) / 86_400_000;
  if (!dates.every((date, index) => date === addDays(first, index * days))) return null;
  return days % 7 === 0 ? `FREQ=WEEKLY;INTERVAL=${days / 7}` : `FREQ=DAILY;INTERVAL=${days}`;
}
