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
  ["formatArticles", (value) => instruments.formatArticles([value])],
  ["describeOutdated", instruments.describeOutdated],
  ["describeReplacement", instruments.describeReplacement],
  ["isForeign", (value) => instruments.isForeign({ province: "福建省", city: null }, value)],
  ["placeName", instruments.placeName],
  ["registryHorizon", instruments.registryHorizon],
  ["staleInstruments", (value) => instruments.staleInstruments(value, "2026-01-05")],
  ["registeredStatus", (value) => instruments.registeredStatus("民法典", value, "2026-01-05")],
  ["foreignDocuments", (value) => instruments.foreignDocuments(value, value, value)],
];
const NO_LAW = instruments.statusRegistry({ instruments: [], horizons: {} as never });
/** Texts are what they take too. */
const OF_TEXTS_OR_OBJECTS: readonly Call[] = [
  ["formatTrigger", deadlines.formatTrigger],
  ["outdated", (value) => instruments.outdated([value], NO_LAW, "2026-01-05")],
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

const refusal = { code: "wrong-argument", text: { zh: expect.any(String), en: expect.any(String) } };

describe("an argument of the wrong type", () => {
  it.each([...OF_TEXTS, ...OF_OBJECTS, ...OF_TEXTS_OR_OBJECTS])(
    "is refused by %s, which says so in two languages",
    (_, call) => {
      for (const value of WRONG) expect(() => call(value as never)).toThrow(expect.objectContaining(refusal));
    },
  );

  it.each(OF_OBJECTS)("is a text for %s", (_, call) => {
    expect(() => call("及时公开" as never)).toThrow(expect.objectContaining(refusal));
  });

  it("is an event of no table for formatTrigger, and no list for outdated and formatArticles", () => {
    expect(() => deadlines.formatTrigger("及时公开" as never)).toThrow(expect.objectContaining(refusal));
    expect(() => instruments.outdated("民法典" as never, {} as never, "2026-01-05")).toThrow(
      expect.objectContaining(refusal),
    );
    expect(() => instruments.formatArticles("第一条" as never)).toThrow(expect.objectContaining(refusal));
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
