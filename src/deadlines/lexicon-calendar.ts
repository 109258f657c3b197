/** The words of the calendar that deadlines are told in: units, the parts of years, terms and months, and the day after. */
import type { DurationUnit, PartOf, Termly } from "./deadline.js";

export const UNITS: Readonly<Record<string, { readonly unit: DurationUnit; readonly of: number }>> = {
  小时: { unit: "hour", of: 1 },
  工作日: { unit: "working-day", of: 1 },
  工作天: { unit: "working-day", of: 1 },
  日: { unit: "day", of: 1 },
  天: { unit: "day", of: 1 },
  自然日: { unit: "day", of: 1 },
  自然天: { unit: "day", of: 1 },
  日历日: { unit: "day", of: 1 },
  日历天: { unit: "day", of: 1 },
  h: { unit: "hour", of: 1 },
  H: { unit: "hour", of: 1 },
  旬: { unit: "day", of: 10 },
  半月: { unit: "day", of: 15 },
  半个月: { unit: "day", of: 15 },
  隔日: { unit: "day", of: 2 },
  周: { unit: "week", of: 1 },
  双周: { unit: "week", of: 2 },
  隔周: { unit: "week", of: 2 },
  星期: { unit: "week", of: 1 },
  月: { unit: "month", of: 1 },
  月度: { unit: "month", of: 1 },
  双月: { unit: "month", of: 2 },
  隔月: { unit: "month", of: 2 },
  分月: { unit: "month", of: 1 },
  分季度: { unit: "month", of: 3 },
  季: { unit: "month", of: 3 },
  季度: { unit: "month", of: 3 },
  半年: { unit: "month", of: 6 },
  半年度: { unit: "month", of: 6 },
  年: { unit: "year", of: 1 },
  年度: { unit: "year", of: 1 },
  财年: { unit: "year", of: 1 },
  财政年度: { unit: "year", of: 1 },
  会计年度: { unit: "year", of: 1 },
  隔年: { unit: "year", of: 2 },
};
/** Units that by themselves say how often: 季度公开, 半年. */
export const ROUND_UNITS = "月度 季度 半年 半年度 年度 双周 双月 隔日 隔周 隔月 隔年 分月 分季度".split(" ");
/** Units that are a length without a number: 半个月内. */
export const HALVES = ["半月", "半个月", "半年", "半年度"];
/** The terms of schools. */
export const TERMS: Readonly<Record<string, Termly["period"]>> = {
  学期: "semester",
  学年: "school-year",
  学年度: "school-year",
};
/** Parts of periods in one word; the end of years, quarters and months is a day. */
export const PARTS_OF_PERIODS: Readonly<Record<string, Pick<PartOf, "period" | "part">>> = {
  年初: { period: "year", part: "start" },
  ...Object.fromEntries(
    (
      [
        ["year", ["当年初", "次年初", "翌年初", "本年初", "来年初", "下一年度初"]],
        ["quarter", ["下季度初", "下季初", "次季度初", "本季度初", "当季初"]],
        ["month", ["当月初", "次月初", "下月初", "下个月初", "本月初"]],
      ] as const
    ).flatMap(([period, words]) => words.map((word) => [word, { period, part: "start" } as const])),
  ),
  年中: { period: "year", part: "middle" },
  季初: { period: "quarter", part: "start" },
  季度初: { period: "quarter", part: "start" },
  月初: { period: "month", part: "start" },
  学期开学初: { period: "semester", part: "start" },
  开学初: { period: "semester", part: "start" },
  学期初: { period: "semester", part: "start" },
  学期中: { period: "semester", part: "middle" },
  学期末: { period: "semester", part: "end" },
  学期期初: { period: "semester", part: "start" },
  学期期末: { period: "semester", part: "end" },
  学年初: { period: "school-year", part: "start" },
  学年末: { period: "school-year", part: "end" },
};
/** Behind 每, the period of a part once more: 每年年初. */
export const PERIODS_OF_PARTS = ["年", "年度", "季", "季度", "月", "学期", "学年"];
/** The day after, of which one working day is another. */
export const NEXT_DAY: Readonly<Record<string, DurationUnit>> = {
  次日: "day",
  翌日: "day",
  第二天: "day",
  第二日: "day",
  次一日: "day",
  次工作日: "working-day",
  次个工作日: "working-day",
  次一工作日: "working-day",
  次一个工作日: "working-day",
  下一工作日: "working-day",
  下一个工作日: "working-day",
  下个工作日: "working-day",
  第二个工作日: "working-day",
};
/** Quarters and halves of every year, and the month in which they end. */
export const PARTS_OF_YEAR: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [..."一二三四"].flatMap((digit, n) =>
      [`第${digit}季度`, `第${n + 1}季度`, `第${digit}季`].map((word) => [word, 3 * (n + 1)]),
    ),
  ),
  上半年: 6,
  下半年: 12,
};
/** The day on which the thirds of a month end. */
export const THIRDS: Readonly<Record<string, number>> = {
  上旬: 10,
  中旬: 20,
  上中旬: 20,
  下旬: 31,
  中下旬: 31,
};
/** Which year a day falls in; it does so in every one. */
export const OF_YEAR = "当年 次年 翌年 来年 第二年 下一年 本年 本年度 当年度 次年度 下一年度 下年度".split(
  " ",
);
export const YEAR_END = ["年底", "年末", "年终", "年尾", "岁末", "岁尾"];
export const OF_MONTH = ["当月", "次月", "下月", "下个月", "下一个月", "本月"];
export const OF_QUARTER = ["当季", "当季度", "本季", "本季度", "下季度", "下一季度", "下个季度", "次季度"];
export const OF_WEEK = ["次周", "下周", "当周", "本周"];
/** Months of a quarter or half-year; 0 for the last. A month behind the period (次月) is the first of the next. */
export const MONTH_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [..."一二三四五"].flatMap((digit, n) =>
      [`第${digit}个月`, `第${n + 1}个月`, `第${digit}月`].map((word) => [word, n + 1]),
    ),
  ),
  首月: 1,
  首个月: 1,
  次月: 1,
  末月: 0,
  最后一个月: 0,
};
/** What is left of 工作日 where a page broke off. */
export const BROKEN_UNITS = ["工作", "工"];
