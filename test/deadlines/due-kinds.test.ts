/** What each kind of deadline is due on, counted from Wednesday, 30 April 2025, and what is said of it in both languages. */
import { describe, expect, it } from "vitest";
import { dueDate, loadChinaCalendar, parseDeadline } from "../../src/deadlines/index.js";

const calendar = await loadChinaCalendar();
const FROM = "2025-04-30";
const last = (text: string, from = FROM) => dueDate(parseDeadline(text), from, calendar).parts.at(-1);

const COUNTED = ["自起算日次日起计算", "counted from the day after the event"] as const;
const HOURS = [
  "自事件发生的时刻起按小时计算，不足一日的部分止于当日",
  "counted in hours from the moment of the event; what is less than a day ends on the same day",
] as const;
const BACK = [
  "自事件当日向前倒算，为最迟发布日",
  "counted back from the event: the last day to publish",
] as const;
const AHEAD = ["事前公开，没有规定天数", "before the event; it has no number of days"] as const;
const TODAY = ["当日公开", "on the day itself"] as const;
const RECURS = ["周期性公开，见日程", "recurs; see the calendar of periodic duties"] as const;

describe("the day, the working day on or after it, and the note", () => {
  it.each<
    [string, kind: string, date: string | null, rolled: string | null, note: readonly [string, string]]
  >([
    // 1 to 5 May are holidays.
    ["3日内公开", "within", "2025-05-03", "2025-05-06", COUNTED],
    ["1周内公开", "within", "2025-05-07", "2025-05-07", COUNTED],
    ["2周内公开", "within", "2025-05-14", "2025-05-14", COUNTED],
    ["3个月内公开", "within", "2025-07-30", "2025-07-30", COUNTED],
    ["1年内公开", "within", "2026-04-30", "2026-04-30", COUNTED],
    ["10个工作日内公开", "within", "2025-05-19", null, COUNTED],
    ["12小时内公开", "within", "2025-04-30", null, HOURS],
    ["24小时内公开", "within", "2025-05-01", null, HOURS],
    ["47小时内公开", "within", "2025-05-01", null, HOURS],
    ["48小时内公开", "within", "2025-05-02", null, HOURS],
    [
      "公示3日",
      "notice",
      "2025-05-03",
      "2025-05-06",
      [
        "自发布次日起计算，为展示期的最后一日",
        "counted from the day after publication: the last day of the notice",
      ],
    ],
    [
      "10个工作日内公开；公示7日",
      "notice",
      "2025-05-26",
      "2025-05-26",
      [
        "接最迟公开日，自其次日起计算，为展示期的最后一日",
        "runs on from the last day to publish, counted from the day after it: the last day of the notice",
      ],
    ],
    ["2026年3月31日前公开", "until", "2026-03-31", null, ["写明的日期", "the day that is written"]],
    ["提前公开", "before", null, null, AHEAD],
    ["招生前公开", "before", null, null, AHEAD],
    ["提前24小时公开", "before", "2025-04-29", null, BACK],
    ["提前7日公开", "before", "2025-04-23", null, BACK],
    ["提前2周公开", "before", "2025-04-16", null, BACK],
    ["提前2个月公开", "before", "2025-02-28", null, BACK],
    ["提前1年公开", "before", "2024-04-30", null, BACK],
    ["提前10个工作日公开", "before", "2025-04-17", null, BACK],
    ["实时公开", "immediately", "2025-04-30", null, TODAY],
    ["当日公开", "same-day", "2025-04-30", null, TODAY],
    ["每月公开1次", "periodic", null, null, RECURS],
    ["每年3月底前公开", "by-date", null, null, RECURS],
    ["每月5日前公开", "by-day", null, null, RECURS],
    ["及时公开", "promptly", null, null, ["“及时”没有规定天数", "promptly (及时) has no number of days"]],
    [
      "审核后公开",
      "after",
      null,
      null,
      ["事后公开，没有规定天数", "after the event; it has no number of days"],
    ],
    [
      "视情况公开",
      "discretionary",
      null,
      null,
      ["由本机关视情况决定，没有期限", "as the agency sees fit; there is no limit"],
    ],
    ["定期公开", "regularly", null, null, ["“定期”没有规定周期", "regularly (定期) names no period"]],
    ["长期公开", "long-term", null, null, ["持续公开，没有截止日", "stays public; there is no last day"]],
    [
      "在保期间公开",
      "during",
      null,
      null,
      [
        "写明的期间内持续公开，期间何时届满由事项决定",
        "stays public for the time that is named; when that ends depends on the matter",
      ],
    ],
    [
      "按进展情况及时公开",
      "by-stage",
      null,
      null,
      ["随工作进展公开，没有固定日期", "follows the work; there is no fixed day"],
    ],
    [
      "事前公开",
      "at-stages",
      null,
      null,
      ["随办理环节公开，没有固定日期", "follows the stages of the act; there is no fixed day"],
    ],
    ["随预算同时公开", "alongside", null, null, ["与另一项公开同日", "on the day of another publication"]],
    [
      "同上",
      "elsewhere",
      null,
      null,
      ["时限另有规定，需查原文件", "the time is said elsewhere; see the document"],
    ],
    [
      "及时公开；节假日顺延",
      "proviso",
      null,
      null,
      ["条件成就时才变动期限，不单独推算", "moves the period only on its condition; has no day of its own"],
    ],
    [
      "一事一公开",
      "each-time",
      null,
      null,
      ["每有一事公开一次，没有规定天数", "whenever there is a matter; it has no number of days"],
    ],
    [
      "每学期公开1次",
      "termly",
      null,
      null,
      [
        "按学期、学年公开，起止由学校校历决定",
        "by the terms of schools; their own calendars say when these are",
      ],
    ],
    [
      "每年初公开",
      "part-of",
      null,
      null,
      [
        "“年初”“月初”一类没有规定是哪一天",
        "early or late in a period (年初, 月初); no rule says by which day",
      ],
    ],
    ["依申请公开", "on-request", null, null, ["依申请公开，收到申请后办理", "disclosed on request only"]],
    ["不予公开", "not-disclosed", null, null, ["不公开，没有期限", "not disclosed; there is no limit"]],
    ["不再重复公开", "not-repeated", null, null, ["已公开的不再重复", "already disclosed, not repeated"]],
    [
      "及时公开；……",
      "cut-off",
      null,
      null,
      ["原文在此截断，后面写了什么不得而知", "the source breaks off here; what followed is not known"],
    ],
  ])("%s", (text, kind, date, rolled, [zh, en]) => {
    const part = last(text);
    expect(part?.deadline.kind).toBe(kind);
    expect(part).toMatchObject({ date, provisional: false, note: { zh, en } });
    expect(part?.rolled).toEqual(rolled === null ? null : { date: rolled, provisional: false });
  });
});

