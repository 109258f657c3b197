/** What a person is told of each kind of difference, in both languages. */
import { expect, it } from "vitest";
import { type Judged, judge } from "../../src/fields/judge.js";
import { makeKnowledge } from "../../src/fields/knowledge.js";
import { termsOf } from "../../src/fields/terms.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import type { ItemField } from "../../src/model/codes.js";

const knowledge = makeKnowledge(termsOf(catalog.vocabulary), instrumentRegistry(catalog));

type Case = readonly [
  field: ItemField,
  standard: unknown,
  local: unknown,
  rule: string,
  zh: string,
  en: string,
];

// biome-ignore format: one case a line
const CASES: readonly Case[] = [
  ["category", "综合业务", "综合服务", "category-changed", "一级事项“综合业务”改为“综合服务”", "category “综合业务” is now “综合服务”"],
  ["category", "综合业务", "“综合业务”", "category-typographic", "一级事项““综合业务””只改了标点或字形", "category ““综合业务”” differs in punctuation or form only"],
  ["name", "办事指南", "服务指南", "name-changed", "二级事项“办事指南”改为“服务指南”", "name “办事指南” is now “服务指南”"],
  ["name", "办事指南", "办事指南。", "name-typographic", "二级事项“办事指南。”只改了标点或字形", "name “办事指南。” differs in punctuation or form only"],
  ["content", ["办理条件","联系方式"], ["联系方式"], "content-dropped", "公开内容少了“办理条件”", "content element “办理条件” is gone"],
  ["content", ["工作流程图（选择性公开）","联系方式"], ["联系方式"], "content-optional-dropped", "公开内容少了可以选择公开的“工作流程图（选择性公开）”", "content element “工作流程图（选择性公开）”, which may be left out, is gone"],
  ["content", ["联系方式"], ["办理条件","联系方式"], "content-added", "公开内容增加“办理条件”", "content element “办理条件” is added"],
  ["content", ["最低生活保障标准"], ["最低生活保障标准等"], "content-reworded", "公开内容“最低生活保障标准”改为“最低生活保障标准等”", "content element “最低生活保障标准” now reads “最低生活保障标准等”"],
  ["content", ["办理条件"], ["1.办理条件；"], "content-typographic", "公开内容“1.办理条件；”只改了标点、序号或字形", "content element “1.办理条件；” differs in punctuation, number or form only"],
  ["content", ["办理条件","联系方式"], ["联系方式","办理条件"], "content-reordered", "公开内容的要素调整了次序", "the content elements stand in another order"],
  ["basis", ["《城乡规划法》","《政府信息公开条例》"], ["《城乡规划法》"], "basis-dropped", "公开依据少了《政府信息公开条例》", "basis 《政府信息公开条例》 is gone"],
  ["basis", ["《婚姻法》"], ["《民法典》"], "basis-replaced", "公开依据《婚姻法》换成取代它的《民法典》", "basis 《婚姻法》 gives way to its successor 《民法典》"],
  ["basis", ["《城乡规划法》第八条"], ["《城乡规划法》第九条"], "basis-article-changed", "公开依据的条款改变：《城乡规划法》第八条改为《城乡规划法》第九条", "the articles of a basis changed: 《城乡规划法》第八条 is now 《城乡规划法》第九条"],
  ["basis", ["《某某通知》（某政办〔2018〕1号）"], ["《某某通知》（某政办〔2019〕2号）"], "basis-article-changed", "公开依据的文号、年份或时期改变：《某某通知》（某政办〔2018〕1号）改为《某某通知》（某政办〔2019〕2号）", "a basis is cited by another number, year or period: 《某某通知》（某政办〔2018〕1号） is now 《某某通知》（某政办〔2019〕2号）"],
  ["basis", ["《城乡规划法》"], ["《城乡规划法》","《民法典》"], "basis-added", "公开依据增加《民法典》", "basis 《民法典》 is added"],
  ["basis", ["《城乡规划法》"], ["《中华人民共和国城乡规划法》"], "basis-reworded", "公开依据《城乡规划法》改写为《中华人民共和国城乡规划法》", "basis 《城乡规划法》 now reads 《中华人民共和国城乡规划法》"],
  ["basis", ["《城乡规划法》","《民法典》"], ["《民法典》","《城乡规划法》"], "basis-reordered", "公开依据调整了次序", "the bases stand in another order"],
  ["deadline", "信息形成或者变更之日起20个工作日内", "信息形成或者变更之日起30个工作日内", "deadline-loosened", "公开时限放宽：30个工作日长于20个工作日", "the deadline is looser: 30 working days are longer than 20 working days"],
  ["deadline", "信息形成或者变更之日起20个工作日内", null, "deadline-dropped", "不再写明公开时限“信息形成或者变更之日起20个工作日内”", "the deadline “信息形成或者变更之日起20个工作日内” is no longer stated"],
  ["deadline", "信息形成或者变更之日起20个工作日内", "长期公开", "deadline-vague", "公开时限由“信息形成或者变更之日起20个工作日内”改为没有具体期限的“长期公开”", "the deadline was “信息形成或者变更之日起20个工作日内” and is “长期公开”, which does not say by when"],
  ["deadline", "信息形成或者变更之日起20个工作日内", "审批之日起20个工作日内", "deadline-changed", "公开时限改变，宽严不能比较：起算点不同：“审批”与“信息形成或者变更”；都是20个工作日", "the deadline changed, and which is tighter cannot be told: they count from different events: “审批” and “信息形成或者变更”; both 20 working days"],
  ["deadline", "信息形成或者变更之日起20个工作日内", "信息形成或者变更之日起10个工作日内", "deadline-tightened", "公开时限收紧：10个工作日短于20个工作日", "the deadline is tighter: 10 working days are shorter than 20 working days"],
  ["deadline", null, "及时公开", "deadline-stated", "写明公开时限“及时公开”", "the deadline is now stated: “及时公开”"],
  ["deadline", "信息形成或者变更之日起20个工作日内", "20个工作日内", "deadline-reworded", "公开时限改写，要求不变：没有写明起算点的，依《政府信息公开条例》第二十六条从信息形成或者变更起算；都是20个工作日", "the deadline asks the same in other words: what names no event counts, by article 26 of the regulation on open government information, from when the information is formed or changed; both 20 working days"],
  ["subjects", ["township","education"], ["township"], "subject-dropped", "公开主体少了“县级教育部门”", "subject “county education department” is gone"],
  ["subjects", ["township"], ["education"], "subject-transferred", "公开主体由“乡镇人民政府（街道办事处）”改为“县级教育部门”", "subject “township people's government or subdistrict office” is now “county education department”"],
  ["subjects", ["township"], [{"role":"township","name":"某镇人民政府"}], "subject-renamed", "公开主体“乡镇人民政府（街道办事处）”改称“某镇人民政府”", "subject “township people's government or subdistrict office” is now called “某镇人民政府”"],
  ["subjects", ["township"], ["township","education"], "subject-added", "公开主体增加“县级教育部门”", "subject “county education department” is added"],
  ["subjects", ["township","education"], ["education","township"], "subject-reordered", "公开主体调整了次序", "the subjects stand in another order"],
  ["channels", ["portal","notice-board"], ["portal"], "channel-dropped", "公开渠道少了“社区/企事业单位/村公示栏（电子屏）”", "channel “community, institution or village notice board or screen” is gone"],
  ["channels", ["portal"], ["portal",{"other":"政务公开专区"}], "channel-added", "公开渠道增加“政务公开专区”", "channel “政务公开专区” is added"],
  ["channels", ["portal"], [{"other":"某县人民政府门户网站"}], "channel-renamed", "公开渠道“政府网站”写作“某县人民政府门户网站”", "channel “government website” is called “某县人民政府门户网站”"],
  ["channels", ["portal","notice-board"], ["notice-board","portal"], "channel-reordered", "公开渠道调整了次序", "the channels stand in another order"],
  ["audience", {"public":true}, {"public":false,"groups":["低保对象"]}, "audience-narrowed", "公开对象缩小：原为“全社会”，现为“低保对象”", "the audience is narrower: it was “everyone” and is “低保对象”"],
  ["audience", {"public":false,"groups":["甲"]}, {"public":false,"groups":["乙"]}, "audience-changed", "公开对象改变：原为“甲”，现为“乙”", "the audience is another: it was “甲” and is “乙”"],
  ["audience", {"public":false,"groups":null}, {"public":true}, "audience-widened", "公开对象扩大：原为“未写明的特定群体”，现为“全社会”", "the audience is wider: it was “groups that are not named” and is “everyone”"],
  ["audience", {"public":true}, {"public":true,"groups":["甲","乙"]}, "audience-groups-changed", "仍面向全社会，所列群体改变：原为“全社会”，现为“全社会、甲、乙”", "everyone is still addressed, the groups named beside changed: it was “everyone” and is “everyone, 甲、乙”"],
  ["audience", {"public":false,"groups":["低保对象、残疾人"]}, {"public":false,"groups":["低保对象，残疾人"]}, "audience-reworded", "公开对象改写：原为“低保对象、残疾人”，现为“低保对象，残疾人”", "the audience is named otherwise: it was “低保对象、残疾人” and is “低保对象，残疾人”"],
  ["audience", {"public":false,"groups":["甲","乙"]}, {"public":false,"groups":["甲"]}, "audience-narrowed", "公开对象缩小：少了“乙”", "the audience is narrower: “乙” gone"],
  ["audience", {"public":false,"groups":["甲"]}, {"public":false,"groups":["甲","乙"]}, "audience-widened", "公开对象扩大：增加“乙”", "the audience is wider: “乙” added"],
  ["audience", {"public":false}, {"public":false,"groups":["甲"]}, "audience-widened", "公开对象扩大：原为“无”，现为“甲”", "the audience is wider: it was “nobody” and is “甲”"],
  ["audience", {"public":false,"groups":["甲"]}, {"public":false,"groups":null}, "audience-changed", "公开对象改变：原为“甲”，现为“未写明的特定群体”", "the audience is another: it was “甲” and is “groups that are not named”"],
  ["audience", {"public":false,"groups":["甲"]}, {"public":false}, "audience-narrowed", "公开对象缩小：原为“甲”，现为“无”", "the audience is narrower: it was “甲” and is “nobody”"],
  ["audience", {"public":false,"groups":["甲","乙"]}, {"public":false,"groups":["乙","甲"]}, "audience-reworded", "公开对象改写：原为“甲、乙”，现为“乙、甲”", "the audience is named otherwise: it was “甲、乙” and is “乙、甲”"],
  ["method", "proactive", "on-request", "method-weakened", "公开方式由“主动”改为“依申请”", "the method was “proactive” and is “on request”"],
  ["method", "both", "proactive", "method-strengthened", "公开方式由“主动、依申请”改为“主动”", "the method was “partly proactive, partly on request” and is “proactive”"],
  ["levels", ["county","township"], ["township"], "level-dropped", "公开层级少了“县级”", "level “county level” is gone"],
  ["levels", ["township"], ["county","township"], "level-added", "公开层级增加“县级”", "level “county level” is added"],
  ["levels", ["county","township"], ["township","county"], "level-reordered", "公开层级调整了次序", "the levels stand in another order"],
  ["audience", null, {"public":true}, "field-unstated", "原来没有写明公开对象，无法比较", "the old side does not state the audience"],
  ["method", "proactive", null, "field-unstated", "现在没有写明公开方式，无法比较", "the new side does not state the method"],
];

it.each(CASES)("of %s: %j, now %j", (field, standard, local, rule, zh, en) => {
  const found = judge(field, standard as Judged[typeof field], local as Judged[typeof field], knowledge);
  expect(found.map((one) => [one.rule, one.part.message])).toEqual([[rule, { zh, en }]]);
});
