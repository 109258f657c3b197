import { describe, expect, it } from "vitest";
import { loadChinaCalendar, workdaySpan } from "../../src/deadlines/index.js";

const calendar = await loadChinaCalendar();

describe("workdaySpan", () => {
  it("tells holidays and make-up days apart from plain weekends (National Day 2025)", () => {
    expect(workdaySpan("2025-09-27", "2025-10-12", calendar)).toEqual({
      days: 16,
      workdays: 6,
      holidays: ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"],
      makeUp: ["2025-09-28", "2025-10-11"],
    });
  });

  it("counts both ends", () => {
    expect(workdaySpan("2025-03-03", "2025-03-03", calendar)).toMatchObject({ days: 1, workdays: 1 });
    expect(workdaySpan("2025-03-04", "2025-03-03", calendar)).toMatchObject({ days: 0, workdays: 0 });
  });

  it("refuses what is no date", () => {
    for (const [first, last] of [
      ["2023-02-30", "2023-03-01"],
      ["2023-02-01", "2023-02-30"],
      ["2023-02-30", "2023-01-01"],
    ] as const)
      expect(() => workdaySpan(first, last, calendar)).toThrow(
        expect.objectContaining({ code: "invalid-date" }),
      );
  });
});
