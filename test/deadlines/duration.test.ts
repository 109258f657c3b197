import { beforeAll, describe, expect, it } from "vitest";
import { count } from "../../src/deadlines/count.js";
import { addDays } from "../../src/deadlines/date.js";
import { calendarSpan } from "../../src/deadlines/duration.js";
import { loadChinaCalendar, type WorkCalendar } from "../../src/deadlines/index.js";

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("calendarSpan", () => {
  let workdays: number[];
  let calendar: WorkCalendar;

  /** Day numbers of all working days of the published calendars. */
  beforeAll(async () => {
    calendar = await loadChinaCalendar();
    workdays = [];
    const last = daysBetween("2004-01-01", "2026-12-27");
    for (let day = 0; day <= last; day++)
      if (calendar.isWorkday(addDays("2004-01-01", day))) workdays.push(day);
  });

  it("holds for 1 to 260 working days from every day of every published calendar", () => {
    const last = workdays.at(-1) ?? 0;
    let held = 0;
    for (let days = 1; days <= 260; days++) {
      const { shortest, longest } = calendarSpan({ count: days, unit: "working-day" });
      for (let from = 0, next = 0; from < last; from++) {
        while ((workdays[next] ?? last) <= from) next++;
        const due = workdays[next + days - 1];
        if (due === undefined) break;
        if (due - from < shortest || due - from > longest)
          expect.fail(`${days} from day ${from}: ${due - from}`);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(1_000_000);
  });

  it("holds for 1 to 36 months from every day of four years", () => {
    let held = 0;
    for (let months = 1; months <= 36; months++) {
      const { shortest, longest } = calendarSpan({ count: months, unit: "month" });
      for (let day = 0; day < 1461; day++) {
        const from = addDays("2022-01-01", day);
        const length = daysBetween(from, count(from, { count: months, unit: "month" }, calendar, 1).date);
        if (length < shortest || length > longest) expect.fail(`${months} months from ${from}: ${length}`);
        held += 1;
      }
    }
    expect(held).toBe(36 * 1461);
  });

  it("never shrinks as the count grows", () => {
    for (const unit of ["working-day", "day", "week", "month", "year"] as const)
      for (let many = 1; many < 600; many++) {
        const [less, more] = [calendarSpan({ count: many, unit }), calendarSpan({ count: many + 1, unit })];
        expect(more.shortest).toBeGreaterThanOrEqual(less.shortest);
        expect(more.longest).toBeGreaterThanOrEqual(less.longest);
        expect(less.shortest).toBeLessThanOrEqual(less.longest);
      }
  });
});
