/** Days on the command line: today unless an option says another. */
import { dateParts, InvalidDateError } from "../deadlines/date.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";

/**
 * Reads the value of an option that is a day.
 *
 * @param option as written, for the message
 * @param value undefined where the option was not given
 * @param otherwise the day then; today unless stated
 * @returns `YYYY-MM-DD`
 * @throws Failure `invalid-date` for what is no day of the calendar, such as 2023-02-30
 */
export function readDay(
  option: string,
  value: string | undefined,
  { io, messages }: Context,
  otherwise: string = io.today(),
): string {
  if (value === undefined) return otherwise;
  try {
    dateParts(value);
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    throw new Failure("invalid-date", messages.failures["invalid-date"](option, value.slice(0, 40)));
  }
  return value;
}
