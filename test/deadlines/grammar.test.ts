import { readFileSync } from "node:fs";
import fc from "fast-check";
import fg from "fast-glob";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Deadline, isWhole, parseDeadline } from "../../src/deadlines/index.js";

const workingDays = (count: number) => ({ count, unit: "working-day" as const });
const within = (count: number, trigger: string | { words: string } | null) => ({
  kind: "within",
  duration: workingDays(count),
  trigger,
});
const part = (deadline: object, scope: string | null = null, place: string | null = null) => ({
  scope,
  place,
  deadline,
});

describe("deadlines of the standard", () => {
  const editions = fg.sync("catalogs/editions/*/*.yaml").map((file) => parse(readFileSync(file, "utf8")));
  const texts: string[] = editions.flatMap((edition) =>
    edition.items.flatMap((item: { deadline: string | null }) => item.deadline ?? []),
  );

  it.each([...new Set(texts)])("reads %s", (text) => {
    expect(parseDeadline(text).kind).not.toBe("unparsed");
  });
});

/** Cut off on the page itself before it says any time. */
const UNREAD = ["自信息形成"];

/** Cut off on the page behind something that can be read. */
const CUT_OFF = [
  "信息形成之日起7个工作",
  "信息形成或者变更之日起20个工作日内予以公开；征求意见期限不得少于30",
  "自该政府信息形成或者变更之日起20个工…（页面截断）",
];

describe("deadlines that localities publish", () => {
  const texts = readFileSync("test/fixtures/deadlines/observed.txt", "utf8").trim().split("\n");
  const unread = texts.filter((text) => parseDeadline(text).kind === "unparsed");

  it("are read, at least 98 of 100 of those that differ", () => {
    expect(unread).toEqual(UNREAD);
    expect(1 - unread.length / texts.length).toBeGreaterThanOrEqual(0.98);
  });

  it("say where the page cut them off", () => {
    const cutOff = texts.filter((text) => !isWhole(parseDeadline(text)) && !unread.includes(text));
    expect(cutOff.sort()).toEqual(CUT_OFF.sort());
  });
});

