/** Wordings as they are read, one a row, where a rule of the grammar has to tell two things apart. */
import { expect, it, vi } from "vitest";
import { dateParts } from "../../src/deadlines/date.js";
import { heldAgainst } from "../../src/deadlines/held.js";
import {
  compareDeadlines,
  findTrigger,
  formatDeadline,
  InvalidDateError,
  parseDeadline,
  today,
} from "../../src/deadlines/index.js";

it.each([
  // A period counts from its end.
  ["每年后10日内公布", "每年结束之日起10日内公开"],
  ["每年度后10日内公布", "每年度结束之日起10日内公开"],
  ["每半年后10日内公布", "每半年结束之日起10日内公开"],
  ["每半年度后10日内公布", "每半年度结束之日起10日内公开"],
  ["每季后15日内公布", "每季结束之日起15日内公开"],
  ["每季度后15日内公布", "每季度结束之日起15日内公开"],
  ["每月后10日内公布", "每月结束之日起10日内公开"],
  ["每月度后10日内公布", "每月度结束之日起10日内公开"],
  ["每周后3日内公布", "每周结束之日起3日内公开"],
  ["每旬后3日内公布", "每旬结束之日起3日内公开"],
  ["半年后15日内公布", "半年结束之日起15日内公开"],
  ["半年度后15日内公布", "半年度结束之日起15日内公开"],
  ["年度后15日内公布", "年度结束之日起15日内公开"],
  ["季后15日内公布", "季结束之日起15日内公开"],
  ["月度后5日内公布", "月度结束之日起5日内公开"],
  ["第一季度后15日内公布", "第一季度结束之日起15日内公开"],
  ["本季度后15日内公布", "本季度结束之日起15日内公开"],
  ["季报季后15日内", "季报：季结束之日起15日内公开"],
  // Whom or what it is about, without the word that says so.
  ["对符合条件的及时公布", "符合条件的，及时公开"],
  ["对符合条件的，7个工作日内公布", "符合条件的，7个工作日内公开"],
  ["仅限征收项目：10日内公布", "仅限征收项目：10日内公开"],
  ["将结果及时公布", "及时公开"],
  ["把结果及时公布", "及时公开"],
  ["应当将评估结果在10日内公布", "10日内公开"],
  // So long ahead of whatever the item is about, where somebody must then disclose.
  ["应当在7日前向社会公布", "提前7日公开"],
  ["应当在至少7日前公告", "提前7日公开"],
  ["7日前，应当将方案公布", "提前7日公开"],
  // A day that is named after what is done on it.
  ["每季的首月15日为财务公开日", "每季度首月15日前公开"],
  ["每季的首月15日为本村财务公示日", "每季度首月15日前公开"],
  ["一案一公示", "一事一公开"],
  // Stages by themselves, and stages that say what of.
  ["事前事中事后", "事前、事中、事后公开"],
  ["事后、事前公开", "事前、事后公开"],
  ["全过程公开", "事前、事中、事后公开"],
  ["事后", "事后公开"],
  ["事中即时公示", "事中：实时公开"],
  ["事后应当适时公开", "事后：视情况公开"],
  ["动态", "动态调整"],
  ["动态公开", "动态调整"],
  ["长期公开（动态调整）", "长期公开（动态调整）"],
  // 自 leads up to an event, unless the event begins with it.
  ["自然灾害发生后，应急管理部门应当在24小时内公布", "应急管理部门：自然灾害发生之日起24小时内公开"],
  ["自灾害发生后，应急管理部门应当在24小时内公布", "应急管理部门：灾害发生之日起24小时内公开"],
  ["自查结束之日起5个工作日内公布", "自查结束之日起5个工作日内公开"],
  // How long a notice lasts may stand before what lasts so long.
  ["不少于10个工作日的公示期", "公示期限不少于10个工作日"],
  ["7个工作日（公示期）", "公示期限为7个工作日"],
  ["7个工作日（公示）", "公示期限为7个工作日"],
  ["7个工作日公示期", "公示期限为7个工作日"],
  ["7日以上的公示期", "公示期限不少于7日"],
  ["30日以上公告期", "公告期限不少于30日"],
  // The end of the year, by whatever it is called.
  ["每年底公布", "每年底前公开"],
  ["年底前公布", "每年底前公开"],
  ["每年年底前公布", "每年底前公开"],
  ["当年底前公布", "每年底前公开"],
  ["年度内公布", "每年底前公开"],
  ["当年内公布", "每年底前公开"],
  ["年内公布", "每年底前公开"],
  ["本年度末公布", "每年底前公开"],
  // An event before whoever must, and one that is told as a condition.
  ["变更后，由县民政局及时公布", "信息变更后及时公开"],
  ["如有变化7个工作日内公布", "信息变更之日起7个工作日内公开"],
  ["发生变化时及时公布", "信息变更后及时公开"],
  ["自形成时，在县政府网站及时公布", "信息形成后及时公开，在县政府网站公开"],
  ["上半年7月底前公布", "上半年：每年7月31日前公开"],
  ["上半年、下半年各公布一次", "每年6月30日前公开；每年底前公开"],
  ["审批后长期公示", "审批后公开；长期公开"],
  ["竣工后公布长期", "竣工后公开；长期公开"],
  ["审批后，应当长期公开", "审批后公开；长期公开"],
  // A span ends with its last day, and the year is said once.
  ["2026年3月1日至3月31日", "2026年3月31日前公开"],
  ["2026年3月1日", "2026年3月1日前公开"],
  ["2026年3月1日前公开", "2026年3月1日前公开"],
])("%s is read as %s", (written, read) => {
  expect(formatDeadline(parseDeadline(written))).toBe(read);
});

