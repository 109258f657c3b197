/** Dates as strict workbooks write them: `2024-01-01T08:30:00`. */

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/u;
const MS_A_DAY = 86_400_000;
/** The day before the first of 1900, and the one that 1900 did not have, and that spreadsheets count. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const LEAP_DAY = 60;
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** @returns the number of days that a spreadsheet counts; null where the text is no date */
export function serialOf(text: string, is1904: boolean): number | null {
  const [whole, year, month, day, hour = "0", minute = "0", second = "0"] = ISO.exec(text.trim()) ?? [];
  if (whole === undefined || whole === "") return null;
  const time = (Number(hour) * 3_600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (is1904) return (date - EPOCH_1904) / MS_A_DAY + time;
  const days = (date - EPOCH_1900) / MS_A_DAY;
  return days + (days >= LEAP_DAY ? 1 : 0) + time;
}

/** A date as Chinese Excel shows it by default. */
export function shownDate(text: string): string {
  const [, year, month, day, hour = "00", minute = "00"] = ISO.exec(text.trim()) ?? [];
  const date = year === undefined ? [] : [[year, month, day].map(Number).join("/")];
  const time = year !== undefined && `${hour}${minute}` === "0000" ? [] : [`${Number(hour)}:${minute}`];
  return [...date, ...time].join(" ");
}
