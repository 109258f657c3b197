import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DeadlineClause,
  type DurationUnit,
  formatDeadline,
  formatDuration,
  parseDeadline,
} from "../../src/deadlines/index.js";
import { deadline } from "./arbitraries.js";

const every = (count: number, unit: DurationUnit): DeadlineClause & { kind: "periodic" } => ({
  kind: "periodic",
  every: { count, unit },
  times: 1,
  atLeast: false,
});

describe("formatDeadline", () => {
  it("is undone by parseDeadline", () => {
    fc.assert(
      fc.property(deadline, (value) => {
        expect(parseDeadline(formatDeadline(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["自该信息形成或变更之日起20个工作日内予以公开", "信息形成或者变更之日起20个工作日内公开"],
    ["合同签订之日起2个工作日内", "合同签订之日起2个工作日内公开"],
    ["半年至少更新1次", "每半年至少公开1次"],
    ["每年底前集中公布1次", "每年底前公开"],
    [
      "1.除处罚决定外其他内容:长期公开(动态调整);2.处罚决定:7个工作日内",
      "除处罚决定外其他内容：长期公开（动态调整）；处罚决定：7个工作日内公开",
    ],
    [
      "拟征收土地现状调查结束后5个工作日内，在村公示栏公开",
      "拟征收土地现状调查结束之日起5个工作日内公开，在村公示栏公开",
    ],
    ["企业或单位欠税的，每季公告一次", "企业或单位欠税的，每季度公开1次"],
    ["投标截止时间至少15日前", "在投标截止时间15日前公开"],
    ["信息形成之日起7个工作", "信息形成之日起7个工作日内公开；（以下截断）"],
    ["及时公开；征求意见期限不得少于30", "及时公开；征求意见期限不得少于30（以下截断）"],
  ])("writes %s as %s", (text, written) => {
    expect(formatDeadline(parseDeadline(text))).toBe(written);
  });

  it.each<[DeadlineClause, string]>([
    [{ kind: "by-day", period: "week", month: 1, day: 1 }, "每周一前公开"],
    [{ kind: "by-day", period: "week", month: 1, day: 7 }, "每周日前公开"],
    [{ kind: "by-day", period: "month", month: 1, day: 10 }, "每月10日前公开"],
    [{ kind: "by-day", period: "month", month: 1, day: 31 }, "每月底前公开"],
    [{ kind: "by-day", period: "quarter", month: 1, day: 10 }, "每季度首月10日前公开"],
    [{ kind: "by-day", period: "quarter", month: 1, day: 31 }, "每季度首月底前公开"],
    [{ kind: "by-day", period: "quarter", month: 2, day: 30 }, "每季度第2个月30日前公开"],
    [{ kind: "by-day", period: "quarter", month: 3, day: 20 }, "每季度末月20日前公开"],
    [{ kind: "by-day", period: "quarter", month: 3, day: 31 }, "每季度末前公开"],
    [{ kind: "by-day", period: "half-year", month: 5, day: 31 }, "每半年第5个月底前公开"],
    [{ kind: "by-day", period: "half-year", month: 6, day: 31 }, "每半年末前公开"],
    [{ kind: "by-date", month: 2, day: 29 }, "每年2月底前公开"],
    [{ kind: "by-date", month: 3, day: 29 }, "每年3月29日前公开"],
    [{ kind: "by-date", month: 2, day: 28 }, "每年2月28日前公开"],
    [{ kind: "by-date", month: 12, day: 30 }, "每年12月30日前公开"],
    [{ kind: "by-date", month: 10, day: 31 }, "每年10月31日前公开"],
    [{ kind: "until", date: "2026-03-01" }, "2026年3月1日前公开"],
    [every(1, "hour"), "每小时公开1次"],
    [every(1, "working-day"), "每个工作日公开1次"],
    [every(1, "day"), "每日公开1次"],
    [every(1, "week"), "每周公开1次"],
    [every(1, "year"), "每年公开1次"],
    [every(1, "month"), "每月公开1次"],
    [every(2, "month"), "每2个月公开1次"],
    [every(3, "month"), "每季度公开1次"],
    [every(6, "month"), "每半年公开1次"],
    [every(2, "year"), "每2年公开1次"],
    [{ ...every(1, "year"), times: 2, atLeast: true }, "每年至少公开2次"],
    [
      { kind: "periodic", every: { count: 1, unit: "month", about: true }, times: 1, atLeast: false },
      "每1个月左右公开1次",
    ],
    [{ kind: "before", duration: null, event: null }, "提前公开"],
    [{ kind: "before", duration: { count: 1, unit: "week" }, event: null }, "提前1周公开"],
    [{ kind: "before", duration: null, event: "hearing" }, "在组织听证前公开"],
    [{ kind: "before", duration: { count: 7, unit: "day" }, event: "hearing" }, "在组织听证7日前公开"],
    [{ kind: "elsewhere", source: { words: "见附件" } }, "见附件"],
    [{ kind: "elsewhere", source: { words: "以实际公告时间为准" } }, "以实际公告时间为准"],
    [{ kind: "elsewhere", source: { words: "按照《办法》规定" } }, "按照《办法》规定公开"],
    [{ kind: "elsewhere", source: { words: "征集意见时对外公布" } }, "征集意见时对外公布的时限内公开"],
    [{ kind: "elsewhere", source: { words: "按照公告" } }, "按照公告的时限内公开"],
    [{ kind: "elsewhere", source: { words: "上级规定" } }, "上级规定的时限内公开"],
  ])("writes %o as %s", (clause, written) => {
    expect(formatDeadline(clause)).toBe(written);
  });

  it("writes a length by its unit, and refuses what is none", () => {
    const units = ["hour", "working-day", "day", "week", "month", "year"] as const;
    expect(units.map((unit) => formatDuration({ count: 2, unit }))).toEqual([
      "2小时",
      "2个工作日",
      "2日",
      "2周",
      "2个月",
      "2年",
    ]);
    expect(formatDuration({ count: 1, unit: "week", about: true })).toBe("1周左右");
    expect(() => formatDuration("1周" as never)).toThrow(
      /formatDuration.*时长 \{count, unit\}|a duration \{count, unit\}/su,
    );
  });

  it("writes whatever was read so that it reads the same", () => {
    const pieces = fc.constantFrom(
      ...[
        "1.",
        "（二）",
        "其中",
        "处罚决定",
        "：",
        "信息形成",
        "之日起",
        "公示",
        "20个工作日",
        "7个工作",
        "30",
      ],
      ...[
        "个",
        "内",
        "前",
        "后",
        "每",
        "季度",
        "及时",
        "长期",
        "公开",
        "，",
        "；",
        "在",
        "村公示栏",
        "的",
        "…",
      ],
      ...["（截断）", "不得少于", "自", "甲乙", "随", "按照", "规定", "依申请公开", "、"],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
        (text) => {
          const read = parseDeadline(text);
          if (read.kind !== "unparsed") expect(parseDeadline(formatDeadline(read))).toEqual(read);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("keeps the words of what it cannot read", () => {
    expect(formatDeadline({ kind: "unparsed", text: "按惯例" })).toBe("按惯例");
  });
});