it.each([
  "7日前公布",
  "7个工作日（公示期",
  "7个工作日（不少于）",
  "不少于30日公告",
  "1季度公布",
  "每年内公布",
  "在7日前",
  "每月5日为民主日",
  "一事一",
  "审核动态",
  "事后检查",
  "2026年3月1日至4月公开",
  "如属重大事项的及时公布",
])("%s says no time that is known, and stays words", (written) => {
  expect(parseDeadline(written)).toEqual({ kind: "unparsed", text: written });
});

it.each([
  "2025-02-29",
  "2025-13-01",
  "2025-00-10",
  "2025-1-1",
  "20250101",
  "2025-01-01T00:00",
  "",
  " 2025-01-01",
])("there is no day %j", (date) => {
  expect(() => dateParts(date)).toThrow(InvalidDateError);
});

it("says of what is no day how a day is written, and what to do", () => {
  expect(() => dateParts("2023-02-30")).toThrow(
    expect.objectContaining({
      text: {
        zh: "“2023-02-30”不是有效日期，应写作 YYYY-MM-DD，如 2023-02-28",
        en: "“2023-02-30” is not a calendar date; write YYYY-MM-DD, such as 2023-02-28",
      },
      hint: {
        zh: "改正日期；那一天日历上没有的，写当月最后一天",
        en: "correct the date; write the last day of the month where the calendar has no such day",
      },
    }),
  );
});

it("today is the day where the program runs", () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 5, 23, 59) });
  expect(today()).toBe("2026-03-05");
  vi.setSystemTime(new Date(2026, 10, 30, 0, 0));
  expect(today()).toBe("2026-11-30");
  vi.useRealTimers();
});

it("a day is taken apart, and what is no text is refused as a day", () => {
  expect(dateParts("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  expect(() => dateParts(20240229 as never)).toThrow(/number/u);
});

it("events are found by their wordings alone, and nothing else is one", () => {
  expect(findTrigger("信息形成")).not.toBeNull();
  expect(findTrigger("天亮")).toBeNull();
  expect(() => findTrigger(7 as never)).toThrow(/findTrigger/u);
});

it.each([
  ["每学期公布一次", "每学期公布两次", "looser"],
  ["每学期公布两次", "每学期公布一次", "tighter"],
  ["每学期初公布", "每学期公布一次", "tighter"],
  ["每学期至少公布一次", "每学年至少公布一次", "incomparable"],
  ["每学年初公布", "每学期公布一次", "incomparable"],
  ["每年年初公布", "每学期公布一次", "incomparable"],
  ["每季度公布一次", "每学期公布一次", "incomparable"],
  ["每学期公布一次", "每季度公布一次", "incomparable"],
])("terms of schools compare with themselves alone: %s beside %s is %s", (one, other, relation) => {
  expect(compareDeadlines(parseDeadline(one), parseDeadline(other)).relation).toBe(relation);
});

it.each([
  ["每年公布一次", "20个工作日内", "looser"],
  ["每年公布一次；法律、法规另有规定的，从其规定", "20个工作日内", "looser"],
  ["每年公布一次", "20个工作日内；法律、法规另有规定的，从其规定", "looser"],
  ["每年公布一次；长期公开", "20个工作日内", "incomparable"],
  ["每年公布一次；按规定时限公开", "20个工作日内", "incomparable"],
  ["每日公布", "20个工作日内", "incomparable"],
  ["每20个工作日公布一次", "20个工作日内", "incomparable"],
  ["每学期公布一次", "20个工作日内", "incomparable"],
  ["定期公布", "20个工作日内", "incomparable"],
])("a list that says %s where the standard says %s is %s", (one, other, relation) => {
  expect(heldAgainst(parseDeadline(one), parseDeadline(other)).relation).toBe(relation);
});
