import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, weekday } from "../../src/deadlines/date.js";
import {
  dueDate,
  loadChinaCalendar,
  parseDeadline,
  type WorkCalendar,
  workdaySpan,
} from "../../src/deadlines/index.js";

let calendar: WorkCalendar;
beforeAll(async () => {
  calendar = await loadChinaCalendar();
});

/** Counted by hand on the State Council's notices: days off → make-up days. */
const KNOWN: Record<string, readonly [from: string, days: number, due: string][]> = {
  "New Year 2019: 12-30 to 01-01 → 12-29": [["2018-12-28", 2, "2019-01-02"]],
  "Spring Festival 2019: 02-04 to 02-10 → 02-02, 02-03": [
    ["2019-02-01", 3, "2019-02-11"],
    ["2019-01-28", 10, "2019-02-14"],
    ["2019-01-21", 20, "2019-02-21"],
  ],
  "National Day 2019: 10-01 to 10-07 → 09-29, 10-12": [
    ["2019-09-27", 5, "2019-10-10"],
    ["2019-09-30", 7, "2019-10-15"],
    ["2019-09-20", 20, "2019-10-23"],
  ],
  "Spring Festival 2020, as extended: 01-24 to 02-02 → 01-19": [
    ["2020-01-23", 1, "2020-02-03"],
    ["2020-01-17", 5, "2020-01-23"],
    ["2020-01-21", 7, "2020-02-07"],
  ],
  "National Day 2020: 10-01 to 10-08 → 09-27, 10-10": [
    ["2020-09-25", 3, "2020-09-29"],
    ["2020-09-30", 5, "2020-10-14"],
    ["2020-09-21", 20, "2020-10-23"],
  ],
  "Spring Festival 2021: 02-11 to 02-17 → 02-07, 02-20": [
    ["2021-02-05", 5, "2021-02-18"],
    ["2021-02-10", 3, "2021-02-20"],
    ["2021-02-01", 20, "2021-03-04"],
  ],
  "Mid-Autumn and National Day 2021: 09-19 to 09-21, 10-01 to 10-07 → 09-18, 09-26, 10-09": [
    ["2021-09-17", 7, "2021-09-28"],
    ["2021-09-30", 5, "2021-10-13"],
  ],
  "Spring Festival 2022: 01-31 to 02-06 → 01-29, 01-30": [
    ["2022-01-28", 3, "2022-02-07"],
    ["2022-01-24", 10, "2022-02-10"],
  ],
  "National Day 2022: 10-01 to 10-07 → 10-08, 10-09": [
    ["2022-09-30", 2, "2022-10-09"],
    ["2022-09-29", 7, "2022-10-13"],
  ],
  "Spring Festival 2023: 01-21 to 01-27 → 01-28, 01-29": [
    ["2023-01-19", 5, "2023-01-31"],
    ["2023-01-10", 20, "2023-02-10"],
  ],
  "National Day 2023: 09-29 to 10-06 → 10-07, 10-08": [
    ["2023-09-28", 3, "2023-10-09"],
    ["2023-09-22", 10, "2023-10-12"],
  ],
  "Spring Festival 2024: 02-10 to 02-17 → 02-04, 02-18": [
    ["2024-02-02", 7, "2024-02-18"],
    ["2024-02-09", 2, "2024-02-19"],
  ],
  "National Day 2024: 10-01 to 10-07 → 09-29, 10-12": [["2024-09-27", 10, "2024-10-16"]],
  "Spring Festival 2025: 01-28 to 02-04 → 01-26, 02-08": [
    ["2025-01-24", 5, "2025-02-07"],
    ["2025-01-27", 7, "2025-02-12"],
  ],
  "National Day 2025: 10-01 to 10-08 → 09-28, 10-11": [
    ["2025-09-26", 5, "2025-10-10"],
    ["2025-09-22", 20, "2025-10-24"],
  ],
  "Spring Festival 2026: 02-15 to 02-23 → 02-14, 02-28": [
    ["2026-02-12", 5, "2026-02-26"],
    ["2026-02-13", 10, "2026-03-05"],
  ],
  "Mid-Autumn and National Day 2026: 09-25 to 09-27, 10-01 to 10-07 → 09-20, 10-10": [
    ["2026-09-18", 5, "2026-09-24"],
    ["2026-09-28", 7, "2026-10-13"],
  ],
};

