/** The Chinese wording. */
import { quoteTitle } from "../../text/title.js";
import type { Words } from "./words.js";

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 in Chinese numerals. */
function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}

/** Chinese. */
export const zh: Words = {
  tag: "zh-CN",
  title: (agency) => `${agency}政务公开事项标准目录`,
  boardsTitle: (agency) => `${agency}村级公示事项目录`,
  section: (number, name) => `（${chineseNumeral(number)}）${name}领域政务公开事项标准目录`,
  heading: {
    seq: "序号",
    item: "公开事项",
    category: "一级事项",
    name: "二级事项",
    content: "公开内容（要素）",
    basis: "公开依据",
    deadline: "公开时限",
    subjects: "公开主体",
    channels: "公开渠道和载体",
    audience: "公开对象",
    public: "全社会",
    groups: "特定群体",
    method: "公开方式",
    levels: "公开层级",
    office: "承办机构",
    remark: "备注",
  },
  mark: { attested: "", partial: "*", unverified: "【待核实】", local: "" },
  verification: { attested: "已佐证", partial: "部分佐证", unverified: "待核实", local: "本地新增" },
  noCategory: "（一级事项不详，待补）",
  noDeadline: "（时限不详，待补）",
  colon: "：",
  comma: "、",
  summary: ({ items, partial, unverified }) =>
    [
      `共${items}项`,
      unverified > 0 ? `其中标“【待核实】”的${unverified}项尚未与公开页面核对` : "",
      partial > 0 ? `标“*”的${partial}项有个别栏目未见于公开页面` : "",
    ]
      .filter((part) => part !== "")
      .join("；")
      .concat("。"),
  outdated: {
    mark: (note) => `【已失效，见注${note}】`,
    heading: (on, horizon) =>
      `截至${chineseDate(on)}已失效的公开依据（登记表核对至${chineseDate(horizon)}，此后的变化未全部核对）`,
    note: (number, sentence) => `注${number}：${sentence}。`,
  },
  empty: "本目录没有公开事项。",
  cover: {
    name: "封面",
    fact: {
      agency: "编制单位",
      level: "公开层级",
      place: "所在地",
      release: "标准目录版本",
      date: "编制日期",
      documents: "编制依据",
      channels: "公开渠道",
      revisions: "修订任务",
      total: "事项合计",
    },
    blankDate: "　　　　年　　月　　日",
    date: chineseDate,
    release: (version, date) => `${version}（${date}发布）`,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join("，");
      const name = quoteTitle(title);
      return details === "" ? name : `${name}（${details}）`;
    },
    revision: (due, task, document) => `${due}前：${task}${document === undefined ? "" : `（${document}）`}`,
    notStated: "（未填写）",
    total: ({ domains, items, attested, partial, unverified, local }) =>
      `${domains}个领域，共${items}项：已佐证${attested}项，部分佐证${partial}项，待核实${unverified}项，本地新增${local}项。`,
    note: {
      unverified: (count) =>
        `标“【待核实】”的${count}项尚未与任何公开发布的页面核对，采用前应与主管部门印发的标准指引原文逐项核对。`,
      partial: (count) => `标“*”的${count}项已见于公开发布的页面，但有个别栏目未见于任何页面，采用前应核对。`,
      omitted: (count) => `另有${count}项待核实事项按编制要求未列入本目录。`,
      local: (count) => `另有${count}处本地调整或新增，理由见“本地调整”。`,
      clean: "全部事项均已与公开发布的页面核对。",
      outdated: (count, on, horizon) =>
        `有${count}处公开依据截至${chineseDate(on)}已被取代或废止（登记表核对至${chineseDate(horizon)}），网页格式的目录逐处标出取代文件，采用前应调整。`,
    },
    domains: "各领域事项数和标准指引",
    column: {
      number: "序号",
      domain: "领域",
      guideline: "标准指引",
      issuer: "印发机关",
      items: "列入事项",
      attested: "已佐证",
      partial: "部分佐证",
      unverified: "待核实",
      local: "本地新增",
      completeness: "标准目录完整性",
    },
    sum: "合计",
    nationalItems: (count) => `全国目录共${count}项。`,
    sizeUnknown: "全国事项总数不详。",
  },
  local: {
    name: "本地调整",
    column: {
      domain: "领域",
      seq: "序号",
      id: "事项编号",
      item: "公开事项",
      kind: "类别",
      field: "栏目",
      reason: "理由",
      place: "方案中的位置",
    },
    added: "新增",
    changed: "调整",
    allFields: "全部",
    place: (profile, line) => (line === null ? profile : `${profile}（第${line}行）`),
  },
  csv: {
    id: "事项编号",
    number: "领域序号",
    domain: "领域",
    release: "标准目录版本",
    verification: "核实状态",
  },
  report: { summary: "概况" },
  page: ["第 ", " 页 共 ", " 页"],
};

/** `2026-03-05` → 2026年3月5日. */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
