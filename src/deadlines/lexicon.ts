/** The words that carry the grammar of deadlines, by the role they play. Everything else in a sentence is plain text. */
import type { NoticeForm, Stage } from "./deadline.js";
import {
  BROKEN_UNITS,
  MONTH_OF,
  NEXT_DAY,
  OF_MONTH,
  OF_QUARTER,
  OF_WEEK,
  OF_YEAR,
  PARTS_OF_PERIODS,
  PARTS_OF_YEAR,
  TERMS,
  THIRDS,
  UNITS,
  YEAR_END,
} from "./lexicon-calendar.js";

export * from "./lexicon-calendar.js";

/** Separators between parts; the hard ones also end a part that is not understood. */
export const HARD_STOPS = ["；", "。"];
export const STOPS = [...HARD_STOPS, "，", "、"];
export const BRACKETS = ["（", "）"];
/** What may stand between two parts: a part in brackets is one like any other. */
export const SEPARATORS = [...STOPS, ...BRACKETS, "/"];
/** What may stand between a separator and the next part. */
export const CONNECTIVES = ["或者", "或", "并且", "并", "且", "以及", "和", "其中", "其中：", "另外", "但"];

export const TIMES = ["次", "条", "篇", "期"];
/** They make a length a little longer or shorter. */
export const APPROXIMATELY = ["左右", "上下", "前后"];
/** 个 and the units: what must follow a numeral for it to be read as a number (not the 一 of 一般). */
export const COUNTED = ["个", "号", ...TIMES, ...Object.keys(UNITS), ...Object.keys(TERMS)];

export const FROM = [
  ...phrases(["之日", "之时", "当日", "当天", "日", ""], ["起", "起算", "算起", "起计算", "起计"]).filter(
    (word) => word !== "算起",
  ),
  ..."之日后 之后 以后 后".split(" "),
];
export const AFTER = ["之后", "以后", "后"];
export const AT = ["之时", "时"];
export const SAME_DAY = ["当日", "当天", "即日", "同日", "同一天"];
export const BEFORE = ["之前", "以前", "前"];
export const WITHIN = ["之内", "以内", "内", "期间"];
/** Behind what lasts: 在保期间, 政策有效期内. */
export const WHILE = ["期间", "期内", "期限内", "期间内"];
export const AT_LEAST = [
  ..."≥ 至少 最少 起码".split(" "),
  ...phrases(["不"], ["", "得", "应", "能", "可"], ["少于", "低于", "短于"]),
];
export const OR_MORE = ["以上"];
export const AT_MOST = [
  ..."≤ 最迟 最晚 至迟 最长 最多 至多".split(" "),
  ...phrases(["不"], ["", "得", "应", "能", "可"], ["超过", "超出", "迟于", "晚于", "多于", "超"]),
];
export const IS = ["为", "是", "："];
/** Whenever there is a matter. */
export const EACH_TIME = phrases(["一"], [..."事案批例件次", "项目"], ["一"]);
/** How far apart two publications are. */
export const INTERVAL = ["间隔", "时间间隔", "周期", "频率", "频次"];
/** They hedge, and leave the period as it is. */
export const HEDGES = ["一般", "原则上", "通常", "均", "应当", "应", "须", "需"];
export const SHALL = ["应当", "应", "须", "需", "必须"];
export const EVERY = ["每", "每隔"];
/** 按月, 逐年: only directly before a unit. */
export const BY_UNIT = ["按", "逐"];
export const PER = ["/", "每"];
export const END_OF = ["底", "末"];
/** 每月最后一天. */
export const LAST_OF = phrases(["最后一", "末", "最末一"], ["天", "日"]);
/** 每月初5日内, 每月前5日. */
export const FIRST_ONE = ["首", "首个", "第一个"];
export const FIRST_OF = ["初", "前", "头", ...FIRST_ONE];
/** 3月31日止. */
export const UNTIL = ["止", "为止"];
/** From one day or month to another. */
export const TO = ["至", "到", "-", "—", "–", "~"];
/** They join months. */
export const JOINED = ["、", "，", "和", "及", "以及", "与", "或"];
export const EACH = ["各"];
export const MEASURE = ["个"];
export const AHEAD = ["提前"];
/** The day of the event in the language of markets: T+3个工作日. */
export const T_PLUS = ["T+", "t+"];
export const IMMEDIATELY = [
  ..."实时 即时 即刻 当即 当场 马上 立刻 随时 立即 第一时间 随有随 随到随 随变随 即有即 即产生即 即形成即 即收即 即办即 即来即 即知即 即批即 即审即 即行".split(
    " ",
  ),
  ...phrases(["即"], ["公开", "公布", "公示", "更新", "更"]),
];
export const PROMPTLY = [
  ..."尽快 尽早 迅速".split(" "),
  ...phrases(["及时"], ["", "、", "地"], ["", "准确", "全面", "有效", "主动", "完整"], ["", "地"]),
  ...phrases(["准确", "主动", "全面"], ["", "、"], ["及时"], ["", "地"]),
].filter((word) => !/、地?$|地地$|及时地$/u.test(word));
export const REGULARLY = ["定期"];
export const LONG = "长期 长期性 长久 常年 常年性 长年 持续 全年 常态化 一直 始终 固定".split(" ");
export const PERMANENT = ["永久性", "永久"];
export const KEPT = ["保持", "保留", "保存", "展示", "张贴", "悬挂"];
export const STATE = ["状态", "有效"];
/** Alone it is the whole cell, else the end of a noun (工作动态). */
export const DYNAMIC_ALONE = "动态";
/** They disclose by themselves, whatever stands behind them. */
export const DYNAMIC_SHOWN = "动态更新 动态公开 动态发布 动态公布 动态公示".split(" ");
export const DYNAMIC = [DYNAMIC_ALONE, "动态调整", "动态管理", ...DYNAMIC_SHOWN];

