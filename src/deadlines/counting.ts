/**
 * One form for the ways of counting: days of rest, times of the day, ranges, lengths that are told the other way round.
 */
import { NUMERAL } from "../text/numerals.js";

const REST = "(?:国家)?(?:法定)?(?:节假日|休息日|双休日|周末)";
const RESTS = `${REST}(?:[、和及或]${REST})*`;

/** In this order, in folded text. */
export const COUNTING: readonly (readonly [RegExp, string])[] = [
  // 3月份 is the month and nothing else.
  [new RegExp(`(?<=[${NUMERAL}])月份`, "gu"), "月"],
  // 在实施前至少提前15日: it says so twice.
  [new RegExp(`(?<=前)，?(?:至少|最少)?提前(?=[${NUMERAL}]{1,4}个?(?:工作)?[日天])`, "gu"), ""],
  // 公告期30日，自公告之日起计算.
  [/，自[^，；。0-9]{0,10}公[示告][^，；。0-9]{0,4}之日起(?:计算|起算|算起)/gu, ""],
  // 20个工作日（含）, 7天（含节假日）: a length takes in its last day and the days of rest anyway.
  [new RegExp(`（(?:包?含|包括)(?:本数|当[日天]|[0-9]+(?:个?工作)?[日天]|${RESTS})?）`, "gu"), ""],
  // 15日内（工作日）, 7天（自然日）: what the days are, said behind them.
  [/(?<!工作|自然|个)[日天]((?:之|以)?内)?（(?:均?为|指|以)?(工作日|自然日|日历日)(?:计算?)?）/gu, "个$2$1"],
  // 7日内（不含节假日）: working days, as 工作日（不含节假日） says twice.
  [
    new RegExp(
      `(?<!自然)(?:个?工作日|[日天])((?:之|以)?内)?（(?:不含|不包[括含]|不计|除去?|扣除)${RESTS}）`,
      "gu",
    ),
    "个工作日$1",
  ],
  // 约20个工作日.
  [
    new RegExp(
      `(?:大约|大概|约)([${NUMERAL}]{1,9}个?(?:工作日|自然日|小时|日|天|周|星期|月|年))(?!左右)`,
      "gu",
    ),
    "$1左右",
  ],
  // 结束后次日起: counting starts the day after the event anyway (《民法典》第二百零一条).
  [/(?<=[^自从])(?:之后|后)?[之的]?(?:次日|第二[日天])起/gu, "之日起"],
  [/(?<=(?:公示|公告|意见)(?:期|期限|时间|时限))在(?=[0-9一二三四五六七八九十])/gu, ""],
  // 6个月/次, 季度/次, 次/年: which way round says the same.
  [
    new RegExp(
      `(?<=^|[；，：])(?<length>(?:[${NUMERAL}]{1,2}个?)?(?:年|半年|季度?|月|周|日|天))[/／]次`,
      "gu",
    ),
    "每$<length>公开1次",
  ],
  [/(?<=^|[；，：])次(?=[/／](?:年|半年|季度?|月|周|日|天))/gu, "1次"],
  // 每日更新（节假日除外）.
  [new RegExp(`每[日天](?<act>[^，；。（]{0,12})（${RESTS}除外）`, "gu"), "每个工作日$<act>"],
  // 之日起第7个工作日; 形成后第二天 is the next day.
  [new RegExp(`(?<=起|后)第(?!二[日天])(?=[${NUMERAL}]{1,9}个?(?:工作)?[日天])`, "gu"), ""],
  // 1次/隔半年, 隔3个月公开1次: so long lies between.
  [new RegExp(`(?<![每间])隔(?=(?:[${NUMERAL}]{1,3}个?|半)(?:月|个月|年|周|季度|天|日))`, "gu"), "每"],
  // 每周星期五, 工作日每天, 每周一至周五.
  [/每周(?=星期[一二三四五六日天])/gu, "每"],
  [/工作日每[天日]/gu, "每个工作日"],
  [/每周一[至到-](?:周|星期)?五/gu, "每个工作日"],
  // 公示满7日.
  [new RegExp(`(?<=公[示告]期?)满(?=[${NUMERAL}])`, "gu"), ""],
  // 5个工作日至7个工作日, less the unit between; 1日至5日 are days of a month.
  [
    new RegExp(
      `(?<least>[${NUMERAL}]{1,9})(?<unit>个?工作日|天|小时|个月|周)(?:[至到~–-]|—{1,2})(?=[${NUMERAL}]{1,9}\\k<unit>)`,
      "gu",
    ),
    "$<least>-",
  ],
  // 当日17时前.
  [/(?<=[当同][日天])(?:[0-9]{1,2}(?:[时点]|：[0-9]{2})|下班)(?:之?前|以前)/gu, "内"],
  // 每天上午10时前: every day.
  [
    /(?<=每个?(?:工作)?[日天])(?:上午|下午|中午|早上?|晚上?)?[0-9]{1,2}(?:[时点]|：[0-9]{2})(?:[0-9]{1,2}分|整|半)?(?:之?前|以前)/gu,
    "",
  ],
  // 每周五下班前, 每日9：00发布: deadlines have days, and no time of the day.
  [
    /(?<=[周期][一二三四五六日天]|[当每][日天]|工作日|[0-9][日号])(?:(?:上午|下午|中午|早上?|晚上?)?(?:[0-9]{1,2}(?:[时点]|：[0-9]{2})(?:[0-9]{1,2}分|整|半)?|下班)|上午|下午|中午)(?=之?前|以前|[发公更]|$)/gu,
    "",
  ],
];
