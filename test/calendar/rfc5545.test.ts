/** What an independent reader of iCalendar files (ts-ics) finds in ours, with any texts. */
import fc from "fast-check";
import { convertIcsCalendar, type IcsDateObject } from "ts-ics";
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
        expect(events.map(({ start }) => dayOf(start))).toEqual(duties.map(({ date }) => date));
        expect(events.every(({ start, end }) => start.type === "DATE" && end?.type === "DATE")).toBe(true);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(duties.length);
        events.forEach((event, at) => {
          expect(event.summary).toContain(duties[at]?.task.replace(/\s+/gu, " ").trim());
        });
      }),
      { numRuns: 200 },
    );
  });

  it("needs no clock and no time zone: days only, and a fixed stamp in UTC", async () => {
    const mine = list([section([row({ deadline: "每季度公开1次" })])]);
    const duties = dutiesOf(mine, { from: "2026-01-01", to: "2026-12-31" }, workdays);
    const calendar = convertIcsCalendar(undefined, await renderCalendar(duties, mine, "ics"));
    expect(calendar).toMatchObject({ version: "2.0", prodId: expect.stringContaining("zwgk-catalog") });
    expect(calendar.timezones ?? []).toEqual([]);
    expect(calendar.events).toHaveLength(duties.length);
    for (const { stamp, start, end } of calendar.events ?? []) {
      expect(stamp.date.toISOString()).toBe(`${mine.date ?? mine.release.date}T00:00:00.000Z`);
      expect(end && end.date.getTime() - start.date.getTime()).toBe(24 * 60 * 60 * 1000);
    }
  });
});
