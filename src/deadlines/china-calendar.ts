/**
 * China's working-day calendar: the State Council's yearly notices on holidays and make-up days (国务院办公厅关于部分
 * 节假日安排的通知), as the package chinese-days carries them. Loaded only when asked for.
 */
import { type WorkCalendar, weekdaysOnly } from "./calendar.js";
import { dateParts } from "./date.js";
import { type LunarCalendar, statutoryHolidays } from "./statutory-holidays.js";

/** From 28 December a day may belong to the New Year holiday that the notice of the next year arranges. */
const NEW_YEAR_FROM = 28;

/**
 * Loads China's working-day calendar: the yearly notices of the State Council's General Office on holidays and make-up
 * days (国务院办公厅关于部分节假日安排的通知), as chinese-days has them.
 *
 * A day is settled where the notice for its year is known; the last four days of a year only with the next year's notice
 * as well, which moves make-up days and New Year holidays there.
 *
 * @returns a calendar; for days that are not settled it falls back to Monday to Friday, less the holidays that law fixes
 *   (《全国年节及纪念日放假办法》第二条): which days are moved or made up for is not known before the notice
 */
export async function loadChinaCalendar(): Promise<WorkCalendar> {
  const { default: days } = await import("chinese-days");
  const knows = (year: number) => isNationalDay(days.getDayDetail(`${year}-10-01`).name);
  const isSettled = (date: string) => {
    const { year, month, day } = dateParts(date);
    return knows(year) && (month < 12 || day < NEW_YEAR_FROM || knows(year + 1));
  };
  const lunar: LunarCalendar = {
    lunarDay: (year, month, day) =>
      ofYear(year, days.getSolarDateFromLunar(`${year}-${two(month)}-${two(day)}`).date),
    qingming: (year) => ofYear(year, days.getSolarTermDate(year, 4, "pure_brightness")),
  };
  const holidays = new Map<number, ReadonlySet<string>>();
  const isHoliday = (date: string) => {
    const { year } = dateParts(date);
    const known = holidays.get(year) ?? statutoryHolidays(year, lunar);
    holidays.set(year, known);
    return known.has(date);
  };
  return {
    isWorkday: (date) =>
      isSettled(date) ? days.isWorkday(date) : weekdaysOnly.isWorkday(date) && !isHoliday(date),
    isSettled,
  };
}

/** The package names a holiday `National Day,国庆节,3`, and a day that it knows nothing of by its weekday. */
function isNationalDay(name: string): boolean {
  return name.includes("国庆");
}

/** Beyond its tables, which end with 2100, the package answers with a day of another year. */
function ofYear(year: number, date: string): string | null {
  return date.startsWith(`${year}-`) ? date : null;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
