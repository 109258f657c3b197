/**
 * The events that official deadlines count from (or to), with every wording of the standard and of published lists.
 * A constant table and not a file of catalogs/: the codes are a type that the compiler checks, `covers` is meaning that
 * the comparison rests on, and the grammar has to work without loading data.
 */

/** How an entry of the table looks. */
export interface TriggerEntry {
  readonly code: string;
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

/** The table. */
export const TRIGGERS = [
  {
    code: "formed-or-changed",
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
  {
    code: "formed",
    term: "信息形成",
    en: "the information is formed",
    aliases: subjectAliases("信息形成", ["形成"]),
    covers: ["formation"],
  },
  {
    code: "formed-changed-or-obtained",
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
  {
    code: "made-or-obtained",
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
  {
    code: "handed-down",
    term: "信息形成（变更）下发至本单位",
    en: "the information, formed or changed, is handed down to the unit",
    aliases: [],
  },
  {
    code: "people-congress-approval",
    term: "本级人民代表大会或其常务委员会批准",
    en: "approval by the people's congress of the level or its standing committee",
    aliases: [
      "本级人民代表大会或者本级人民代表大会常务委员会批准",
      "人大会议批复",
      "人大批准",
      "人大会议批准",
    ],
  },
  {
    code: "finance-reply",
    term: "本级政府财政部门批复",
    en: "reply of the finance department of the level",
    aliases: ["财政部门批复", "本级财政部门批复"],
  },
  { code: "plan-approval", term: "规划批准", en: "approval of the plan", aliases: ["规划获批"] },
  { code: "approval", term: "批准", en: "approval", aliases: ["获得批准", "经批准"] },
  { code: "reply", term: "批复", en: "reply of the approving authority", aliases: ["获得批复"] },
  {
    code: "application-received",
    term: "收到申请",
    en: "an application is received",
    aliases: ["收到申请书", "收到申请人申请"],
  },
  {
    code: "land-approval-received",
    term: "收到征地批准文件",
    en: "the approval of the land expropriation is received",
    aliases: ["收到征收土地批准文件"],
  },
  {
    code: "land-announcement",
    term: "征收土地公告",
    en: "announcement of the land expropriation",
    aliases: ["征地公告"],
  },
  {
    code: "land-work-started",
    term: "实地启动拟征收土地工作",
    en: "work on the land to be expropriated starts on site",
    aliases: ["启动拟征收土地工作"],
  },
  {
    code: "land-survey-finished",
    term: "拟征收土地现状调查结束",
    en: "the survey of the land to be expropriated ends",
    aliases: [],
  },
  {
    code: "review-completed",
    term: "完成并履行有关报审程序",
    en: "the procedures of submission and review are completed",
    aliases: [],
  },
  {
    code: "decision-made",
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
  {
    code: "penalty-decision-made",
    term: "作出行政处罚决定",
    en: "an administrative penalty is decided",
    aliases: ["行政处罚决定作出", "行政处罚决定形成", "处罚决定作出", "作出处罚决定"],
  },
  {
    code: "policy-decision-made",
    term: "重大决策作出",
    en: "a major decision is made",
    aliases: ["作出重大决策"],
  },
  {
    code: "funds-allotted",
    term: "资金分配结果下达",
    en: "the allotment of funds is handed down",
    aliases: [],
  },
  {
    code: "allocation-decided",
    term: "分配结果确定",
    en: "the allocation is decided",
    aliases: ["确定分配结果"],
  },
  {
    code: "contract-signed",
    term: "合同签订",
    en: "the contract is signed",
    aliases: ["签订合同", "采购合同签订"],
  },
  { code: "acceptance-finished", term: "验收结束", en: "the acceptance ends", aliases: [] },
  {
    code: "supplier-chosen",
    term: "中标、成交供应商确定",
    en: "the winning supplier is determined",
    aliases: ["确定中标、成交供应商"],
  },
  { code: "bid-closing", term: "投标截止时间", en: "closing time for bids", aliases: ["投标截止"] },
  {
    code: "prequalification-closing",
    term: "提交资格预审申请文件截止时间",
    en: "closing time for prequalification documents",
    aliases: ["提交资格预审申请文件截止"],
  },
  {
    code: "first-response-closing",
    term: "提交首次响应文件截止",
    en: "closing day for first responses",
    aliases: ["提交首次响应文件截止时间"],
  },
  { code: "hearing", term: "组织听证", en: "the hearing", aliases: ["举行听证", "听证会召开"] },
] as const satisfies readonly TriggerEntry[];

/** Code of an event of the table. */
export type TriggerCode = (typeof TRIGGERS)[number]["code"];

const BY_WORDING: ReadonlyMap<string, TriggerCode> = new Map(
  TRIGGERS.flatMap((entry) =>
    [entry.term, ...entry.aliases].map((wording) => [wording, entry.code] as const),
  ),
);

const BY_CODE = Object.fromEntries(TRIGGERS.map((entry) => [entry.code, entry])) as unknown as Readonly<
  Record<TriggerCode, TriggerEntry>
>;

/**
 * The event that a wording stands for.
 *
 * @param wording with Chinese punctuation, without 自, 之日起 and blanks
 * @returns its code, null where the table does not have it
 */
export function findTrigger(wording: string): TriggerCode | null {
  return BY_WORDING.get(wording) ?? null;
}

/**
 * The table's entry for an event.
 *
 * @param code a code of the table
 */
export function triggerEntry(code: TriggerCode): TriggerEntry {
  return BY_CODE[code];
}