describe("kinds of deadlines", () => {
  it.each<[string, object]>([
    ["信息形成或者变更之日起20个工作日内", within(20, "formed-or-changed")],
    ["自收到申请之日起二十个工作日内公开", within(20, "application-received")],
    ["制定或获取指南之日起10个工作日内", within(10, "made-or-obtained")],
    ["信息形成（变更）下发至本单位20个工作日内", within(20, "handed-down")],
    ["20工作日", within(20, null)],
    ["项目竣工之日起，不超过15个工作日内公布", within(15, { words: "项目竣工" })],
    ["自评结束之日起5个工作日内", within(5, { words: "自评结束" })],
    [
      "季度终了后15日内",
      { kind: "within", duration: { count: 15, unit: "day" }, trigger: { words: "季度终了" } },
    ],
    ["批准后一个月内", { kind: "within", duration: { count: 1, unit: "month" }, trigger: "approval" }],
    ["批复后两个季度内", { kind: "within", duration: { count: 6, unit: "month" }, trigger: "reply" }],
    ["即时公开", { kind: "immediately", trigger: null }],
    ["启动拟征收土地工作时实时公开", { kind: "immediately", trigger: "land-work-started" }],
    ["在组织听证时公开", { kind: "immediately", trigger: "hearing" }],
    ["及时公开", { kind: "promptly", trigger: null }],
    ["重大决策作出后及时公开", { kind: "promptly", trigger: "policy-decision-made" }],
    ["每20个工作日更新", { kind: "periodic", every: workingDays(20), times: 1, atLeast: false }],
    ["每年至少公开两次", { kind: "periodic", every: { count: 1, unit: "year" }, times: 2, atLeast: true }],
    ["按季度公开", { kind: "periodic", every: { count: 3, unit: "month" }, times: 1, atLeast: false }],
    ["定期公开", { kind: "regularly" }],
    ["每年3月31日前公开", { kind: "by-date", month: 3, day: 31 }],
    ["每年２月底前", { kind: "by-date", month: 2, day: 29 }],
    ["年末前公布", { kind: "by-date", month: 12, day: 31 }],
    [
      "公示期不少于7日",
      { kind: "notice", form: "公示", duration: { count: 7, unit: "day" }, atLeast: true, trigger: null },
    ],
    [
      "公示7个工作日",
      { kind: "notice", form: "公示", duration: workingDays(7), atLeast: false, trigger: null },
    ],
    ["在组织听证7个工作日前予以公开", { kind: "before", duration: workingDays(7), event: "hearing" }],
    ["提前一周发通知邀请", { kind: "before", duration: { count: 1, unit: "week" }, event: null }],
    ["长期公开（动态调整）", { kind: "long-term", span: "long", dynamic: true }],
    ["永久公开", { kind: "long-term", span: "permanent", dynamic: false }],
    ["动态更新", { kind: "long-term", span: null, dynamic: true }],
    ["逐段公开", { kind: "by-stage" }],
    ["按进展情况及时公开", { kind: "by-stage" }],
    ["分阶段公开", { kind: "by-stage" }],
    ["及时分段公开", { kind: "by-stage" }],
    ["随采购公告、采购文件公开", { kind: "alongside", publication: "采购公告、采购文件" }],
    ["同上", { kind: "elsewhere", source: "row-above" }],
    ["征集意见时对外公布的时限内公开", { kind: "elsewhere", source: { words: "征集意见时对外公布" } }],
    ["按照《政府采购法》规定公开", { kind: "elsewhere", source: { words: "按照《政府采购法》规定" } }],
    ["依申请公开", { kind: "on-request" }],
  ])("reads %s", (text, deadline) => {
    expect(parseDeadline(text)).toEqual(deadline);
  });
});

