/** What calls from JavaScript are told that TypeScript would have refused. */
import { describe, expect, it } from "vitest";
import * as deadlines from "../../src/deadlines/index.js";
import * as instruments from "../../src/instruments/index.js";

type Call = readonly [name: string, call: (argument: never) => unknown];

const OF_TEXTS: readonly Call[] = [
  ["parseDeadline", deadlines.parseDeadline],
  ["findTrigger", deadlines.findTrigger],
  ["parseCitations", instruments.parseCitations],
  ["leadingPlace", instruments.leadingPlace],
];
const OF_OBJECTS: readonly Call[] = [
  ["formatDeadline", deadlines.formatDeadline],
  ["formatDuration", deadlines.formatDuration],
  ["deadlineParts", deadlines.deadlineParts],
  ["compareDeadlines", (value) => deadlines.compareDeadlines(value, value)],
  ["dueDate", (value) => deadlines.dueDate(value, "2026-01-05")],
  ["periodicDates", (value) => deadlines.periodicDates(value, "2026-01-05", "2026-02-05")],
  ["formatCitation", instruments.formatCitation],
  ["localDocument", instruments.localDocument],
  ["lookUpCitation", (value) => instruments.lookUpCitation(value, value)],
  ["resolveCitation", (value) => instruments.resolveCitation(value, value)],
  ["instrumentRegistry", instruments.instrumentRegistry],
  ["statusRegistry", instruments.statusRegistry],
];
const WRONG: readonly unknown[] = [
  undefined,
  null,
  42,
  Number.NaN,
  {},
  [],
  Promise.resolve("及时公开"),
  () => 1,
];

const refusal = { code: "wrong-argument", bilingual: { zh: expect.any(String), en: expect.any(String) } };

describe("an argument of the wrong type", () => {
  it.each([...OF_TEXTS, ...OF_OBJECTS])("is refused by %s, which says so in two languages", (_, call) => {
    for (const value of WRONG) expect(() => call(value as never)).toThrow(expect.objectContaining(refusal));
  });

  it.each(OF_OBJECTS)("is a text for %s", (_, call) => {
    expect(() => call("及时公开" as never)).toThrow(expect.objectContaining(refusal));
  });

  it.each([undefined, null, 42, {}, Promise.resolve("2026-01-05")])(
    "that should be a day is none: %s",
    (day) => {
      const promptly = deadlines.parseDeadline("及时公开");
      expect(() => deadlines.dueDate(promptly, day as never)).toThrow(
        expect.objectContaining({ code: "invalid-date" }),
      );
    },
  );
});
