/** What is no deadline, no length, no event and no calendar is refused by name, in both languages. */
import { expect, it } from "vitest";
import {
  compareDeadlines,
  deadlineParts,
  dueDate,
  findTrigger,
  formatDeadline,
  formatDuration,
  formatTrigger,
  isWhole,
  parseDeadline,
  periodicDates,
  triggerEntry,
  weekdaysOnly,
  workdaySpan,
} from "../../src/deadlines/index.js";

const at = parseDeadline("及时公开");
const none = 7 as never;
const A_DEADLINE = ["parseDeadline 读出的时限", "a deadline as parseDeadline gives it"] as const;

it.each<[called: string, call: () => unknown, zh: string, en: string]>([
  ["compareDeadlines", () => compareDeadlines(none, at), ...A_DEADLINE],
  ["compareDeadlines", () => compareDeadlines(at, none), ...A_DEADLINE],
  ["dueDate", () => dueDate(none, "2025-03-03"), ...A_DEADLINE],
  ["periodicDates", () => periodicDates(none, "2025-03-03", "2025-03-04"), ...A_DEADLINE],
  ["formatDeadline", () => formatDeadline(none), ...A_DEADLINE],
  ["deadlineParts", () => deadlineParts(none), ...A_DEADLINE],
  ["deadlineParts", () => isWhole(none), ...A_DEADLINE],
  ["formatDuration", () => formatDuration(none), "时长 {count, unit}", "a duration {count, unit}"],
  ["formatTrigger", () => formatTrigger(none), "起算点的代码或 {words}", "an event: its code, or {words}"],
  [
    "triggerEntry",
    () => triggerEntry("toString" as never),
    "起算点的代码（TRIGGER_CODES）",
    "a code of TRIGGER_CODES",
  ],
  ["parseDeadline", () => parseDeadline(none), "文字", "a text"],
  ["findTrigger", () => findTrigger(none), "文字", "a text"],
])("%s says what it expected", (called, call, zh, en) => {
  expect(call).toThrow(
    expect.objectContaining({
      code: "wrong-argument",
      text: {
        zh: expect.stringContaining(`${called}：应传入${zh}，`),
        en: expect.stringContaining(`${called}: expected ${en}, `),
      },
    }),
  );
});

it.each<[called: string, call: () => unknown]>([
  ["dueDate", () => dueDate(at, "2025-03-03", none)],
  ["periodicDates", () => periodicDates(at, "2025-03-03", "2025-03-04", none)],
  ["workdaySpan", () => workdaySpan("2025-03-03", "2025-03-04", none)],
])("%s asks for a calendar", (called, call) => {
  expect(call).toThrow(
    expect.objectContaining({
      code: "wrong-argument",
      message: expect.stringContaining(`${called}: expected a calendar of working days`),
    }),
  );
  expect(() => dueDate(at, "2025-03-03", weekdaysOnly)).not.toThrow();
});