describe("deadlines as counties write them", () => {
  const every = (count: number, unit: string, atLeast = false) => ({
    kind: "periodic",
    every: { count, unit },
    times: 1,
    atLeast,
  });
  const byDay = (period: string, month: number, day: number) => ({ kind: "by-day", period, month, day });
  const notice = (days: number, trigger: object | string | null) => ({
    kind: "notice",
    form: "公示",
    duration: { count: days, unit: "day" },
    atLeast: true,
    trigger,
  });

  it.each<[string, object]>([
    ["当日", { kind: "same-day", trigger: null }],
    ["处罚决定作出当天公开", { kind: "same-day", trigger: "penalty-decision-made" }],
    [
      "接到报告后24小时内",
      { kind: "within", duration: { count: 24, unit: "hour" }, trigger: { words: "接到报告" } },
    ],
    ["T+3个工作日", within(3, null)],
    ["按季度", every(3, "month")],
    ["按月", every(1, "month")],
    ["季度公开", every(3, "month")],
    ["半年内", { kind: "within", duration: { count: 6, unit: "month" }, trigger: null }],
    ["会后3日内", { ...within(3, { words: "会议结束" }), duration: { count: 3, unit: "day" } }],
    ["文件制发20个工作日内", within(20, { words: "文件制发" })],
    ["最迟不超过信息形成后20个工作日", within(20, "formed")],
    ["听证会举行的7个工作日前", { kind: "before", duration: workingDays(7), event: { words: "听证会举行" } }],
    ["承诺时限内", { kind: "elsewhere", source: "rules" }],
    ["半年", every(6, "month")],
    ["一年", every(1, "year")],
    ["最长不超过三个月", every(3, "month", true)],
    ["6个月内必须有更新", every(6, "month", true)],
    ["一年内", { kind: "within", duration: { count: 1, unit: "year" }, trigger: null }],
    ["批准之日起一年", { kind: "within", duration: { count: 1, unit: "year" }, trigger: "approval" }],
    ["2次/半年", { ...every(6, "month"), times: 2 }],
    ["每半月", every(15, "day")],
    ["每月5日前", byDay("month", 1, 5)],
    ["次月上旬", byDay("month", 1, 10)],
    ["每月月底前", byDay("month", 1, 31)],
    ["每季度首月10日前", byDay("quarter", 1, 10)],
    ["每季度最后一个月的中旬", byDay("quarter", 3, 20)],
    ["每季度末", byDay("quarter", 3, 31)],
    ["每半年第二个月", byDay("half-year", 2, 31)],
    ["每周五前更新", byDay("week", 1, 5)],
    ["次年1月31日前", { kind: "by-date", month: 1, day: 31 }],
    ["七月下旬", { kind: "by-date", month: 7, day: 31 }],
    ["每年12月公开", { kind: "by-date", month: 12, day: 31 }],
    ["3月31日前公布上一年度报告", { kind: "by-date", month: 3, day: 31 }],
    ["常年公开", { kind: "long-term", span: "long", dynamic: false }],
    ["保持长期公开状态", { kind: "long-term", span: "long", dynamic: false }],
    ["事前事中事后", { kind: "at-stages", stages: ["before", "during", "after"] }],
    ["事后、事前公开", { kind: "at-stages", stages: ["before", "after"] }],
    ["视情况公开", { kind: "discretionary" }],
    ["根据工作需要适时公开", { kind: "discretionary" }],
    ["不定期更新", { kind: "discretionary" }],
    ["按规定时限公开", { kind: "elsewhere", source: "rules" }],
    ["在法定期限内公开", { kind: "elsewhere", source: "rules" }],
    ["按有关规定及时公开", { kind: "promptly", trigger: null }],
    ["按时公开", { kind: "elsewhere", source: "rules" }],
    ["尽快", { kind: "promptly", trigger: null }],
    ["审核后公开", { kind: "after", trigger: { words: "审核" } }],
    ["受理时公开", { kind: "immediately", trigger: { words: "受理" } }],
    ["评审结束后，公示期一般不少于7日", notice(7, { words: "评审结束" })],
    ["批准后进行公示，公示不少于7日", notice(7, "approval")],
    ["公开不少于7日", notice(7, null)],
    ["公示的期限一般不得少于7日", notice(7, null)],
    ["会议纪要印发5个工作日内", within(5, { words: "会议纪要印发" })],
    ["每年6月底前，向社会公告上一年度资金的分配和使用情况", { kind: "by-date", month: 6, day: 30 }],
    ["信息获取（形成变更）20个工作日内", within(20, "formed-changed-or-obtained")],
    ["相关信息产生或变更之日起20個工作日內", within(20, "formed-or-changed")],
    ["信息变更后20个工作日之内予以更新", within(20, "changed")],
    ["公开时间不能迟于信息生成后15个工作日", within(15, "formed")],
    ["部门预算经本级财政部门批复后15个工作日内", within(15, "finance-reply")],
    ["每季度结束后15个工作日内", within(15, { words: "每季度结束" })],
    ["停水前24小时公告", { kind: "before", duration: { count: 24, unit: "hour" }, event: { words: "停水" } }],
    ["与政策文件同步发布", { kind: "alongside", publication: "政策文件" }],
  ])("reads %s", (text, deadline) => {
    expect(parseDeadline(text)).toEqual(deadline);
  });

  const law = part({ kind: "elsewhere", source: "law" });
  const long = part({ kind: "long-term", span: "long", dynamic: false });

  it.each<[string, readonly object[]]>([
    ["自信息形成之日起20个工作日内(法律法规另有规定的，从其规定)", [part(within(20, "formed")), law]],
    ["20个工作日内（从其规定）", [part(within(20, null)), law]],
    ["除法律另有规定外，20个工作日内公开", [law, part(within(20, null))]],
    ["信息形成之日起20个工作日内公开，保持长期公开", [part(within(20, "formed")), long]],
    ["20个工作日内公开长期公开", [part(within(20, null)), long]],
    ["20个工作日内公开并长期公开", [part(within(20, null)), long]],
    [
      "5个工作日内公开；听证结束后，转为依申请公开",
      [part(within(5, null)), part({ kind: "on-request" }, "听证结束后")],
    ],
    [
      "长期公开（变动较多的，收支情况应每月公布壹次）",
      [long, part(every(1, "month"), "变动较多的，收支情况")],
    ],
    ["长期公开 随时公开", [long, part({ kind: "immediately", trigger: null })]],
    [
      "作出决定之日起7个工作日内;情况复杂的，经批准，可延长7个工作日",
      [
        part(within(7, "decision-made")),
        part({ kind: "proviso", words: "情况复杂的，经批准，可延长7个工作日" }),
      ],
    ],
    [
      "①信息形成后3个工作日内；②其他20个工作日内",
      [part(within(3, "formed")), part(within(20, null), "其他")],
    ],
    ["重点单位应在名录公布后5个工作日内公开", [part(within(5, { words: "名录公布" }), "重点单位")]],
    [
      "5个工作日内公布预算；3个工作日内公布决算",
      [part(within(5, null), "预算"), part(within(3, null), "决算")],
    ],
    ["在7个工作日内通过政府网站公开", [part(within(7, null), null, "政府网站")]],
  ])("reads %s", (text, parts) => {
    expect(parseDeadline(text)).toEqual({ kind: "compound", parts });
  });
});