describe("working days around the long holidays", () => {
  const cases = Object.entries(KNOWN).flatMap(([holiday, known]) =>
    known.map((one) => [holiday, ...one] as const),
  );

  it.each(cases)("%s: from %s, %i working days end on %s", (_, from, days, due) => {
    const deadline = parseDeadline(`信息形成之日起${days}个工作日内`);
    expect(dueDate(deadline, from, calendar)).toMatchObject({ date: due, provisional: false });
  });
});

describe("dueDate", () => {
  it.each([
    ["在组织听证7个工作日前公开", "2025-10-11", "2025-09-25"],
    ["提交首次响应文件截止之日3个工作日前", "2024-02-20", "2024-02-09"],
    ["投标截止时间至少15日前", "2024-03-01", "2024-02-15"],
    ["提前一周发通知邀请", "2024-03-01", "2024-02-23"],
  ])("counts back: %s, of %s, is %s", (text, event, due) => {
    expect(dueDate(parseDeadline(text), event, calendar).date).toBe(due);
  });

  it.each([
    ["批准后1个月内", "2024-01-31", "2024-02-29"],
    ["批准后1个月内", "2023-01-31", "2023-02-28"],
    ["批准后1个月内", "2023-02-28", "2023-03-28"],
    ["批准后1年内", "2020-02-29", "2021-02-28"],
    ["批准后一个季度内", "2023-11-30", "2024-02-29"],
  ])("ends months on the same day or the last of the month: %s of %s is %s", (text, event, due) => {
    expect(dueDate(parseDeadline(text), event, calendar).date).toBe(due);
  });

  it("says where a last day of rest moves the end of calendar days to", () => {
    const deadline = parseDeadline("本级政府财政部门批复后20日内");
    expect(dueDate(deadline, "2025-09-11", calendar).parts[0]).toMatchObject({
      date: "2025-10-01",
      provisional: false,
      rolled: { date: "2025-10-09", provisional: false },
    });
    expect(dueDate(deadline, "2025-11-04", calendar).parts[0]?.rolled?.date).toBe("2025-11-24");
  });

  it("is the day itself for what is due at once", () => {
    expect(dueDate(parseDeadline("实时公开"), "2025-10-01", calendar).date).toBe("2025-10-01");
  });

  it("runs a notice on from the last day to publish, and is done with the last part", () => {
    const due = dueDate(parseDeadline("收到征地批准文件之日起10个工作日内，公示5日"), "2025-03-03", calendar);
    expect(due.date).toBe("2025-03-22");
    expect(due.parts.map(({ from, date }) => [from, date])).toEqual([
      ["2025-03-03", "2025-03-17"],
      ["2025-03-17", "2025-03-22"],
    ]);
    expect(due.parts[1]?.note.zh).toContain("接最迟公开日");
  });

  it.each([
    [
      "制定或获取信息之日起10个工作日内，公示7个工作日",
      "2025-09-22",
      ["2025-10-11", "2025-10-21"],
      "2025-10-21",
    ],
    ["公示7日；20个工作日内公开", "2025-03-03", ["2025-03-10", "2025-03-31"], "2025-03-31"],
    ["及时公开，公告期限为5个工作日", "2025-03-03", [null, "2025-03-10"], "2025-03-10"],
    ["处罚决定：7个工作日内；结果信息：公示7日", "2025-03-03", ["2025-03-12", "2025-03-10"], "2025-03-12"],
    [
      "20个工作日内；结果信息：5个工作日内；结果信息：公示7日",
      "2025-03-03",
      ["2025-03-31", "2025-03-10", "2025-03-17"],
      "2025-03-31",
    ],
  ])("counts %s from %s as %j and is done on %s", (text, event, dates, done) => {
    const due = dueDate(parseDeadline(text), event, calendar);
    expect(due.parts.map(({ date }) => date)).toEqual(dates);
    expect(due.date).toBe(done);
  });

  it("runs on from the last day of a notice with what counts from its end", () => {
    const deadline = parseDeadline("10个工作日内，公示7个工作日；公示结束后3个工作日内公开");
    const { date, parts } = dueDate(deadline, "2025-09-22", calendar);
    expect(parts.map((part) => part.from)).toEqual(["2025-09-22", "2025-10-11", "2025-10-21"]);
    expect(date).toBe("2025-10-24");
  });

  it("has no day for terms of schools, the start of a year, or any time before an event", () => {
    for (const text of ["每学期公开1次", "每年初公开", "招生前公布", "不予公开"])
      expect(dueDate(parseDeadline(text), "2025-09-22", calendar).date, text).toBeNull();
    expect(dueDate(parseDeadline("2026年3月底前"), "2025-09-22", calendar).date).toBe("2026-03-31");
  });

  it("takes what is provisional of the publication into the notice", () => {
    const due = dueDate(parseDeadline("20个工作日内公开，公示7日"), "2026-12-10", calendar);
    expect(due.parts[1]).toMatchObject({ from: "2027-01-08", date: "2027-01-15", provisional: true });
  });

  it.each(["及时公开", "定期公开", "长期公开", "按进展情况及时公开", "同上", "每年底前公开", "依申请公开"])(
    "has no day for %s, and says why",
    (text) => {
      const due = dueDate(parseDeadline(text), "2025-03-03", calendar);
      expect(due).toMatchObject({ date: null, provisional: false });
      expect(due.parts[0]?.note.zh).toBeTruthy();
    },
  );

  it("says beside the day that the source breaks off", () => {
    const due = dueDate(parseDeadline("信息形成之日起7个工作"), "2025-03-03", calendar);
    expect(due).toMatchObject({ date: "2025-03-12", parts: [{ date: "2025-03-12" }, { date: null }] });
    expect(due.parts[1]?.note.zh).toContain("截断");
  });

  it("has no parts for what could not be read", () => {
    expect(dueDate(parseDeadline("按惯例"), "2025-03-03")).toEqual({
      date: null,
      provisional: false,
      parts: [],
    });
  });

  it.each(["2023-02-30", "2023-2-3", "", "2023-13-01", "今天"])("refuses the date %j", (date) => {
    expect(() => dueDate(parseDeadline("实时公开"), date, calendar)).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });

  it.each(["批准后9999年内", "批准后9000个月内", "批准后9999个工作日内"])(
    "counts %s only within four-digit years",
    (text) => {
      expect(() => dueDate(parseDeadline(text), "9990-01-01")).toThrow(
        expect.objectContaining({ code: "invalid-date" }),
      );
    },
  );
});

