/** Days that may be known to the month or the year only, as spans of calendar days. */
import { dateParts } from "../deadlines/date.js";

/** A day that lies somewhere between two days, both `YYYY-MM-DD`; the same twice where it is known. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Span of a date of which only the month may be known.
 *
 * @param date `YYYY-MM-DD` or `YYYY-MM`
 */
export function spanOf(date: string): Span {
  if (date.length > 7) return { earliest: date, latest: date };
  // Dates are compared as text, so that a 31st that a month does not have is as good as its last day.
  return { earliest: `${date}-01`, latest: `${date}-31` };
}

/** Span of a day of which only the year is known. */
export function spanOfYear(year: number): Span {
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/**
 * Lets calendar dates through.
 *
 * @param day `YYYY-MM-DD`
 * @throws InvalidDateError (`invalid-date`) where there is no such day
 */
export function assertDay(day: string): void {
  dateParts(day);
}