describe("compound deadlines", () => {
  it.each<[string, readonly object[]]>([
    [
      "制定或获取信息之日起10个工作日内，公示7个工作日",
      [
        part(within(10, "made-or-obtained")),
        part({ kind: "notice", form: "公示", duration: workingDays(7), atLeast: false, trigger: null }),
      ],
    ],
    [
      "1.除处罚决定外其他内容:长期公开(动态调整);2.处罚决定:20个工作日内",
      [
        part({ kind: "long-term", span: "long", dynamic: true }, "除处罚决定外其他内容"),
        part(within(20, null), "处罚决定"),
      ],
    ],
    [
      "信息形成20个工作日内公开；其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示",
      [part(within(20, "formed")), part(within(7, "decision-made"), "行政许可、行政处罚事项")],
    ],
    [
      "执法决定信息在决定作出之日起7个工作日内公开,其他相关信息形成或变更之日起20个工作日内公开",
      [
        part(within(7, "decision-made"), "执法决定信息"),
        part(within(20, "formed-or-changed"), "其他相关信息"),
      ],
    ],
    [
      "形成或者变更之日起20个工作日内，法律法规另有规定的除外。",
      [part(within(20, "formed-or-changed")), part({ kind: "elsewhere", source: "law" })],
    ],
    [
      "批前公示时间不得少于30日\n批后公布应在规划批准后20个工作日内向社会公布",
      [
        part(
          {
            kind: "notice",
            form: "公示",
            duration: { count: 30, unit: "day" },
            atLeast: true,
            trigger: null,
          },
          "批前",
        ),
        part(within(20, "plan-approval"), "批后公布"),
      ],
    ],
    [
      "在实地启动拟征收土地工作时，在村公示栏公开；收到征地批准文件之日起10个工作日内，在政府网站、征地信息公开平台公开",
      [
        part({ kind: "immediately", trigger: "land-work-started" }, null, "村公示栏"),
        part(within(10, "land-approval-received"), null, "政府网站、征地信息公开平台"),
      ],
    ],
    [
      "随中标、成交结果同时公告；中标、成交结果公告前采购文件已公告的，不再重复公告",
      [
        part({ kind: "alongside", publication: "中标、成交结果" }),
        part({ kind: "not-repeated" }, "中标、成交结果公告前采购文件已公告的"),
      ],
    ],
  ])("reads %s", (text, parts) => {
    expect(parseDeadline(text)).toEqual({ kind: "compound", parts });
  });
});