describe("days without a published arrangement", () => {
  const twenty = parseDeadline("信息形成之日起20个工作日内");
  const ten = parseDeadline("信息形成之日起10个工作日内");

  it("make the result provisional", () => {
    expect(dueDate(twenty, "2026-12-10", calendar)).toMatchObject({ date: "2027-01-08", provisional: true });
    expect(dueDate(twenty, "2031-03-03", calendar).provisional).toBe(true);
    expect(dueDate(twenty, "1999-03-03", calendar).provisional).toBe(true);
  });

  it("do not touch what ends before them", () => {
    expect(dueDate(ten, "2026-12-11", calendar)).toMatchObject({ date: "2026-12-25", provisional: false });
  });

  it("leave calendar days certain, but not the working day after them", () => {
    const part = dueDate(parseDeadline("批准后20日内"), "2031-03-03", calendar).parts[0];
    expect(part).toMatchObject({ date: "2031-03-23", provisional: false, rolled: { provisional: true } });
  });

  it("are all days where no calendar is given", () => {
    expect(dueDate(ten, "2025-03-03")).toMatchObject({ date: "2025-03-17", provisional: true });
  });
});

describe("holidays that law fixes, in years whose notice is not out", () => {
  it.each([
    ["2027", "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03"],
    ["2028", "01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03"],
    ["2029", "01-01 02-12 02-13 02-14 02-15 04-04 05-01 05-02 06-16 09-22 10-01 10-02 10-03"],
    ["2030", "01-01 02-02 02-03 02-04 02-05 04-05 05-01 05-02 06-05 09-12 10-01 10-02 10-03"],
  ])("no office works on them in %s", (year, days) => {
    const weekdays: string[] = [];
    for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) {
      const rests = !calendar.isWorkday(date);
      if (rests !== (weekday(date) % 6 === 0)) weekdays.push(date);
      expect(calendar.isSettled(date)).toBe(false);
    }
    const fixed = days.split(" ").map((day) => `${year}-${day}`);
    expect(weekdays).toEqual(fixed.filter((date) => weekday(date) % 6 !== 0));
  });

  it.each([
    ["2027-02-04", 1, "2027-02-09"],
    ["2027-04-30", 1, "2027-05-03"],
    ["2027-09-30", 1, "2027-10-04"],
    ["2027-12-31", 1, "2028-01-03"],
    ["2028-01-24", 1, "2028-01-31"],
    ["2028-09-29", 2, "2028-10-05"],
    ["2029-09-28", 1, "2029-10-04"],
    ["2030-02-01", 1, "2030-02-06"],
    ["2027-02-04", 20, "2027-03-08"],
    ["2027-03-31", 3, "2027-04-06"],
    ["2027-06-07", 2, "2027-06-10"],
    ["2027-09-13", 2, "2027-09-16"],
    ["2027-12-30", 2, "2028-01-03"],
    ["2028-01-24", 20, "2028-02-25"],
    ["2028-04-03", 1, "2028-04-05"],
    ["2028-04-28", 1, "2028-05-03"],
    ["2028-05-26", 1, "2028-05-29"],
    ["2028-09-29", 5, "2028-10-10"],
    ["2028-12-29", 1, "2029-01-02"],
  ])("from %s, %i working days end on %s for now", (from, days, due) => {
    const deadline = parseDeadline(`信息形成之日起${days}个工作日内`);
    expect(dueDate(deadline, from, calendar)).toMatchObject({ date: due, provisional: true });
  });

  it.each([
    ["2027-09-14", "2027-09-29", "2027-10-11"],
    ["2028-01-10", "2028-01-24", "2028-02-08"],
    ["2029-01-29", "2029-02-16", "2029-02-27"],
    ["2030-01-18", "2030-02-01", "2030-02-14"],
  ])("a notice that crosses them runs on behind them: published by %s", (from, published, shown) => {
    const due = dueDate(parseDeadline("10个工作日内，公示7个工作日"), from, calendar);
    expect(due.parts.map(({ date }) => date)).toEqual([published, shown]);
    expect(due).toMatchObject({ date: shown, provisional: true });
  });

  const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays("2027-01-01", days));
  const length = fc.integer({ min: 1, max: 40 });

  it("never bring a last day forward, and working days end on one", () => {
    fc.assert(
      fc.property(day, length, (from, days) => {
        const deadline = parseDeadline(`信息形成之日起${days}个工作日内`);
        const { date, provisional } = dueDate(deadline, from, calendar);
        expect(provisional).toBe(true);
        expect(calendar.isWorkday(date ?? "")).toBe(true);
        expect((date ?? "") >= (dueDate(deadline, from).date ?? "")).toBe(true);
        expect(workdaySpan(addDays(from, 1), date ?? "", calendar).workdays).toBe(days);
      }),
      { numRuns: 60 },
    );
  });

  it("keep the order of the days: who publishes later shows it no earlier", () => {
    fc.assert(
      fc.property(day, length, length, (from, publish, show) => {
        const deadline = parseDeadline(`${publish}个工作日内公开，公示${show}个工作日`);
        const [first, next] = [from, addDays(from, 1)].map((date) => dueDate(deadline, date, calendar));
        const [published, shown] = first?.parts.map(({ date }) => date ?? "") ?? [];
        expect((shown ?? "") > (published ?? "")).toBe(true);
        expect((next?.date ?? "") >= (first?.date ?? "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("hold only since the law was revised, and lunar ones only as far as they are known", () => {
    expect(calendar.isWorkday("2003-10-01")).toBe(true);
    expect(calendar.isWorkday("2200-10-01")).toBe(false);
    expect(calendar.isWorkday("2200-10-06")).toBe(true);
  });
});

describe("loadChinaCalendar", () => {
  it.each([
    ["2018-12-31", true],
    ["2025-12-31", true],
    ["2026-12-27", true],
    ["2026-12-28", false],
    ["2027-01-01", false],
    ["2003-10-08", false],
  ])("knows whether %s is settled: %s", (date, settled) => {
    expect(calendar.isSettled(date)).toBe(settled);
  });
});
