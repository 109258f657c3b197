import { describe, expect, it } from "vitest";
import { loadChinaCalendar, parseDeadline, periodicDates } from "../../src/deadlines/index.js";

const dates = (text: string, from: string, to: string) =>
  periodicDates(parseDeadline(text), from, to).map(({ date }) => date);

describe("periodicDates", () => {
  it.each<[string, string, string, string[]]>([
    ["每季度公开1次", "2025-01-01", "2025-12-31", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
    ["每半年公告一次", "2025-06-30", "2026-06-29", ["2025-06-30", "2025-12-31"]],
    ["每年公开一次", "2024-05-01", "2026-05-01", ["2024-12-31", "2025-12-31"]],
    ["每月更新", "2024-01-15", "2024-03-31", ["2024-01-31", "2024-02-29", "2024-03-31"]],
    ["每年2月底前公开", "2023-01-01", "2024-12-31", ["2023-02-28", "2024-02-29"]],
    ["每年3月31日前公开", "2025-04-01", "2026-03-31", ["2026-03-31"]],
    ["每周更新", "2025-03-03", "2025-03-24", ["2025-03-10", "2025-03-17", "2025-03-24"]],
    ["每5个月公开1次", "2025-01-31", "2025-12-31", ["2025-06-30", "2025-11-30"]],
    ["每7个月公开1次", "2025-01-31", "2026-03-31", ["2025-08-31", "2026-03-31"]],
    ["定期公开", "2025-01-01", "2025-12-31", []],
    ["信息形成之日起20个工作日内", "2025-01-01", "2025-12-31", []],
    ["按惯例", "2025-01-01", "2025-12-31", []],
    ["每月更新", "2025-12-31", "2025-01-01", []],
  ])("%s from %s to %s", (text, from, to, expected) => {
    expect(dates(text, from, to)).toEqual(expected);
  });

  it("counts working days on the calendar", async () => {
    const calendar = await loadChinaCalendar();
    const every = parseDeadline("每20个工作日更新");
    expect(periodicDates(every, "2025-09-22", "2025-11-30", calendar)).toEqual([
      { date: "2025-10-24", provisional: false, scope: null, place: null, times: 1, fixed: false },
      { date: "2025-11-21", provisional: false, scope: null, place: null, times: 1, fixed: false },
    ]);
    expect(periodicDates(every, "2026-12-15", "2027-02-28", calendar)[0]?.provisional).toBe(true);
  });

  it("keeps the scopes of the parts apart", () => {
    const deadline = parseDeadline("企业欠税的，每季公告一次；个人欠税的，每半年公告两次");
    expect(periodicDates(deadline, "2025-05-01", "2025-08-01")).toEqual([
      { date: "2025-06-30", provisional: false, scope: "企业欠税的", place: null, times: 1, fixed: true },
      { date: "2025-06-30", provisional: false, scope: "个人欠税的", place: null, times: 2, fixed: true },
    ]);
  });

  it("refuses what is no date", () => {
    expect(() => dates("每月更新", "2023-02-30", "2023-12-31")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
