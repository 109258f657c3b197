/** The words that carry the grammar of deadlines, by the role they play. Everything else in a sentence is plain text. */
import type { NoticeForm } from "./deadline.js";

/** Separators between parts; the hard ones also end a part that is not understood. */
export const HARD_STOPS = ["；", "。"];
export const STOPS = [...HARD_STOPS, "，", "、"];
/** What may stand between a separator and the next part. */
export const CONNECTIVES = ["或者", "或", "并", "且", "其中", "其中：", "另外"];

export const UNITS: Readonly<
  Record<string, { readonly unit: "working-day" | "day" | "week" | "month" | "year"; readonly of: number }>
> = {
  工作日: { unit: "working-day", of: 1 },
  日: { unit: "day", of: 1 },
  天: { unit: "day", of: 1 },
  自然日: { unit: "day", of: 1 },
  周: { unit: "week", of: 1 },
  星期: { unit: "week", of: 1 },
  月: { unit: "month", of: 1 },
  季: { unit: "month", of: 3 },
  季度: { unit: "month", of: 3 },
  半年: { unit: "month", of: 6 },
  年: { unit: "year", of: 1 },
};

/** 个 and the units: what must follow a numeral for it to be read as a number (not the 一 of 一般). */
export const COUNTED = ["个", "次", ...Object.keys(UNITS)];

export const FROM = ["之日起", "之日后", "日起", "之后", "以后", "后", "起"];
export const AT = ["之时", "时", "当日", "当天"];
export const BEFORE = ["之前", "以前", "前"];
export const WITHIN = ["之内", "以内", "内"];
export const AT_LEAST = ["至少", "不少于", "不得少于", "不低于", "不得低于"];
export const AT_MOST = ["不超过", "不得超过", "最迟", "最长"];
export const IS = ["为", "是"];
export const EVERY = ["每"];
/** 按月, 逐年: only directly before a unit. */
export const BY_UNIT = ["按", "逐"];
export const END_OF = ["底", "末"];
export const TIMES = ["次"];
export const MEASURE = ["个"];
/** What is left of 工作日 where a page broke off. */
export const BROKEN_UNITS = ["工作", "工"];
export const AHEAD = ["提前"];
export const IMMEDIATELY = ["实时", "即时", "随时", "立即"];
export const PROMPTLY = ["及时"];
export const REGULARLY = ["定期"];
export const LONG = ["长期"];
export const PERMANENT = ["永久"];
export const DYNAMIC = ["动态调整", "动态更新", "动态公开"];
export const BY_STAGE = [
  "按进展情况",
  "按进展",
  "按进度",
  "按工作进展",
  "按工作进展情况",
  "按阶段",
  "分阶段",
  "分段",
  "及时分段",
  "逐段",
];
export const ALONGSIDE = ["随"];
export const TOGETHER = ["同时", "一并", "同步"];
export const ON_REQUEST = ["依申请公开"];
export const NOT_REPEATED = ["不再重复"];
export const ROW_ABOVE = ["同上"];
export const AS_SAID = ["的时限", "的期限"];
export const ACCORDING = ["按照", "依照", "按", "根据"];
export const RULES = ["规定", "要求"];
export const OTHERWISE = ["另有规定"];
export const LAW_PREVAILS = ["从其规定", "除外"];
export const OF = ["的"];
export const AT_PLACE = ["在"];
export const BRACKETS = ["（", "）"];

/** Forms of notice, by the words that name them. */
export const NOTICE: Readonly<Record<string, NoticeForm>> = {
  公示: "公示",
  公告: "公告",
  征求意见: "征求意见",
  征集意见: "征求意见",
};
export const PERIOD = ["期限", "时间", "时限", "期"];

/** Verbs of disclosing and what goes with them; they add nothing to the time. */
export const ACTIONS = [
  "公开",
  "公布",
  "公示",
  "公告",
  "发布",
  "更新",
  "予以",
  "应当",
  "应",
  "向社会",
  "主动",
  "对外",
  "集中",
  "发通知邀请",
];

/** Longer words in which one of the words above means nothing: 公示栏 is no 公示. */
export const INERT = [
  "公示栏",
  "公告栏",
  "公开栏",
  "公开平台",
  "信息公开",
  "上半年",
  "下半年",
  "年度",
  "内容",
  "后续",
  "前期",
  "起草",
  "应急",
  "响应",
  "随机",
  "随访",
  "按揭",
  "现在",
  "存在",
  "所在",
  "在建",
];

/** Every word with a role. */
export const KEYWORDS: readonly string[] = [
  STOPS,
  CONNECTIVES,
  COUNTED,
  FROM,
  AT,
  BEFORE,
  WITHIN,
  AT_LEAST,
  AT_MOST,
  IS,
  EVERY,
  BY_UNIT,
  END_OF,
  BROKEN_UNITS,
  AHEAD,
  IMMEDIATELY,
  PROMPTLY,
  REGULARLY,
  LONG,
  PERMANENT,
  DYNAMIC,
  BY_STAGE,
  ALONGSIDE,
  TOGETHER,
  ON_REQUEST,
  NOT_REPEATED,
  ROW_ABOVE,
  AS_SAID,
  ACCORDING,
  RULES,
  OTHERWISE,
  LAW_PREVAILS,
  OF,
  AT_PLACE,
  BRACKETS,
  Object.keys(NOTICE),
  PERIOD,
  ACTIONS,
].flat();
