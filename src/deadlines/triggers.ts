/**
 * The events that official deadlines count from (or to), with every wording of the standard and of published lists.
 * A constant table and not a file of catalogs/: the codes are a type that the compiler checks, `covers` is meaning that
 * the comparison rests on, and the grammar has to work without loading data.
 */

import { assertText, WrongArgumentError } from "../model/argument.js";
import { eventOf } from "./events.js";

/** How an entry of the table looks. */
export interface TriggerEntry {
  /** The canonical wording, as it stands before 之日起, 后 or 前. */
  readonly term: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /**
   * For the coming into being of the information itself: which events set the clock going. 形成 takes in 制作 and 获取,
   * since 《政府信息公开条例》第二十六条 applies 形成或者变更 to obtained information as well (第十条).
   */
  readonly covers?: readonly ("formation" | "change")[];
}

const SUBJECTS = ["", "信息", "该信息", "政府信息", "该政府信息", "公开事项信息", "公开信息"];
const OBJECTS = [
  "信息",
  "该信息",
  "文件",
  "指南",
  "政策",
  "备案政策",
  "补贴政策",
  "扶持补贴政策",
  "扶持政策措施",
];

/** Every subject with every verb phrase, less the canonical term. */
function subjectAliases(term: string, verbs: readonly string[]): string[] {
  return SUBJECTS.flatMap((subject) => verbs.map((verb) => subject + verb)).filter((alias) => alias !== term);
}

/** The table, by code. Its first entry is the event of 《政府信息公开条例》第二十六条: 信息形成或者变更. */
export const TRIGGERS = {
  "formed-or-changed": {
    term: "信息形成或者变更",
    en: "the information is formed or changed",
    aliases: subjectAliases("信息形成或者变更", [
      "形成或者变更",
      "形成或变更",
      "形成（变更）",
      "形成、变更",
      "形成（或变更）",
    ]),
    covers: ["formation", "change"],
  },
  formed: {
    term: "信息形成",
    en: "the information is formed",
    aliases: subjectAliases("信息形成", ["形成"]),
    covers: ["formation"],
  },
  changed: {
    term: "信息变更",
    en: "the information is changed",
    aliases: [],
    covers: ["change"],
  },
  "formed-changed-or-obtained": {
    term: "信息形成、变更或者获取",
    en: "the information is formed, changed or obtained",
    aliases: subjectAliases("信息形成、变更或者获取", [
      "形成、变更或者获取",
      "获取（形成、变更）",
      "形成（获取、变更）",
      "获取、形成或者变更",
      "获取、形成或变更",
    ]),
    covers: ["formation", "change"],
  },
  "made-or-obtained": {
    term: "制定或获取信息",
    en: "the information is made or obtained",
    aliases: OBJECTS.flatMap((object) => [
      ...(object === "信息" ? [] : [`制定或获取${object}`]),
      `制定或者获取${object}`,
      `制作或获取${object}`,
      `制作或者获取${object}`,
    ]),
    covers: ["formation"],
  },
  "handed-down": {
    term: "信息形成（变更）下发至本单位",
    en: "the information, formed or changed, is handed down to the unit",
    aliases: [],
  },
  "people-congress-approval": {
    term: "本级人民代表大会或其常务委员会批准",
    en: "approval by the people's congress of the level or its standing committee",
    aliases: [
      "本级人民代表大会或者本级人民代表大会常务委员会批准",
      "人大会议批复",
      "人大批准",
      "人大会议批准",
    ],
  },
  "finance-reply": {
    term: "本级政府财政部门批复",
    en: "reply of the finance department of the level",
    aliases: ["财政部门批复", "本级财政部门批复"],
  },
  "plan-approval": { term: "规划批准", en: "approval of the plan", aliases: ["规划获批"] },
  approval: { term: "批准", en: "approval", aliases: ["获得批准", "经批准"] },
  reply: { term: "批复", en: "reply of the approving authority", aliases: ["获得批复"] },
  "application-received": {
    term: "收到申请",
    en: "an application is received",
    aliases: ["收到申请书", "收到申请人申请"],
  },
  "land-approval-received": {
    term: "收到征地批准文件",
    en: "the approval of the land expropriation is received",
    aliases: ["收到征收土地批准文件"],
  },
  "land-announcement": {
    term: "征收土地公告",
    en: "announcement of the land expropriation",
    aliases: ["征地公告"],
  },
  "land-work-started": {
    term: "实地启动拟征收土地工作",
    en: "work on the land to be expropriated starts on site",
    aliases: ["启动拟征收土地工作"],
  },
  "land-survey-finished": {
    term: "拟征收土地现状调查结束",
    en: "the survey of the land to be expropriated ends",
    aliases: [],
  },
  "review-completed": {
    term: "完成并履行有关报审程序",
    en: "the procedures of submission and review are completed",
    aliases: [],
  },
  "decision-made": {
    term: "作出行政决定",
    en: "an administrative decision is made",
    aliases: [
      "作出决定",
      "决定作出",
      "行政决定作出",
      "行政许可和行政处罚决定作出",
      "行政许可、行政处罚决定作出",
    ],
  },
  "penalty-decision-made": {
    term: "作出行政处罚决定",
    en: "an administrative penalty is decided",
    aliases: ["行政处罚决定作出", "行政处罚决定形成", "处罚决定作出", "作出处罚决定"],
  },
  "policy-decision-made": {
    term: "重大决策作出",
    en: "a major decision is made",
    aliases: ["作出重大决策"],
  },
  "funds-allotted": {
    term: "资金分配结果下达",
    en: "the allotment of funds is handed down",
    aliases: [],
  },
  "allocation-decided": {
    term: "分配结果确定",
    en: "the allocation is decided",
    aliases: ["确定分配结果"],
  },
  "contract-signed": {
    term: "合同签订",
    en: "the contract is signed",
    aliases: ["签订合同", "采购合同签订"],
  },
  "acceptance-finished": { term: "验收结束", en: "the acceptance ends", aliases: [] },
  "supplier-chosen": {
    term: "中标、成交供应商确定",
    en: "the winning supplier is determined",
    aliases: ["确定中标、成交供应商"],
  },
  "bid-closing": { term: "投标截止时间", en: "closing time for bids", aliases: ["投标截止"] },
  "prequalification-closing": {
    term: "提交资格预审申请文件截止时间",
    en: "closing time for prequalification documents",
    aliases: ["提交资格预审申请文件截止"],
  },
  "first-response-closing": {
    term: "提交首次响应文件截止",
    en: "closing day for first responses",
    aliases: ["提交首次响应文件截止时间"],
  },
  hearing: { term: "组织听证", en: "the hearing", aliases: ["举行听证", "听证会召开"] },
} as const satisfies Readonly<Record<string, TriggerEntry>>;

