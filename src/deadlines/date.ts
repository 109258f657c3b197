/** Calendar dates as `YYYY-MM-DD`: plain arithmetic in whole days, free of time zones. */
import { ZwgkError } from "../model/error.js";

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A text that should have been a calendar date and is none, such as 2023-02-30. */
export class InvalidDateError extends ZwgkError<"invalid-date"> {
  override readonly name = "InvalidDateError";

  constructor(text: string) {
    super("invalid-date", {
      text: {
        zh: `“${text}”不是有效日期，应写作 YYYY-MM-DD，如 2023-02-28`,
        en: `“${text}” is not a calendar date; write YYYY-MM-DD, such as 2023-02-28`,
      },
      hint: {
        zh: "改正日期；那一天日历上没有的，写当月最后一天",
        en: "correct the date; write the last day of the month where the calendar has no such day",
      },
    });
  }
}

/** Year, month (1 to 12) and day of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Takes a date apart.
 *
 * @param date `YYYY-MM-DD`
 * @throws `InvalidDateError` (code `invalid-date`) where there is no such day
 */
export function dateParts(date: string): DateParts {
  if (typeof date !== "string") throw new InvalidDateError(typeof date);
  const [, year, month, day] = ISO.exec(date) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined || fromParts(parts) !== date) throw new InvalidDateError(date.slice(0, 40));
  return parts;
}

/** `YYYY-MM-DD` of a year, a month from 1 and a day; overflowing months and days roll over. */
function fromParts({ year, month, day }: DateParts): string {
  return isoOf(Date.UTC(year, month - 1, day));
}

/** Years have four digits: what counting takes beyond them comes out longer. */
function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, -"T00:00:00.000Z".length);
}

function withinFourDigits(date: string): string {
  if (!ISO.test(date)) throw new InvalidDateError(date);
  return date;
}

function timeOf(date: string): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day);
}

/**
 * A date some days on.
 *
 * @param date `YYYY-MM-DD`
 * @param days whole days, negative for back
 * @throws `InvalidDateError` (code `invalid-date`) where that is beyond the year 9999
 */
export function addDays(date: string, days: number): string {
  return withinFourDigits(isoOf(timeOf(date) + days * DAY));
}

/**
 * The day of the same number some months on, or the last of that month where it has no such day
 * (《民法典》第二百零二条).
 *
 * @param date `YYYY-MM-DD`
 * @param months whole months, negative for back
 * @throws `InvalidDateError` (code `invalid-date`) where that is beyond the year 9999
 */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = dateParts(date);
  return dateIn(year, month + months, day);
}

/**
 * A day of a month, or the last of the month where it has no such day.
 *
 * @param year the year
 * @param month 1 to 12; others roll over into other years
 * @param day 1 to 31
 */
export function dateIn(year: number, month: number, day: number): string {
  const last = fromParts({ year, month: month + 1, day: 0 });
  return withinFourDigits(fromParts({ year, month, day: Math.min(day, Number(last.slice(-2))) }));
}

/**
 * Day of the week.
 *
 * @param date `YYYY-MM-DD`
 * @returns 0 for Sunday to 6 for Saturday
 */
export function weekday(date: string): number {
  return new Date(timeOf(date)).getUTCDay();
}
