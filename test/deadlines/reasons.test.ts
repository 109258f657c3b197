/** What is said of a comparison, in both languages. */
import { expect, it } from "vitest";
import { heldAgainst } from "../../src/deadlines/held.js";
import { compareDeadlines, parseDeadline } from "../../src/deadlines/index.js";

it.each<[string, string, zh: string, en: string]>([
  // Lengths that one yardstick measures.
  ["批准后1日内", "批准后2日内", "1日短于2日", "1 day is shorter than 2 days"],
  ["批准后2周内", "批准后10日内", "2周长于10日", "2 weeks are longer than 10 days"],
  ["批准后13个月内", "批准后1年内", "13个月长于1年", "13 months are longer than 1 year"],
  ["批准后24小时内", "批准后1小时内", "24小时长于1小时", "24 hours are longer than 1 hour"],
  ["批准后1周内", "批准后7日内", "1周等于7日", "1 week equals 7 days"],
  ["批准后14日内", "批准后2周内", "14日等于2周", "14 days equal 2 weeks"],
  ["批准后7日内", "批准后7日内", "都是7日", "both 7 days"],
  ["批准后20日左右", "批准后20日左右", "都是20日左右", "both about 20 days"],
  ["批准后19日左右", "批准后20日内", "19日左右短于20日", "about 19 days are shorter than 20 days"],
  [
    "批准后20日左右",
    "批准后20日内",
    "20日左右与20日，可长可短",
    "about 20 days and 20 days: either may be the longer",
  ],
  // Lengths that the calendar or the hour of the event makes longer or shorter.
  [
    "批准后1个工作日内",
    "批准后1日内",
    "按最不利的节假日安排折算，1日最长1天，不超过1个工作日（至少1天）",
    "at worst 1 day takes 1 calendar day, no more than 1 working day (at least 1)",
  ],
  [
    "批准后30日内",
    "批准后10个工作日内",
    "按最不利的节假日安排折算，10个工作日最长24天，不超过30日（至少30天）",
    "at worst 10 working days take 24 calendar days, no more than 30 days (at least 30)",
  ],
  [
    "批准后4个工作日内",
    "批准后1个月内",
    "按最不利的节假日安排折算，4个工作日最长16天，不超过1个月（至少28天）",
    "at worst 4 working days take 16 calendar days, no more than 1 month (at least 28)",
  ],
  [
    "批准后1个月内",
    "批准后30日内",
    "1个月折合28至33天，30日折合30天，因节假日安排和月份可长可短",
    "1 month is 28 to 33 calendar days, 30 days are 30 calendar days: which is longer depends on holidays and months",
  ],
  [
    "批准后1个工作日内",
    "批准后1周内",
    "1个工作日折合1至12天，1周折合7天，因节假日安排和月份可长可短",
    "1 working day is 1 to 12 calendar days, 1 week is 7 calendar days: which is longer depends on holidays and months",
  ],
  [
    "批准后1年内",
    "批准后40个工作日内",
    "按最不利的节假日安排折算，40个工作日最长72天，不超过1年（至少363天）",
    "at worst 40 working days take 72 calendar days, no more than 1 year (at least 363)",
  ],
  [
    "批准后24小时内",
    "批准后1日内",
    "24小时无论何时起算都不长于1日",
    "24 hours are never longer than 1 day, whatever the hour of the event",
  ],
  [
    "批准后1日内",
    "批准后24小时内",
    "1日无论何时起算都不短于24小时",
    "1 day is never shorter than 24 hours, whatever the hour of the event",
  ],
  [
    "批准后36小时内",
    "批准后1日内",
    "36小时与1日，因事件发生的时刻可长可短",
    "36 hours and 1 day: which is longer depends on the hour of the event",
  ],
  // The same in both.
  ["实时公开", "实时公开", "都要求实时公开", "both ask for disclosure at once"],
  ["当日公开", "当日公开", "都要求当日公开", "both ask for disclosure on the day itself"],
  ["及时公开", "及时公开", "都要求及时公开", "both ask for prompt disclosure"],
  ["批准后公开", "批准后公开", "都只要求事后公开", "both only ask for disclosure after the event"],
  ["视情况公开", "视情况公开", "都是“视情况公开”", "both say “视情况公开”"],
  ["按惯例", "按惯例", "文字相同", "the words are the same"],
  ["节假日顺延", "节假日顺延", "文字相同", "the words are the same"],
  // The events.
  [
    "批准后及时公开",
    "批复后及时公开",
    "起算点不同：“批准”与“批复”；都要求及时公开",
    "they count from different events: “批准” and “批复”; both ask for prompt disclosure",
  ],
  [
    "信息形成后及时公开",
    "信息形成或者变更后及时公开",
    "起算点“信息形成或者变更”包含“信息形成”；都要求及时公开",
    "the event “信息形成或者变更” takes in “信息形成”; both ask for prompt disclosure",
  ],
  [
    "信息形成或者变更后及时公开",
    "信息变更后及时公开",
    "起算点“信息形成或者变更”包含“信息变更”；都要求及时公开",
    "the event “信息形成或者变更” takes in “信息变更”; both ask for prompt disclosure",
  ],
  [
    "实时公开",
    "信息变更后及时公开",
    "“实时”没有另写起算点，“信息变更”时也须公开；“实时”早于其他任何时限",
    "at once (实时) names no event and so covers “信息变更”; at once (实时) is sooner than any other time",
  ],
  [
    "批准后公开",
    "实时公开",
    "一方从“批准”起算，另一方没有写明从何时起算；“实时”早于其他任何时限",
    "one counts from “批准”, the other does not say from when; at once (实时) is sooner than any other time",
  ],
  [
    "20个工作日内",
    "项目竣工之日起1个工作日内",
    "一方从“项目竣工”起算，另一方没有写明从何时起算；20个工作日长于1个工作日",
    "one counts from “项目竣工”, the other does not say from when; 20 working days are longer than 1 working day",
  ],
  // How soon.
  [
    "当日公开",
    "及时公开",
    "“及时”没有规定天数，宽于“当日”",
    "promptly (及时) has no number of days and is looser than the day itself",
  ],
  [
    "及时公开",
    "批准之日起1日内",
    "“及时”没有规定天数，宽于1日",
    "promptly (及时) has no number of days and is looser than 1 day",
  ],
  [
    "信息形成后公开",
    "信息形成当日公开",
    "只说“之后”，没有规定天数，宽于“当日”",
    "merely “after” has no number of days and is looser than the day itself",
  ],
  [
    "批准后公开",
    "批准后及时公开",
    "只说“之后”，没有规定天数，宽于“及时”",
    "merely “after” has no number of days and is looser than promptly (及时)",
  ],
  ["2日内", "当日公开", "“当日”早于2日", "the day itself (当日) is sooner than 2 days"],
  ["当日公开", "2日内", "“当日”早于2日", "the day itself (当日) is sooner than 2 days"],
  [
    "12小时内",
    "当日公开",
    "12小时与“当日”，因事件发生的时刻可早可晚",
    "12 hours and the day itself: which is sooner depends on the hour of the event",
  ],
  [
    "当日公开",
    "12小时内",
    "“当日”与12小时，因事件发生的时刻可早可晚",
    "the day itself and 12 hours: which is sooner depends on the hour of the event",
  ],
  [
    "1年内",
    "及时公开",
    "“及时”依《政府信息公开条例》第二十六条不超过20个工作日，1年比这长",
    "promptly (及时) is 20 working days at most by article 26 of the regulation on open government information, and 1 year is longer",
  ],
  [
    "及时公开",
    "30日内",
    "“及时”依《政府信息公开条例》第二十六条不超过20个工作日，30日可能比这长",
    "promptly (及时) is 20 working days at most by article 26 of the regulation on open government information, and 30 days are possibly longer",
  ],
  // How often, how long before the public, how long ahead.
  [
    "每月公开2次",
    "每年公开3次",
    "周期：1个月短于1年；次数：2次与3次",
    "period: 1 month is shorter than 1 year; times in a period: 2 and 3",
  ],
  ["每月公开1次", "每月公开1次", "周期：都是1个月", "period: both 1 month"],
  [
    "每月公开1次",
    "每月5日前公开",
    "“每月公开1次”与“每月5日前公开”",
    "one says “每月公开1次”, the other “每月5日前公开”",
  ],
  ["公示7日", "公示5日", "展示期限：7日长于5日", "time before the public: 7 days are longer than 5 days"],
  [
    "公示7日",
    "公告7日",
    "“公示期限为7日”与“公告期限为7日”",
    "one says “公示期限为7日”, the other “公告期限为7日”",
  ],
  ["提前7日公开", "提前5日公开", "提前量：7日长于5日", "lead: 7 days are longer than 5 days"],
  ["在招生5日前公开", "在招生3日前公开", "提前量：5日长于3日", "lead: 5 days are longer than 3 days"],
  [
    "在招生5日前公开",
    "在招生前公开",
    "“在招生5日前公开”与“在招生前公开”",
    "one says “在招生5日前公开”, the other “在招生前公开”",
  ],
  [
    "在招生5日前公开",
    "在考试5日前公开",
    "“在招生5日前公开”与“在考试5日前公开”",
    "one says “在招生5日前公开”, the other “在考试5日前公开”",
  ],
  // Parts: each beside the one that it answers to, wherever it stands.
  [
    "公示7日；20个工作日内",
    "20个工作日内；公示5日",
    "都是20个工作日；展示期限：7日长于5日",
    "both 20 working days; time before the public: 7 days are longer than 5 days",
  ],
  [
    "长期公开；每年公开1次；公示7日",
    "每月5日前公开；永久公开",
    "“每年公开1次”与“每月5日前公开”；“长期公开”与“永久公开”；仅前者有“公示期限为7日”",
    "one says “每年公开1次”, the other “每月5日前公开”; one says “长期公开”, the other “永久公开”; only the former has “公示期限为7日”",
  ],
  [
    "长期公开；公示7日",
    "公告5日；永久公开",
    "“公示期限为7日”与“公告期限为5日”；“长期公开”与“永久公开”",
    "one says “公示期限为7日”, the other “公告期限为5日”; one says “长期公开”, the other “永久公开”",
  ],
  [
    "及时公开；批准后5日内",
    "20个工作日内",
    "“及时”没有规定天数，宽于20个工作日；仅前者有“批准之日起5日内公开”",
    "promptly (及时) has no number of days and is looser than 20 working days; only the former has “批准之日起5日内公开”",
  ],
  [
    "公示7日；长期公开",
    "20个工作日内；长期公开",
    "仅后者有“20个工作日内公开”；都是“长期公开”；仅前者有“公示期限为7日”",
    "only the latter has “20个工作日内公开”; both say “长期公开”; only the former has “公示期限为7日”",
  ],
  [
    "及时公开",
    "及时公开；长期公开",
    "都要求及时公开；仅后者有“长期公开”",
    "both ask for prompt disclosure; only the latter has “长期公开”",
  ],
  [
    "20个工作日内；情况复杂的，可延长7日",
    "20个工作日内；情况复杂的，可延长9日",
    "都是20个工作日；仅前者有“情况复杂的，可延长7日”；仅后者有“情况复杂的，可延长9日”",
    "both 20 working days; only the former has “情况复杂的，可延长7日”; only the latter has “情况复杂的，可延长9日”",
  ],
  ["20个工作日内；节假日顺延", "20个工作日内；节假日顺延", "都是20个工作日", "both 20 working days"],
  [
    "名单：10个工作日内；20个工作日内；公示5日",
    "20个工作日内；公示5日",
    "都是20个工作日；展示期限：都是5日；名单：10个工作日短于20个工作日；名单：展示期限：都是5日",
    "both 20 working days; time before the public: both 5 days; 名单: 10 working days are shorter than 20 working days; 名单: time before the public: both 5 days",
  ],
  [
    "20个工作日内，法律法规另有规定的除外",
    "10个工作日内",
    "20个工作日长于10个工作日",
    "20 working days are longer than 10 working days",
  ],
  [
    "名单：批准后5日内，在村公示栏公开",
    "名单：批准后7日内，在村公示栏公开",
    "名单（在村公示栏）：5日短于7日",
    "名单（在村公示栏）: 5 days are shorter than 7 days",
  ],
  [
    "批准后5日内，在村公示栏公开",
    "批准后5日内，在村公示栏公开",
    "在村公示栏：都是5日",
    "在村公示栏: both 5 days",
  ],
  // What cannot be read, and what is cut off.
  [
    "按惯例",
    "20个工作日内；征求意见期限不得少于30",
    "未能识别的时限：“按惯例”；原文截断的时限：“20个工作日内公开；征求意见期限不得少于30（以下截断）”",
    "a deadline that cannot be read: “按惯例”; a deadline that the source cuts off: “20个工作日内公开；征求意见期限不得少于30（以下截断）”",
  ],
])("%s beside %s", (a, b, zh, en) => {
  expect(compareDeadlines(parseDeadline(a), parseDeadline(b)).reason).toEqual({ zh, en });
});