/** Every first word with every middle and every last one. */
function phrases(...words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>((all, next) => all.flatMap((one) => next.map((word) => one + word)), [""]);
}

const BY = ["按", "按照", "根据", "依据", "依", "随", "随着", "视", "结合"];
const WORK = ["工作", "实际", "实际工作", "项目", "工程", "事项", "办理"];
export const BY_STAGE = [
  ...phrases(BY, ["", ...WORK], ["进展", "进度"], ["", "情况"]),
  ...phrases(BY, ["", ...WORK], ["开展", "推进", "实施"], ["情况"]),
  ..."按阶段 阶段性公开 阶段性公布 阶段性发布 分阶段 分期 分批 分批次 分期分批 分段 及时分段 逐段 每完成一个阶段".split(
    " ",
  ),
];
export const DISCRETION = [
  ...phrases(BY, ["", "工作", "实际", "具体", "实际工作"], ["情况", "需要", "需求", "情况确定", "情况而定"]),
  ...phrases(["条件", "时机"], ["成熟", "具备", "允许", "许可"], ["时", "后", "的情况下"]),
  ..."视情 视情节 按需 按实际 据实 适时 酌情 择机 不定期 不定时 必要时 需要时".split(" "),
];
/** 事前、事中、事后实施分段公布. */
export const CARRIED_OUT = ["实施", "实行"];
export const STAGES: Readonly<Record<string, readonly Stage[]>> = {
  事前: ["before"],
  事中: ["during"],
  事后: ["after"],
  全过程: ["before", "during", "after"],
  全程: ["before", "during", "after"],
};
export const ALONGSIDE = ["随", "随同"];
/** These say 随 only where 同步 or the like follows. */
export const WITH = ["与", "同"];
export const TOGETHER = ["同时", "一并", "同步"];
export const ON_REQUEST = ["依申请公开", "依申请"];
export const BECOMES = ["转为", "改为"];
export const NOT_DISCLOSED = [
  "不予公开",
  "不公开",
  "暂不公开",
  "暂不予公开",
  "暂不对外公开",
  "不对外公开",
  "免予公开",
  "免于公开",
  "不宜公开",
];
export const NOT_REPEATED = ["不再重复"];
export const ROW_ABOVE = ["同上", "同前", "与上同", "与上相同", "同上栏", "同上行", "同上项"];
export const AS_SAID = ["的时限", "的期限"];
export const ACCORDING = ["按照", "依照", "依据", "按", "根据"];
export const RULES = ["规定", "要求", "安排", "部署", "约定"];
/** 按文件要求确定公开时限. */
export const TIME_SET = phrases(["确定"], ["", "公开"], ["时限", "期限", "时间"]);
/** As the rules say, whatever they are: alone, for 依法依规及时公开 says when. */
export const BY_RULES = ["依规", "依法", "依法依规"];
/** A limit that some rule sets, nobody says which. */
export const RULED_LIMIT = [
  ...phrases(
    ["规定", "规定的", "法定", "要求的", "承诺", "承诺的", "约定", "约定的"],
    ["", "公开"],
    ["时限", "期限", "时间", "时间节点"],
  ),
  "按时",
  "按期",
  ...BY_RULES,
];
export const OTHERWISE = [
  ...phrases(["另有", "有", "另有明确", "有明确", "有特殊", "有特别"], ["规定"]),
  "另有要求",
];
export const LAW_PREVAILS = ["从其规定", "遵从其规定", "除外", "以外", "之外", "外"];
export const OF = ["的"];
export const AT_PLACE = ["在", "通过"];
/** They move a period: what stands with them is a condition on it. */
export const MOVES = ["延长", "缩短", "顺延", "延期"];
/** They take something out: 涉密信息除外. */
export const EXCEPT = ["除外"];