describe("days beyond the published arrangements", () => {
  it.each<[string, date: string, provisional: boolean, rolled: boolean | null]>([
    ["20日内公开", "2031-05-20", false, true],
    ["2周内公开", "2031-05-14", false, true],
    ["2个月内公开", "2031-06-30", false, true],
    ["1年内公开", "2032-04-30", false, true],
    ["24小时内公开", "2031-05-01", false, null],
    ["2个工作日内公开", "2031-05-06", true, null],
    ["提前2个工作日公开", "2031-04-28", true, null],
    ["2032年3月31日前公开", "2032-03-31", false, null],
    ["实时公开", "2031-04-30", false, null],
  ])("%s from 30 April 2031", (text, date, provisional, rolled) => {
    const part = last(text, "2031-04-30");
    expect(part).toMatchObject({ date, provisional });
    expect(part?.rolled?.provisional ?? null).toBe(rolled);
  });
});

describe("what a part counts from", () => {
  it.each<[string, from: readonly string[]]>([
    // What follows a notice counts from its last day, whatever stands between; what else is disclosed then does not.
    ["公示7日；公示结束后3日内公开", ["2025-04-30", "2025-05-07"]],
    ["公告7日；公告期满后3日内公开", ["2025-04-30", "2025-05-07"]],
    ["公示7日；公示届满后3日内公开", ["2025-04-30", "2025-05-07"]],
    ["公示7日；批准后3日内公开；公示结束后3日内公开", ["2025-04-30", "2025-04-30", "2025-05-07"]],
    ["公示7日；公示结束后公开", ["2025-04-30", "2025-04-30"]],
    ["公示7日；评审结束后3日内公开", ["2025-04-30", "2025-04-30"]],
    ["公示结束后3日内公开", ["2025-04-30"]],
    ["公示结束后3日内公开；公示7日", ["2025-04-30", "2025-05-03"]],
    // A notice runs on from the publication of its own scope, or of everything.
    ["当日公开；公示7日", ["2025-04-30", "2025-04-30"]],
    ["10日内公开；名单：公示7日", ["2025-04-30", "2025-05-10"]],
    ["名单：10日内公开；公示7日", ["2025-04-30", "2025-04-30"]],
    ["名单：10日内公开；名单：公示7日", ["2025-04-30", "2025-05-10"]],
    ["10日内公开；长期公开；公示7日", ["2025-04-30", "2025-04-30", "2025-05-10"]],
    ["及时公开；公示7日", ["2025-04-30", "2025-04-30"]],
  ])("%s", (text, from) => {
    const due = dueDate(parseDeadline(text), FROM, calendar);
    expect(due.parts.map((part) => part.from)).toEqual(from);
  });
});

it("is done on the last of its days, provisional where any of them is", () => {
  const due = dueDate(parseDeadline("名单：2个工作日内公开；3日内公开；长期公开"), "2031-04-30", calendar);
  expect(due).toMatchObject({ date: "2031-05-06", provisional: true });
  expect(due.parts.map(({ provisional }) => provisional)).toEqual([true, false, false]);
});
