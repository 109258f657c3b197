/** Official deadlines (公开时限): read, written, compared, and computed on China's working-day calendar. */

export { WrongArgumentError } from "../model/argument.js";
export { type WorkCalendar, weekdaysOnly } from "./calendar.js";
export { loadChinaCalendar } from "./china-calendar.js";
export { compareDeadlines, type DeadlineComparison, type DeadlineRelation } from "./compare.js";
export type { CountedDate } from "./count.js";
export { InvalidDateError } from "./date.js";
export type * from "./deadline.js";
export { type DueDate, type DuePart, dueDate } from "./due.js";
export { formatDeadline, formatDuration, formatTrigger } from "./format.js";
export { parseDeadline } from "./grammar.js";
export { deadlineParts, isWhole } from "./parts.js";
export { type PeriodicDate, periodicDates } from "./periodic.js";
export { type WorkdaySpan, workdaySpan } from "./span.js";
export { today } from "./today.js";
export {
  findTrigger,
  TRIGGER_CODES,
  TRIGGERS,
  type TriggerCode,
  type TriggerEntry,
  triggerEntry,
} from "./triggers.js";