/** Forms of notice, by the words that name them. */
export const NOTICE: Readonly<Record<string, NoticeForm>> = {
  公示: "公示",
  预公示: "公示",
  公告: "公告",
  预公告: "公告",
  ...Object.fromEntries(
    [
      ...phrases(["", "公开"], ["征求", "征集", "听取"], ["", "公众", "社会"], ["意见"]),
      "意见征集",
      "意见征求",
      "征集",
    ].map((word): [string, NoticeForm] => [word, "征求意见"]),
  ),
};
/** Kept public for a period, where a least length says so: 公开不少于7日. */
export const SHOWN = ["公开", "公布", "发布"];
export const PERIOD = ["期限", "时间", "时限", "起止时间", "期", "天数", "日数", "期间", "时长", "周期"];

/** Verbs of disclosing and what goes with them; they add nothing to the time. */
/** They put what is disclosed before its verb: 将名单公布. */
export const MOVING = ["将", "把"];
/** To whom, by whom, of what, or in which order: said between the time and the verb. */
export const ASIDES = ["向", "由", "会同", "对", "按", "按照"];
/** What may stand within: 向全体业主和使用人, 由乡（镇）人民政府. */
export const ASIDE_JOINTS = [
  ...BROKEN_UNITS,
  ...EACH,
  "书面",
  "的",
  "、",
  "和",
  "及",
  "以及",
  "或",
  "或者",
  "（",
  "）",
  "为",
];

/** They say that something is to be done, and not what: 予以答复 discloses nothing. */
export const AUXILIARIES = ["予以", "应当", "应", "须", "需", "必须"];
/** What is done to a thing before it is disclosed, said in one breath with it: 编制发布, 修订并公布. Not 审核后公开, an event, nor 汇总公示7日, a period of notice. */
const PREPARED =
  "录入 上传 复核 编制 制定 制作 编写 编印 编辑 汇编 编发 整理 梳理 统计 起草 拟定 修订 修改 修编 完善 调整 审定 审核 审查 核实 核对 登记 划定 补正 核定 评定 认定 评选 发文 组织评选 确认 填报 填写 上报 汇总 收集".split(
    " ",
  );
