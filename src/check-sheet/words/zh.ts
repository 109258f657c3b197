/** The Chinese wording. */
import { WORDS } from "../../tables/words/index.js";
import type { CheckWords } from "./words.js";

/** Chinese. */
export const zh: CheckWords = {
  title: (agency) => `${agency}政务公开事项目录核对单`,
  sheet: {
    open: "待决定",
    asked: "由谁公开",
    advised: "建议处理",
    later: "暂不列入",
    decided: "已决定",
    help: "填写说明",
  },
  hint: {
    open: "在“决定”一列选择，“改为”里写应当怎样写，“不列入”的在“备注”里写理由。灰色的列不要改。详见“填写说明”。",
    asked:
      "标准目录写明由县级部门公开的，在“决定”一列选：本机关公开、县级部门公开（“改为”里写上部门的全称）或不列入。没有决定的，目录印本机关。",
    advised:
      "这些不影响发布，建议处理：统称的公开主体写上本地机关的名称；没有承办机构的，选“改为”，写上机构名称。",
    later:
      "方案写明只公布核对过的，这些事项还有栏目没有核对，暂不列入目录，不影响发布。手里有原文的，核对一项就列入一项：在“决定”一列选“相符”或“改为”。",
    decided: "以前的决定。要改的，在“决定”“改为”“备注”里改；选“待定”即撤回。",
  },
  nothing: "没有要决定的事。",
  heading: {
    domain: "领域",
    title: "公开事项",
    why: "要决定什么",
    shown: "目录现在写的",
    seen: "公开页面",
    decision: "决定",
    value: "改为",
    remark: "备注",
    about: "编号（勿改）",
    mark: "校验码（勿改）",
  },
  decision: {
    agrees: "相符",
    change: "改为",
    exclude: "不列入",
    open: "待定",
    own: "本机关公开",
    bureau: "县级部门公开",
  },
  choose: { title: "请选择", message: (words) => `只能是：${words}。` },
  help: [
    [
      "这张表是什么",
      [
        "目录在发布以前要由人决定的事，一行一件。“待决定”里的全部决定以后，目录就不再是草案；“由谁公开”里没有决定的，目录照印本机关，发布以前请逐个决定；“建议处理”里的不影响发布；“暂不列入”里的还没有核对，核对以后列入目录；“已决定”里是以前的决定，可以改。",
      ],
    ],
    [
      "怎样填",
      [
        "“决定”一列选：相符——对照主管部门印发的标准指引或本级文件，“目录现在写的”与原文一致；改为——不一致，在“改为”一列写上应当怎样写；不列入——本单位不涉及，在“备注”里写明理由；待定——还没有决定，或者撤回以前的决定。",
        "“改为”里写栏目和新的写法，一栏一行，如“公开时限：20个工作日内”；只核对一个栏目的行，栏目可以不写。没有写到的栏目视为相符。公开时限空缺的，写上时限；原文也没有的，写“公开时限：（空）”。公开内容、公开依据一条一行；渠道、主体、层级之间用顿号。",
        "“文件已失效”的行，“改为”里已经写好取代它的文件，核对后选“改为”即可，各事项一并更正；没有取代文件的，写上现行文件，或选“不列入”删去这一条依据。",
        "“由本地填写”的行，在“改为”里写上本地文件的名称；“信息公开规定”这样没有写明哪个文件的，就照标准的原文印，选“相符”。“公开主体是统称”的行，在“改为”里写上本地机关的名称；就用统称的，选“相符”。",
        "“由谁公开”的行，选“本机关公开”“县级部门公开”或“不列入”。选“县级部门公开”的，“改为”里写上部门的全称，如“某某县教育局”；不写的印统称。选“不列入”的，备注里不写理由时，理由记作由该部门公开。",
        "“没有承办机构”的行，选“改为”，写上机构名称；对应表里有建议的，已经写好，核对后选“改为”；本单位没有这项职责的，选“不列入”。“两个机构还是一个”的行，是一个的选“改为”（写统一用的名称），是两个的选“相符”。",
        "“备注”随便写，会一直保留；选“改为”“不列入”时，备注就是理由，会印在核对单里，供复核的人看。",
      ],
    ],
  ],
  mind: {
    heading: "注意",
    command: [
      "灰色的列由程序使用，不要改，不要删；可以排序、筛选、往下拖动填充，不要删表头。另外加的列不读。",
      "填完存盘、关闭，运行 zwgk confirm <方案> 核对单.xlsx，决定写进方案；再运行 zwgk generate，目录和核对单随之更新。",
    ],
    page: [
      "可以排序、筛选、往下拖动填充，不要删表头，不要删列。另外加的列不读。",
      "填完存盘、关闭，放回网页的“核对单”一步，决定就记进这份目录。",
    ],
  },
  page: {
    open: (count, asked) => {
      if (count + asked === 0) return "没有要决定的事，目录可以发布。";
      const whose =
        asked === 0 ? "" : `${count === 0 ? "都是" : `其中${asked}处是`}由谁公开，没有决定的，目录印本机关`;
      const state = count === 0 ? "目录不是草案" : "目录是草案";
      return `还有${count + asked}件事要决定，${whose === "" ? "" : `${whose}；`}${state}。在核对单.xlsx 里填“决定”，再运行 zwgk confirm。`;
    },
    more: (part, count) =>
      part === "later" ? `另有${count}项暂不列入，待核对。` : `另有${count}件建议处理，不影响发布。`,
  },
  field: WORDS.zh.heading,
  blank: "（空）",
  groups: "特定群体",
  everyone: "全社会",
  colon: "：",
  comma: "、",
  semicolon: "；",
  why: {
    unchecked: (fields) => `${fields.join("、")}待核实`,
    whole: "整项",
    noDeadline: "公开时限空缺",
    agrees: "已核对",
    changed: "有调整",
    excluded: "不列入",
    law: "文件已失效",
    plan: "规划期已满",
    placeholder: "由本地填写",
    generic: "公开主体是统称",
    named: "公开主体的名称",
    discloser: "由谁公开",
    noOffice: "没有承办机构",
    proposedOffice: "没有承办机构，对应表的建议还没有确认",
    unmatched: "没有承办机构，对应表已确认无对应：不列入，还是仍列入",
    office: "承办机构",
    spelling: "两个机构还是一个",
  },
  runOut: "取代它的规划，规划期也已满，请查有没有新的一期。",
  overPlan: (title) => `${title}：名称里写的年份已过，请查有没有新的一期`,
  horizon: (sentence, day) => `${sentence}。效力查到${day}为止，以后有没有变，请再查。`,
  ofMany: (count) => ` 等${count}项`,
  publishers: (names, count) => `${names.join("、")}${count > names.length ? `等${count}处` : ""}`,
  seen: (publishers, unseen) =>
    `见于${publishers}${unseen.length === 0 ? "" : `；未见：${unseen.join("、")}`}`,
  unseen: "未见于任何公开页面",
  noOffice: "没有承办机构",
  given: (role, now) =>
    `标准目录写明由${role}公开${now === null ? "；没有决定，目录印本机关" : now === "own" ? "；已决定由本机关公开" : "；已决定由县级部门公开"}`,
  pair: (name, other) => `“${name}”与“${other}”`,
  fact: {
    changes: "本地调整",
    exclusions: "不列入",
    completeness: "标准目录完整性",
    column: {
      domain: "领域",
      item: "公开事项",
      kind: "类别",
      field: "栏目",
      reason: "理由",
      national: "全国事项数",
      missing: "已知的缺漏",
    },
    added: "新增",
    all: "全部",
    changed: "调整",
    wholeDomain: "整个领域",
    unknown: "不详",
    notKnown: "全国事项总数不详，有没有缺漏也不详",
  },
};
