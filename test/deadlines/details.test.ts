/** Wordings as they are read, one a row, where a rule of the grammar has to tell two things apart. */
import { expect, it } from "vitest";
import { dateParts } from "../../src/deadlines/date.js";
import { findTrigger, formatDeadline, InvalidDateError, parseDeadline } from "../../src/deadlines/index.js";

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
  // A span ends with its last day, and the year is said once.
  ["2026年3月1日至3月31日", "2026年3月31日前公开"],
  ["2026年3月1日", "2026年3月1日前公开"],
  ["2026年3月1日前公开", "2026年3月1日前公开"],
])("%s is read as %s", (written, read) => {
  expect(formatDeadline(parseDeadline(written))).toBe(read);
});

it.each([
  "7日前公布",
  "在7日前",
  "每月5日为民主日",
  "一事一",
  "工作动态及时更新",
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

it("a day is taken apart, and what is no text is refused as a day", () => {
  expect(dateParts("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  expect(() => dateParts(20240229 as never)).toThrow(/number/u);
});

it("events are found by their wordings alone, and nothing else is one", () => {
  expect(findTrigger("信息形成")).not.toBeNull();
  expect(findTrigger("天亮")).toBeNull();
  expect(() => findTrigger(7 as never)).toThrow(/findTrigger/u);
});