export const ACTIONS = [
  ...AUXILIARIES,
  ...phrases(
    PREPARED,
    ["", "并", "、", "和", "、向社会", "并向社会", "并予以"],
    ["公开", "公布", "发布", "披露", "更新"],
  ),
  ...phrases(PREPARED, ["并"]),
  ...phrases(["调整", "修订", "修改", "更新"], ["或", "或者"], ["", "重新"], ["公开", "公布", "发布"]),
  ...phrases(["公开", "公开进行", "予以", "进行", "公开予以"], ["曝光"]),
  ...phrases(["召开", "举行", "举办", "组织", "组织召开"], ["新闻发布会", "发布会", "新闻通气会"]),
  ..."公开 公布 公示 公告 预告 发布 转发 通报 披露 更新 予公开 予公布 予公示 向社会 向社会公众 面向社会 面向社会公众".split(
    " ",
  ),
  ..."公之于众 公诸于众 挂网 首次 分别 主动 对外 集中 单独 全面 全文 统一 张榜 上墙 上网 解读 进行 完成 执行 做好 审核发布 审核公开 书面 以书面形式 以适当方式 以适当形式 依法 告示 刊发 刊登 刊载 登载 刊播 播发 播报 播放 发通知邀请 反馈 回应 更正 如实 汇总 滚动 自动 调整 维护 张贴 悬挂 到位 完毕".split(
    " ",
  ),
];
/** Verbs of disclosing among them. */
export const DISCLOSING: ReadonlySet<string> = new Set(
  ACTIONS.filter((word) =>
    /公[开布示告]$|发布$|披露$|更新$|通报$|刊[登发载播]$|播[发报]$|告示$|预告$/u.test(word),
  ),
);
/** 6个月内必须有更新: at least so often. */
export const HAS_UPDATE = ["有更新"];

/** Every word with a role. */
export const KEYWORDS: readonly string[] = [
  SEPARATORS,
  CONNECTIVES,
  COUNTED,
  FROM,
  AT,
  JOINED,
  SAME_DAY,
  BEFORE,
  WITHIN,
  WHILE,
  AT_LEAST,
  APPROXIMATELY,
  CARRIED_OUT,
  INTERVAL,
  EACH_TIME,
  OR_MORE,
  AT_MOST,
  IS,
  HEDGES,
  EVERY,
  BY_UNIT,
  PER,
  END_OF,
  LAST_OF,
  FIRST_ONE,
  UNTIL,
  Object.keys(TERMS),
  Object.keys(PARTS_OF_PERIODS),
  Object.keys(PARTS_OF_YEAR),
  Object.keys(NEXT_DAY),
  EACH,
  Object.keys(THIRDS),
  OF_YEAR,
  YEAR_END,
  OF_MONTH,
  OF_QUARTER,
  OF_WEEK,
  Object.keys(MONTH_OF),
  BROKEN_UNITS,
  AHEAD,
  T_PLUS,
  IMMEDIATELY,
  PROMPTLY,
  REGULARLY,
  LONG,
  PERMANENT,
  KEPT,
  STATE,
  DYNAMIC,
  BY_STAGE,
  DISCRETION,
  Object.keys(STAGES),
  ALONGSIDE,
  WITH,
  TOGETHER,
  ON_REQUEST,
  BECOMES,
  NOT_DISCLOSED,
  NOT_REPEATED,
  ROW_ABOVE,
  AS_SAID,
  ACCORDING,
  TIME_SET,
  RULES,
  RULED_LIMIT,
  OTHERWISE,
  LAW_PREVAILS,
  OF,
  AT_PLACE,
  MOVES,
  ASIDES,
  MOVING,
  Object.keys(NOTICE),
  PERIOD,
  ACTIONS,
  HAS_UPDATE,
].flat();
