import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDeadlines,
  type Deadline,
  type DeadlineRelation,
  parseDeadline,
} from "../../src/deadlines/index.js";
import { deadline as anyDeadline } from "./arbitraries.js";

const relation = (a: Deadline, b: Deadline) => compareDeadlines(a, b).relation;

const INVERSE: Record<DeadlineRelation, DeadlineRelation> = {
  tighter: "looser",
  looser: "tighter",
  same: "same",
  incomparable: "incomparable",
};

/** Texts that are near each other, so that triples of them often compare. */
const near = fc
  .array(
    fc.constantFrom(
      "信息形成之日起7个工作日内",
      "信息形成之日起20个工作日内",
      "信息形成或者变更之日起20个工作日内",
      "信息形成或者变更之日起40日内",
      "信息形成或者变更之日起2个月内",
      "20个工作日内",
      "1周内",
      "实时公开",
      "及时公开",
      "信息形成后及时公开",
      "信息形成时实时公开",
      "每月公开1次",
      "每季度公开1次",
      "每季度公开2次",
      "每年公开1次",
      "每年3月31日前公开",
      "每年底前公开",
      "定期公开",
      "公示7日",
      "公示5个工作日",
      "公示15日",
      "长期公开",
      "长期公开（动态调整）",
      "动态调整",
      "处罚决定：7个工作日内",
      "处罚决定：20个工作日内",
      "处罚决定：公示7日",
      "处罚决定：不再重复公开",
      "处罚决定：及时公开",
      "依申请公开",
      "法律、法规另有规定的，从其规定",
      "信息形成之日起20个工",
      "信息形成之日起24小时内",
      "信息形成之日起72小时内",
      "信息形成之日起2日内",
      "24小时内",
      "12小时内",
      "当日公开",
      "信息形成当日公开",
      "信息形成后公开",
      "视情况公开",
      "按规定时限公开",
      "每半年公开1次",
      "每月5日前公开",
      "每月10日前公开",
      "每季度首月10日前公开",
      "每季度末前公开",
      "每周五前公开",
      "事前、事中、事后公开",
      "事前公开",
      "审核后公示7日",
      "情况复杂的，可延长7个工作日",
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((texts) => parseDeadline(texts.join("；")));

const deadline = fc.oneof({ weight: 5, arbitrary: near }, anyDeadline);

describe("the order of deadlines", () => {
  it("is reflexive", () => {
    fc.assert(
      fc.property(deadline, (a) => {
        expect(relation(a, a)).toBe("same");
      }),
    );
  });

  it("is antisymmetric: the other way round it is the inverse", () => {
    fc.assert(
      fc.property(deadline, deadline, (a, b) => {
        expect(relation(b, a)).toBe(INVERSE[relation(a, b)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is transitive, over every triple of a handful of deadlines", () => {
    let chains = 0;
    fc.assert(
      fc.property(fc.array(deadline, { minLength: 25, maxLength: 25 }), (some) => {
        const atLeast = some.map((a) => some.map((b) => ["tighter", "same"].includes(relation(a, b))));
        for (const [a, below] of atLeast.entries())
          for (const b of below.keys())
            for (const c of below.keys()) {
              if (a === b || b === c || !below[b] || !atLeast[b]?.[c]) continue;
              chains++;
              expect([below[c], some[a], some[b], some[c]]).toEqual([true, some[a], some[b], some[c]]);
            }
      }),
      { numRuns: 40 },
    );
    expect(chains).toBeGreaterThan(500);
  });

  it("always says why, in both languages", () => {
    fc.assert(
      fc.property(deadline, deadline, (a, b) => {
        const { zh, en } = compareDeadlines(a, b).reason;
        expect(zh).not.toBe("");
        expect(en).not.toMatch(/null|undefined|^$/u);
      }),
    );
  });
});

describe("compareDeadlines", () => {
  it.each<[string, DeadlineRelation, string, string]>([
    ["信息形成之日起10个工作日内", "tighter", "信息形成之日起20个工作日内", "10个工作日短于20个工作日"],
    ["信息形成之日起30个工作日内", "looser", "信息形成之日起20个工作日内", "30个工作日长于20个工作日"],
    ["自该信息形成或变更之日起20个工作日内", "same", "信息形成或者变更之日起20个工作日内", "都是20个工作日"],
    ["批准后12个月内", "same", "批准后1年内", "12个月等于1年"],
    [
      "信息形成或者变更之日起20个工作日内",
      "tighter",
      "信息形成之日起20个工作日内",
      "起算点“信息形成或者变更”包含“信息形成”；都是20个工作日",
    ],
    ["制定或获取信息之日起20个工作日内", "same", "信息形成之日起20个工作日内", "都是20个工作日"],
    [
      "收到申请之日起7个工作日内",
      "incomparable",
      "信息形成之日起20个工作日内",
      "起算点不同：“收到申请”与“信息形成”；7个工作日短于20个工作日",
    ],
    [
      "批准后10个工作日内",
      "tighter",
      "批准后30日内",
      "按最不利的节假日安排折算，10个工作日最长24天，不超过30日（至少30天）",
    ],
    [
      "批准后20日内",
      "tighter",
      "批准后20个工作日内",
      "按最不利的节假日安排折算，20日最长20天，不超过20个工作日（至少24天）",
    ],
    [
      "批准后10个工作日内",
      "incomparable",
      "批准后15日内",
      "10个工作日折合10至24天，15日折合15天，因节假日安排和月份可长可短",
    ],
    [
      "批准后30日内",
      "incomparable",
      "批准后1个月内",
      "30日折合30天，1个月折合28至33天，因节假日安排和月份可长可短",
    ],
    [
      "实时公开",
      "tighter",
      "信息形成之日起20个工作日内",
      "“实时”没有另写起算点，“信息形成”时也须公开；“实时”早于其他任何时限",
    ],
    ["实时公开", "tighter", "20个工作日内", "“实时”早于其他任何时限"],
    [
      "信息形成之日起20个工作日内",
      "incomparable",
      "20个工作日内",
      "一方从“信息形成”起算，另一方没有写明从何时起算；都是20个工作日",
    ],
    ["及时公开", "looser", "20个工作日内", "“及时”没有规定天数，宽于20个工作日"],
    ["及时公开", "looser", "信息形成之日起20个工作日内", "“及时”没有规定天数，宽于20个工作日"],
    ["5年内", "looser", "及时公开", "“及时”依《政府信息公开条例》第二十六条不超过20个工作日，5年比这长"],
    [
      "30日内",
      "incomparable",
      "及时公开",
      "“及时”依《政府信息公开条例》第二十六条不超过20个工作日，30日可能比这长",
    ],
    ["15个工作日内", "tighter", "及时公开", "“及时”没有规定天数，宽于15个工作日"],
    ["15个工作日内", "tighter", "按规定时限公开", "“15个工作日内公开”与“按规定时限公开”"],
    ["2年内", "incomparable", "按规定时限公开", "“2年内公开”与“按规定时限公开”"],
    ["信息形成后公开", "looser", "信息形成后及时公开", "只说“之后”，没有规定天数，宽于“及时”"],
    ["视情况公开", "looser", "20个工作日内", "“视情况公开”与“20个工作日内公开”"],
    ["视情况公开", "looser", "及时公开", "“视情况公开”与“及时公开”"],
    ["视情况公开", "looser", "每季度公开1次", "“视情况公开”与“每季度公开1次”"],
    [
      "按规定时限公开",
      "looser",
      "信息形成之日起20个工作日内",
      "“按规定时限公开”与“信息形成之日起20个工作日内公开”",
    ],
    ["当日公开", "tighter", "1个工作日内", "“当日”早于1个工作日"],
    ["当日公开", "tighter", "24小时内", "“当日”早于24小时"],
    ["当日公开", "incomparable", "12小时内", "“当日”与12小时，因事件发生的时刻可早可晚"],
    ["24小时内", "tighter", "1日内", "24小时无论何时起算都不长于1日"],
    ["1日内", "tighter", "48小时内", "1日无论何时起算都不长于48小时"],
    ["1日内", "incomparable", "36小时内", "1日与36小时，因事件发生的时刻可长可短"],
    ["每月5日前公开", "tighter", "每月10日前公开", "“每月5日前公开”与“每月10日前公开”"],
    ["每季度首月10日前公开", "tighter", "每季度公开1次", "“每季度首月10日前公开”与“每季度公开1次”"],
    ["每半年公开1次", "same", "半年", "周期：都是6个月"],
    ["一年", "looser", "每季度", "周期：1年长于3个月"],
    ["事前、事中、事后公开", "tighter", "事前、事后公开", "“事前、事中、事后公开”与“事前、事后公开”"],
    ["审核后公示7日", "tighter", "公示7日", "展示期限：都是7日"],
    ["每季度公开1次", "tighter", "每半年公开1次", "周期：3个月短于6个月"],
    ["每年公开1次", "tighter", "定期公开", "“每年公开1次”与“定期公开”"],
    ["每年3月31日前公开", "tighter", "每年底前公开", "“每年3月31日前公开”与“每年底前公开”"],
    ["公示7个工作日", "tighter", "公示不少于5个工作日", "展示期限：7个工作日长于5个工作日"],
    ["投标截止时间10日前", "looser", "投标截止时间至少15日前", "提前量：10日短于15日"],
    ["永久公开", "tighter", "长期公开", "“永久公开”与“长期公开”"],
    ["依申请公开", "incomparable", "长期公开", "“依申请公开”与“长期公开”"],
  ])("%s is %s than %s", (a, expected, b, reason) => {
    expect(compareDeadlines(parseDeadline(a), parseDeadline(b))).toMatchObject({
      relation: expected,
      reason: { zh: reason },
    });
  });

  it.each<[string, DeadlineRelation, string]>([
    ["及时公开，公告期限为5个工作日", "tighter", "及时公开"],
    [
      "信息形成之日起20个工作日内；处罚决定：信息形成之日起7个工作日内",
      "tighter",
      "信息形成之日起20个工作日内",
    ],
    [
      "信息形成之日起20个工作日内；处罚决定：信息形成之日起30个工作日内",
      "looser",
      "信息形成之日起20个工作日内",
    ],
    ["处罚决定：20个工作日内；其他内容：长期公开", "looser", "处罚决定：7个工作日内；其他内容：长期公开"],
    [
      "处罚决定：7个工作日内；其他内容：长期公开",
      "incomparable",
      "处罚决定：20个工作日内；其他内容：永久公开",
    ],
    ["处罚决定：20个工作日内", "looser", "20个工作日内"],
    ["20个工作日内；情况复杂的，可延长10个工作日", "looser", "20个工作日内"],
    ["20个工作日内；情况复杂的，可延长10个工作日", "incomparable", "30个工作日内"],
    ["20个工作日内；节假日顺延", "same", "20个工作日内；节假日顺延"],
    ["情况复杂的，可延长7个工作日", "same", "情况复杂的，可延长7个工作日"],
    ["20个工作日内，法律法规另有规定的除外", "same", "20个工作日内"],
    ["《听证通知书》在组织听证7个工作日前公开", "same", "听证通知书在组织听证7个工作日前公开"],
    ["批准后5个工作日内，在村公示栏公开", "incomparable", "批准后5个工作日内，在政府网站公开"],
  ])("%s is %s than %s", (a, expected, b) => {
    expect(relation(parseDeadline(a), parseDeadline(b))).toBe(expected);
  });

  it("says so in English too", () => {
    const reason = (a: string, b: string) => compareDeadlines(parseDeadline(a), parseDeadline(b)).reason.en;
    expect(reason("批准后1个工作日内", "批准后2个工作日内")).toBe(
      "1 working day is shorter than 2 working days",
    );
    expect(reason("批准后10个工作日内", "批准后30日内")).toBe(
      "at worst 10 working days take 24 calendar days, no more than 30 days (at least 30)",
    );
    expect(reason("处罚决定：及时公开", "长期公开")).toContain("处罚决定: ");
  });

  it("holds unread texts to be the same only in the same words", () => {
    expect(relation(parseDeadline("按惯例(每年)"), parseDeadline("按惯例（每年）"))).toBe("same");
    expect(compareDeadlines(parseDeadline("按惯例"), parseDeadline("及时公开"))).toEqual({
      relation: "incomparable",
      reason: { zh: "未能识别的时限：“按惯例”", en: "a deadline that cannot be read: “按惯例”" },
    });
  });

  it("takes no side where the source cuts one off", () => {
    const cut = parseDeadline("批准后10个工作日内；征求意见期限不得少于30");
    expect(relation(cut, cut)).toBe("same");
    expect(compareDeadlines(cut, parseDeadline("批准后20个工作日内"))).toEqual({
      relation: "incomparable",
      reason: {
        zh: "原文截断的时限：“批准之日起10个工作日内公开；征求意见期限不得少于30（以下截断）”",
        en: "a deadline that the source cuts off: “批准之日起10个工作日内公开；征求意见期限不得少于30（以下截断）”",
      },
    });
  });
});
