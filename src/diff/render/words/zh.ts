/** The Chinese wording. */
import type { Words } from "./words.js";

const BUMPS = { major: "主版本号（major）", minor: "次版本号（minor）", patch: "修订号（patch）" } as const;

/** Chinese. */
export const zh: Words = {
  tag: "zh-CN",
  title: "政务公开事项标准目录修订对照",
  compared: (before, after) => `原：${before}　新：${after}`,
  level: { weakening: "弱化", review: "核对", info: "知悉" },
  levelMeans: {
    weakening: "公众能看到的少了、晚了或难了",
    review: "机器判断不了，须由人核对",
    info: "不减损公众知情，知悉即可",
  },
  wholeItem: "整个事项",
  general: "总体",
  column: {
    level: "级别",
    domain: "领域",
    id: "编号",
    item: "事项",
    field: "字段",
    old: "原",
    new: "新",
    means: "意味着什么",
    rule: "规则",
    total: "合计",
    side: "对照",
  },
  side: { old: "原", new: "新" },
  nothing: "（无）",
  yes: "是",
  no: "否",
  everyone: "全社会",
  groups: "特定群体",
  comma: "、",
  colon: "：",
  stop: "。",
  none: "没有变化。",
  count: (changes, items) => `共${changes}处变化，涉及${items}个事项。`,
  ignored: (count) => `另有${count}处已按忽略清单略去。`,
  semver: (bump) => (bump === "none" ? "版本号：不必改。" : `版本号：至少应升${BUMPS[bump]}。`),
  legend: {
    heading: "怎么看",
    old: "删去的文字",
    new: "新增的文字",
    moved: "挪了位置",
    same: "没有变的格子，原、新合为一格",
    whole: "整行带底色（− 取消，+ 新增）的是整个事项的变化",
  },
  filter: {
    heading: "只看",
    everyDomain: "全部领域",
    shown: (shown, all) => `正在显示 ${shown} / ${all} 处`,
  },
  approval: {
    heading: "审核意见",
    choices: ["同意", "修改后同意", "不同意"],
    signed: "审核人",
    date: "日期",
  },
  otherChanges: "事项以外的变化",
  summary: "概况",
  details: "逐项对照",
  page: ["第 ", " 页 共 ", " 页"],
};
