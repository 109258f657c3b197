/** Says when a deadline is due, part by part, and how the days were counted. */
import { weekdayName } from "../calendar/index.js";
import { addDays } from "../deadlines/date.js";
import {
  type DueDate,
  type DuePart,
  formatDeadline,
  type WorkCalendar,
  workdaySpan,
} from "../deadlines/index.js";
import type { Context } from "./context.js";
import type { Fact } from "./facts.js";

/**
 * The facts about a due date.
 *
 * @param words the deadline in the official words; null where the standard states none
 * @param found what `dueDate` says of it; null where there is nothing to say
 * @param on the day of the event, `YYYY-MM-DD`
 */
export function dueLines(
  words: string | null,
  found: DueDate | null,
  on: string,
  calendar: WorkCalendar,
  context: Context,
): Fact[] {
  const { due, values } = context.messages;
  const head: Fact[] = [
    [due.deadline, [words ?? values.unknown]],
    [due.event, [dayInWords(on, context)]],
  ];
  if (found === null) return [...head, ["", [due.noDeadline]]];
  if (found.parts.length === 0) return [...head, ["", [due.unparsed]]];
  const parts = found.parts.map(
    (part, index): Fact => [String(index + 1), partLines(part, calendar, context)],
  );
  const dated = found.parts.filter(({ date }) => date !== null);
  const done: Fact[] =
    dated.length > 1 && found.date !== null ? [[due.done, [dayInWords(found.date, context)]]] : [];
  return [...head, ...parts, ...done];
}

function partLines(part: DuePart, calendar: WorkCalendar, context: Context): string[] {
  const { language, messages } = context;
  const { due } = messages;
  const { date, deadline, note, place, provisional, rolled, scope } = part;
  return [
    formatDeadline(deadline),
    ...(scope === null ? [] : [due.scope(scope)]),
    ...(place === null ? [] : [due.place(place)]),
    date === null
      ? due.noDay
      : due[deadline.kind === "notice" ? "until" : "latest"](dayInWords(date, context)),
    note[language],
    ...(date === null ? [] : countLines(date, part, calendar, context)),
    ...(rolled !== null && rolled.date !== date ? [due.rolled(dayInWords(rolled.date, context))] : []),
    ...(provisional || rolled?.provisional === true ? [due.provisional] : []),
  ];
}

/** What the days between are; only where working days were counted. */
function countLines(
  date: string,
  { deadline, from }: DuePart,
  calendar: WorkCalendar,
  { messages }: Context,
): string[] {
  if (!("duration" in deadline) || deadline.duration?.unit !== "working-day") return [];
  const { due, separator } = messages;
  const [first, last] = date < from ? [date, addDays(from, -1)] : [addDays(from, 1), date];
  const { days, workdays, holidays, makeUp } = workdaySpan(first, last, calendar);
  return [
    due.span(days, workdays, days - workdays),
    ...(holidays.length > 0 ? [due.holidays(holidays.join(separator))] : []),
    ...(makeUp.length > 0 ? [due.makeUp(makeUp.join(separator))] : []),
  ];
}

function dayInWords(date: string, { language, messages }: Context): string {
  return messages.due.dayOf(date, weekdayName(date, language));
}
