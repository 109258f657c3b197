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
    // The 31st stays the 31st where there is one.
    ["每11个月公开1次", "2025-01-31", "2027-12-31", ["2025-12-31", "2026-11-30", "2027-10-31"]],
    ["每2年公开1次", "2024-02-29", "2030-01-01", ["2026-02-28", "2028-02-29"]],
    ["每半月公开1次", "2025-01-01", "2025-02-01", ["2025-01-16", "2025-01-31"]],
    ["每36小时更新", "2025-01-01", "2025-01-07", ["2025-01-02", "2025-01-04", "2025-01-05", "2025-01-07"]],
    ["每月5日前公开", "2025-01-05", "2025-03-05", ["2025-01-05", "2025-02-05", "2025-03-05"]],
    ["每月底前公开", "2025-12-31", "2026-02-28", ["2025-12-31", "2026-01-31", "2026-02-28"]],
    [
      "每季度首月10日前公开",
      "2025-01-11",
      "2026-01-10",
      ["2025-04-10", "2025-07-10", "2025-10-10", "2026-01-10"],
    ],
    ["每季度末前公开", "2025-03-31", "2025-09-29", ["2025-03-31", "2025-06-30"]],
    ["每半年第二个月公开", "2025-01-01", "2025-12-31", ["2025-02-28", "2025-08-31"]],
    ["每周五前公开", "2025-03-03", "2025-03-21", ["2025-03-07", "2025-03-14", "2025-03-21"]],
    ["每周一前公开", "2025-03-03", "2025-03-11", ["2025-03-03", "2025-03-10"]],
    ["每周日前公开", "2025-03-03", "2025-03-16", ["2025-03-09", "2025-03-16"]],
    ["每学期公开1次", "2025-01-01", "2025-12-31", []],
    ["每年初公开", "2025-01-01", "2025-12-31", []],
    // Of several parts in the order of their days.
    [
      "每年底前公开；每半年公开1次；每季度首月10日前公开",
      "2025-06-01",
      "2026-01-31",
      ["2025-06-30", "2025-07-10", "2025-10-10", "2025-12-31", "2025-12-31", "2026-01-10"],
    ],
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

  it.each([
    ["每小时更新", 24],
    ["每12小时更新2次", 4],
    ["每5小时更新", 4],
    ["每24小时更新", 1],
    ["每日更新", 1],
  ])("%s is every day, %i times", (text, times) => {
    const found = periodicDates(parseDeadline(text), "2025-03-03", "2025-03-05");
    expect(found.map((one) => [one.date, one.times, one.fixed])).toEqual([
      ["2025-03-04", times, false],
      ["2025-03-05", times, false],
    ]);
  });

  it("says of each day whether the calendar fixes it, where and how often", () => {
    const found = (text: string) => periodicDates(parseDeadline(text), "2025-01-01", "2025-12-31")[0];
    expect(found("每年3月31日前公开，在村公示栏公开")).toEqual({
      date: "2025-03-31",
      provisional: false,
      scope: null,
      place: "村公示栏",
      times: 1,
      fixed: true,
    });
    expect(found("名单：每月5日前公开")).toEqual({
      date: "2025-01-05",
      provisional: false,
      scope: "名单",
      place: null,
      times: 1,
      fixed: true,
    });
    expect(found("每年至少公开2次")).toMatchObject({ date: "2025-12-31", times: 2, fixed: true });
    expect(found("每8个月公开3次")).toMatchObject({ date: "2025-09-01", times: 3, fixed: false });
    expect(found("每个工作日公开1次")).toMatchObject({ date: "2025-01-02", provisional: true, fixed: false });
  });

  it("stays provisional behind a day that is", async () => {
    const calendar = await loadChinaCalendar();
    const found = periodicDates(parseDeadline("每5个工作日更新"), "2026-12-21", "2027-01-31", calendar);
    expect(found.map(({ date, provisional }) => [date, provisional])).toEqual([
      ["2026-12-28", true],
      ["2027-01-05", true],
      ["2027-01-12", true],
      ["2027-01-19", true],
      ["2027-01-26", true],
    ]);
  });

  it("refuses what is no date", () => {
    expect(() => dates("每月更新", "2023-02-30", "2023-12-31")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
