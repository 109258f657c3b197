/** The Chinese wording. */
import { verificationWords } from "../../model/verification.js";
import { quoteTitle } from "../../text/title.js";
import type { Words } from "./words.js";

/** More fields than this are counted and not named. */
const MOST_NAMED = 3;
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
  boardsSection: (number, name) => `（${chineseNumeral(number)}）${name}领域村级公示事项目录`,
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
    column: "网站所属栏目",
    remark: "备注",
  },
  boxes: "（“■”表示必选项，“□”表示可选项）",
  draft: "（草案）",
  mark: (fields) => `【${fields.length > MOST_NAMED ? `${fields.length}个栏目` : fields.join("、")}待核实】`,
  marked: /【[^【】]*待核实】$/u,
  ended: "【已失效】",
  endedMention: "【所引文件已失效】",
  verification: verificationWords("zh"),
  continued: "（续）",
  noCategory: "（一级事项不详，待补）",
  noDeadline: "（时限不详，待补）",
  colon: "：",
  comma: "、",
  refresh: "更新频率：",
  absent: { title: "未涉及领域", domain: "领域", reason: "理由", none: "不涉及" },
  summary: ({ items, unchecked }) =>
    `共${items}项${unchecked > 0 ? `，其中标“待核实”的${unchecked}项` : ""}。`,
  empty: "本目录没有公开事项。",
  cover: {
    name: "封面",
    fact: {
      agency: "编制单位",
      place: "所在地",
      date: "编制日期",
      documents: "编制依据",
      channels: "公开渠道",
      scope: "公布范围",
    },
    bureaus: (rows, each) =>
      `有${rows}项由县级部门公开：${each.map(([name, count]) => `${name}${count}项`).join("、")}。`,
    part: (items) => `本次公布${items}项，其余核对后补充。`,
    date: chineseDate,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join("，");
      const name = quoteTitle(title);
      return details === "" ? name : `${name}（${details}）`;
    },
    open: ({ unchecked, ended, placeholders }) => {
      const parts = [
        unchecked > 0 ? `${unchecked}项有待核实之处` : "",
        ended > 0 ? `${ended}件公开依据已失效` : "",
        placeholders > 0 ? `${placeholders}处待本地填写` : "",
      ].filter((part) => part !== "");
      return `本目录是草案：${parts.join("，")}，逐项见核对单，定稿前不得公布。`;
    },
    notJudged: "本目录是草案：没有判断公开依据是否仍然有效，定稿前不得公布。",
    domains: "各领域事项数和标准指引",
    column: {
      number: "序号",
      domain: "领域",
      guideline: "标准指引",
      issuer: "印发机关",
      items: "事项数",
    },
    sum: "合计",
  },
  csv: {
    id: "事项编号",
    number: "领域官方序号",
    domain: "领域",
    release: "标准目录版本",
    verification: "核实状态",
    ended: "失效的依据",
  },
  report: { summary: "概况" },
  ticked: "是",
  page: ["第 ", " 页 共 ", " 页"],
  screen: {
    contents: "目录",
    up: "回到目录",
    search: "在本页查找事项",
    found: "找到 {n} 项",
  },
};

/** `2026-03-05` → 2026年3月5日. */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