/** Code of an event of the table. */
export type TriggerCode = keyof typeof TRIGGERS;

/** The codes, in the order of the table. */
export const TRIGGER_CODES = Object.keys(TRIGGERS) as TriggerCode[];

const BY_WORDING: ReadonlyMap<string, TriggerCode> = new Map(
  TRIGGER_CODES.flatMap((code) => {
    const { term, aliases } = TRIGGERS[code];
    return [term, ...aliases].map((wording) => [wording, code] as const);
  }),
);

/**
 * The event that a wording stands for, in the guidelines of 2019 (issued under 国办发〔2019〕54号) and in published lists; what
 * befalls information is that of 《政府信息公开条例》第二十六条.
 *
 * @param wording with Chinese punctuation, without 自, 之日起 and blanks
 * @returns its code, null where the table does not have it
 */
export function findTrigger(wording: string): TriggerCode | null {
  assertText("findTrigger", wording);
  return BY_WORDING.get(wording) ?? eventOf(wording);
}

/**
 * The table's entry for an event.
 *
 * @param code a code of the table
 * @throws `WrongArgumentError` (code `wrong-argument`) for any other
 */
export function triggerEntry(code: TriggerCode): TriggerEntry {
  if (!Object.hasOwn(TRIGGERS, code))
    throw new WrongArgumentError(
      "triggerEntry",
      { zh: "起算点的代码（TRIGGER_CODES）", en: "a code of TRIGGER_CODES" },
      code,
    );
  return TRIGGERS[code];
}