describe("sentences that break off", () => {
  const cut = (words: string | null) => part({ kind: "cut-off", words });
  const notice = { kind: "notice", form: "公示", duration: workingDays(7), atLeast: false, trigger: null };

  it.each<[string, readonly object[]]>([
    ["信息形成之日起7个工作", [part(within(7, "formed")), cut(null)]],
    ["自该政府信息形成或者变更之日起20个工…（页面截断）", [part(within(20, "formed-or-changed")), cut(null)]],
    ["批准后20个工作日内……", [part(within(20, "approval")), cut(null)]],
    ["及时公开，公示7个工", [part({ kind: "promptly", trigger: null }), part(notice), cut(null)]],
    ["20个工作日内；征求意见期限不得少于30", [part(within(20, null)), cut("征求意见期限不得少于30")]],
    ["20个工作日内；公示期为5个", [part(within(20, null)), cut("公示期为5个")]],
    ["20个工作日内；视情况，另行…", [part(within(20, null)), part({ kind: "discretionary" }), cut("另行")]],
    ["20个工作日内公开；（以下截断）", [part(within(20, null)), cut(null)]],
  ])("reads %s as far as it goes, and says so", (text, parts) => {
    expect(parseDeadline(text)).toEqual({ kind: "compound", parts });
  });

  it.each([
    "自信息形成…（页面截断）",
    "…（页面截断）",
    "征求意见期限不得少于30",
    // Might go on as 日内 or 日前.
    "在组织听证7个工作",
    // Might be 工作日 or 月.
    "信息形成之日起7个",
    // Numbers that a sentence may end in.
    "20个工作日内；见附件3",
    "按惯例公开；20个工作日内…",
  ])("keeps %s as words", (text) => {
    expect(parseDeadline(text)).toEqual({ kind: "unparsed", text });
  });
});

describe("what is not understood", () => {
  it.each([
    "",
    "；",
    "暂无",
    "不长期公开",
    "视同及时公开",
    "20个工作日内不公开",
    "2025年",
    "自收到之日起20个工作日内予以答复",
    "每月10日左右",
    "十百个工作日内",
    "0个工作日内",
    "30日前公开",
    "3月内",
    "一季度内",
    "T+3",
    "每月32日前",
    "每季度第四个月10日前",
    "12月前",
    "活动开始前3日内公开",
    "限时公开",
    "信息形成之日起20个工作日内公开，期限3年",
    "信息形成之日起20个工作日内公开至项目结束",
    "与政策文件公开",
    // Of two parts without a mark between them neither may pass for the whole.
    "信息生成后，将及时予以公开因故不能公开的，公开时间不迟于信息生成后15日",
    "每年2月30日前",
    "每年13月1日前",
    "公示期不超过7日",
    "信息形成之日起20个工作日内；按惯例公开",
    "一般公共预算",
    // Words that would read otherwise once they are written out.
    "随的时限",
    "依申请公开在时实时",
  ])("keeps %j as words", (text) => {
    expect(parseDeadline(text)).toEqual({ kind: "unparsed", text } satisfies Deadline);
  });

  it.each([10_000, 1_000_000])("gives back a text of %i characters as it is", (length) => {
    const text = "自随每在信息20个工作日内，".repeat(length).slice(0, length);
    expect(parseDeadline(text)).toEqual({ kind: "unparsed", text });
  });

  it("never throws, and keeps the text", () => {
    const pieces = fc.constantFrom(
      ..."自在随每按的内前后时为公开，、；。：（20个日工作年月半".split(""),
      "公示",
      "之日起",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          const deadline = parseDeadline(text);
          if (deadline.kind === "unparsed") expect(deadline.text).toBe(text);
        },
      ),
    );
  });
});
