/** What a calendar of working days has to know, and the one for years without a published calendar. */
import { weekday } from "./date.js";

/** A calendar of working days. Dates are `YYYY-MM-DD`. */
export interface WorkCalendar {
  /** Whether offices work on the day. */
  readonly isWorkday: (date: string) => boolean;
  /** Whether the official arrangement that covers the day is known, so that the answer above is final. */
  readonly isSettled: (date: string) => boolean;
}

/**
 * Monday to Friday (《国务院关于职工工作时间的规定》第七条), and nothing settled: what is left where no official arrangement
 * is known.
 */
export const weekdaysOnly: WorkCalendar = {
  isWorkday: (date) => weekday(date) % 6 !== 0,
  isSettled: () => false,
};