it.each<[string, string, relation: string, zh: string, en: string]>([
  [
    "当日公开",
    "信息形成后公开",
    "tighter",
    "没有写明起算点的，依《政府信息公开条例》第二十六条从信息形成或者变更起算；起算点“信息形成或者变更”包含“信息形成”；只说“之后”，没有规定天数，宽于“当日”",
    "what names no event counts, by article 26 of the regulation on open government information, from when the information is formed or changed; the event “信息形成或者变更” takes in “信息形成”; merely “after” has no number of days and is looser than the day itself",
  ],
  [
    "10个工作日内；公示7日",
    "信息形成或者变更之日起20个工作日内；公示7日",
    "tighter",
    "没有写明起算点的，依《政府信息公开条例》第二十六条从信息形成或者变更起算；10个工作日短于20个工作日；展示期限：都是7日",
    "what names no event counts, by article 26 of the regulation on open government information, from when the information is formed or changed; 10 working days are shorter than 20 working days; time before the public: both 7 days",
  ],
  [
    "信息变更之日起20个工作日内；公示7日",
    "20个工作日内；公示7日",
    "looser",
    "没有写明起算点的，依《政府信息公开条例》第二十六条从信息形成或者变更起算；起算点“信息形成或者变更”包含“信息变更”；都是20个工作日；展示期限：都是7日",
    "what names no event counts, by article 26 of the regulation on open government information, from when the information is formed or changed; the event “信息形成或者变更” takes in “信息变更”; both 20 working days; time before the public: both 7 days",
  ],
  [
    "每年公开1次",
    "信息形成之日起20个工作日内",
    "looser",
    "“每年公开1次”最久要等1年，长于20个工作日",
    "“每年公开1次” can make people wait for 1 year, longer than 20 working days",
  ],
  [
    "每月5日前公开",
    "2日内",
    "looser",
    "“每月5日前公开”最久要等1个月，长于2日",
    "“每月5日前公开” can make people wait for 1 month, longer than 2 days",
  ],
  [
    "每月公开1次",
    "1个月内",
    "incomparable",
    "“每月公开1次”与“1个月内公开”",
    "one says “每月公开1次”, the other “1个月内公开”",
  ],
  [
    "每年公开1次",
    "每年公开1次；20个工作日内",
    "looser",
    "周期：都是1年；仅后者有“20个工作日内公开”",
    "period: both 1 year; only the latter has “20个工作日内公开”",
  ],
  [
    "每年公开1次；每月公开1次",
    "20个工作日内",
    "incomparable",
    "仅后者有“20个工作日内公开”；仅前者有“每年公开1次”；仅前者有“每月公开1次”",
    "only the latter has “20个工作日内公开”; only the former has “每年公开1次”; only the former has “每月公开1次”",
  ],
  [
    "每年公开1次",
    "按惯例",
    "incomparable",
    "未能识别的时限：“按惯例”",
    "a deadline that cannot be read: “按惯例”",
  ],
])("a list that says %s where the standard says %s", (a, b, relation, zh, en) => {
  expect(heldAgainst(parseDeadline(a), parseDeadline(b))).toEqual({ relation, reason: { zh, en } });
});
