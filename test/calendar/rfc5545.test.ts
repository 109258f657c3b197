/** What an independent reader of iCalendar files (ts-ics) finds in ours, with any texts. */
import fc from "fast-check";
import { rrulestr } from "rrule";
import { convertIcsCalendar, type IcsDateObject, type IcsEvent } from "ts-ics";
import { describe, expect, it } from "vitest";
import { dutiesOf, renderCalendar } from "../../src/calendar/index.js";
import { loadChinaCalendar } from "../../src/deadlines/index.js";
import { list, row, section } from "../tables/sample.js";

const workdays = await loadChinaCalendar();

/** Texts as people type them, with everything that means something in an iCalendar file. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme-ascii" }),
      fc.constantFrom(...'公开时限；，：:;,\\\n\r\t"=\u2028😀'),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

const revision = fc.record({ due: fc.constantFrom("2026-06-30", "2026-12-31"), task: text, document: text });

const dayOf = ({ date }: IcsDateObject) => date.toISOString().slice(0, 10);

/** Every day of an event, as an independent reader of rules (rrule) reckons them. */
function daysOf({ uid, start }: IcsEvent, ics: string): string[] {
  const lines = unfolded(ics);
  const from = lines.indexOf(`UID:${uid}`);
  const own = lines.slice(from, lines.indexOf("END:VEVENT", from));
  const rules = own.filter((line) => /^R(?:RULE|DATE)/u.test(line));
  if (rules.length === 0) return [dayOf(start)];
  const all = rrulestr([`DTSTART:${dayOf(start).replaceAll("-", "")}T000000Z`, ...rules].join("\n"), {
    forceset: true,
  }).all();
  const days = all.map((day) => day.toISOString().slice(0, 10));
  // The first day of an event is one of its days, whatever else does.
  return [...new Set([dayOf(start), ...days])];
}

const unfolded = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

const eventsOf = (ics: string) => convertIcsCalendar(undefined, ics).events ?? [];

describe("the iCalendar file", () => {
  it("has the events of the duties, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(revision, { maxLength: 4 }), text, async (revisions, name) => {
        const rows = [row({ deadline: "每季度公开1次" })];
        const agency = { name, level: "township" } as const;
        const mine = list([section(rows)], { revisions, agency });
        const duties = dutiesOf(mine, { from: "2026-01-01", to: "2026-12-31" }, workdays);
        const ics = await renderCalendar(duties, mine, "ics");
        const events = eventsOf(ics);
        const firsts = duties.filter(
          ({ series }, at) => duties.findIndex((one) => one.series === series) === at,
        );
        expect(events.map(({ start }) => dayOf(start))).toEqual(firsts.map(({ date }) => date));
        expect(events.flatMap((event) => daysOf(event, ics)).sort()).toEqual(duties.map(({ date }) => date));
        expect(events.every(({ start, end }) => start.type === "DATE" && end?.type === "DATE")).toBe(true);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(firsts.length);
        events.forEach((event, at) => {
          expect(event.summary).toContain(firsts[at]?.task.replace(/\s+/gu, " ").trim());
        });
      }),
      { numRuns: 60 },
    );
  });

  it("needs no clock and no time zone: days only, and a fixed stamp in UTC", async () => {
    const mine = list([section([row({ deadline: "每季度公开1次" })])]);
    const duties = dutiesOf(mine, { from: "2026-01-01", to: "2026-12-31" }, workdays);
    const calendar = convertIcsCalendar(undefined, await renderCalendar(duties, mine, "ics"));
    expect(calendar).toMatchObject({ version: "2.0", prodId: expect.stringContaining("zwgk-catalog") });
    expect(calendar.timezones ?? []).toEqual([]);
    expect(calendar.events?.map(({ summary }) => summary.slice(0, 4))).toEqual(["法定公开", "定期公开"]);
    for (const { stamp, start, end } of calendar.events ?? []) {
      expect(stamp.date.toISOString()).toBe(`${mine.date ?? mine.release.date}T00:00:00.000Z`);
      expect(end && end.date.getTime() - start.date.getTime()).toBe(24 * 60 * 60 * 1000);
    }
  });

  it.each([
    ["每季度公开1次", 8, "MONTHLY"],
    ["每半年公开1次", 4, "MONTHLY"],
    ["每年3月31日前公开", 2, "MONTHLY"],
    ["每月公开1次", 24, "MONTHLY"],
  ])("has one entry for %s, whose rule gives every day", async (deadline, count, frequency) => {
    const mine = list([section([row({ deadline })])]);
    const period = { from: "2026-01-01", to: "2027-12-31" };
    const duties = dutiesOf(mine, period, workdays).filter(({ item }) => item !== null);
    expect(duties).toHaveLength(count);
    const ics = await renderCalendar(duties, mine, "ics");
    const events = eventsOf(ics);
    expect(events).toHaveLength(1);
    expect(events[0]?.recurrenceRule).toMatchObject({ frequency });
    expect(events.flatMap((event) => daysOf(event, ics))).toEqual(duties.map(({ date }) => date));
  });

  it("has one entry for days that are counted around holidays, which no rule gives: each stands in it", async () => {
    const mine = list([section([row({ deadline: "每20个工作日更新" })])]);
    const period = { from: "2026-01-01", to: "2027-12-31" };
    const duties = dutiesOf(mine, period, workdays).filter(({ item }) => item !== null);
    expect(duties.length).toBeGreaterThan(20);
    const ics = await renderCalendar(duties, mine, "ics");
    const events = eventsOf(ics);
    expect(events).toHaveLength(1);
    expect(events.flatMap((event) => daysOf(event, ics))).toEqual(duties.map(({ date }) => date));
  });
});
