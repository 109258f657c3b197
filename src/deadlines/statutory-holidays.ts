/**
 * The days that law itself makes holidays for everybody, whatever the yearly notice adds around them
 * (《全国年节及纪念日放假办法》第二条, as revised by 国务院令第795号, in force since 2025-01-01).
 */
import { addDays, dateIn } from "./date.js";

/** The revision whose days these are holds from this year on. */
const SINCE = 2025;

/** What has to be known of the sky; dates are `YYYY-MM-DD`. */
export interface LunarCalendar {
  /** The day of a lunar month and day in the lunar year that begins in a year; null where that is not known. */
  readonly lunarDay: (year: number, month: number, day: number) => string | null;
  /** 清明 of a year. */
  readonly qingming: (year: number) => string | null;
}

/**
 * The statutory holidays of a year: 1 January, 除夕 to 正月初三, 清明, 1 and 2 May, 端午, 中秋, 1 to 3 October.
 *
 * @param year a year; none before 2025, when other days were holidays
 * @param lunar where the lunar days fall
 * @returns `YYYY-MM-DD`, in no order; a lunar day that is not known is left out
 */
export function statutoryHolidays(year: number, lunar: LunarCalendar): ReadonlySet<string> {
  if (year < SINCE) return new Set();
  const fixed = FIXED.map(([month, day]) => dateIn(year, month, day));
  const newYear = lunar.lunarDay(year, 1, 1);
  const springFestival = newYear === null ? [] : [-1, 0, 1, 2].map((days) => addDays(newYear, days));
  const single = [lunar.qingming(year), lunar.lunarDay(year, 5, 5), lunar.lunarDay(year, 8, 15)];
  return new Set([...fixed, ...springFestival, ...single.flatMap((date) => date ?? [])]);
}

const FIXED = [
  [1, 1],
  [5, 1],
  [5, 2],
  [10, 1],
  [10, 2],
  [10, 3],
] as const;
