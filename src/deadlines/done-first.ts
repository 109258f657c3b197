/**
 * What is done first, and then disclosed: 定期组织评估，并将结果向社会公布. What is done says neither when nor what is shown, and is
 * left out of the sentence; the time is that of the disclosure where it has its own, else that of what is done.
 */
import { NUMERAL } from "../text/numerals.js";

/** 公开唱票 and 公开征求意见 disclose nothing by themselves. */
export const SHOWS =
  "公开(?!征|招|唱|竞|选|透明|审理|拍卖|道歉|质证|听证)|公[布示告]|发布|披露|通报|[刊登]载|刊[登发]|播[发报]|告示";
/** When something else is done that is then disclosed. */
export const WHEN = `不?定期|及时|适时|立即|实时|提前[${NUMERAL}]{1,3}个?(?:工作)?[日天]`;
const EACH = `按[月季年]度?|每(?:[半两三五]?年|个?月|季度?|周|日|天)(?![第首上下初末底中的${NUMERAL}]|年[初末底中])(?:定期)?`;
/** What is done, which says neither when nor that it is shown. */
const SAYS_WHEN = `${SHOWS}|(?<!、)更新|期限内|时限内|${WHEN}|每|[二两三四五六]次(?:以上|，|并)|不少于|[日天月]内|[日天月]前|前(?:完成|将|，)|之[日后]|以后|期满|长期|除外`;
const DONE = `(?:(?!${SAYS_WHEN})[^；。：0-9]){2,100}?(?<![后前内时的起])`;
const DONE_IN_A_BREATH = `(?:(?!${SAYS_WHEN})[^，；。：0-9]){2,40}?(?<![后前内时的起])`;
/** Where a part begins, or what must be done, unless something else was to be done promptly before it. */
const BEGINS = "(?<=(?:^|[；。]|应当?)(?:至少|最少)?)(?<!(?:及时|定期)[^；。]{0,60}，[^；。]{0,40})";
/** 评估结果应当: what came of it. */
const RESULT =
  "[^，；。：并将在向由0-9]{0,8}(?:结果|情况|数据|报告|结论|意见|名单|目录)(?:应当?|须|要)?(?:依法)?";
/** 按照国家有关规定发布: by which rule. */
const BY_RULE = "(?:按照?|依照|依据|根据)[^，；。：0-9]{0,14}(?:规定|要求)";
/** It is the disclosure that follows, and no period of notice. */
const TO_SHOW = `(?:向社会|向公众|对外|予以|进行|张榜)*(?:${SHOWS})(?![${NUMERAL}]|不少于|期)`;

/** In this order. */
export const DONE_FIRST: readonly (readonly [RegExp, string])[] = [
  // 每月不少于一次对水质进行检测，并将结果公布.
  [/(?<=每(?:半?年|个?月|季度?|周|[日天]))不少于(?=[一1]次对)/gu, "至少"],
  // 由主管部门确定，并于每年3月底前公布.
  [
    /^由[^，；。0-9]{2,40}(?:确定|制定|编制|划定|认定|批准|审定|评定|核定)后?，并(?=[于在自每]|及时|定期)/u,
    "",
  ],
  // 由法制机构提出意见，报请省政府批准后公布.
  [/^由[^，；。0-9]{2,40}(?:提出|拟定|拟订|起草|编制)[^，；。0-9]{0,12}，(?=报[^，；。]{2,20}后)/u, ""],
  // 制定补偿方案并及时向社会公布, 做好应急预案，并及时公布, 核查并将及时公开进展.
  [
    new RegExp(
      `^(?:应当?)?(?![^并]*(?:动态|持续|随时|同步|当[日天月年]|[：；。]))${DONE_IN_A_BREATH}，?并将?(?=(?:及时|适时|定期)${TO_SHOW})`,
      "u",
    ),
    "",
  ],
  // 及时登记并于每年末公布, 定期统计，并定期公布, 定期评估，评估结果应当及时公布: the time of the disclosure is its own.
  [
    new RegExp(
      `${BEGINS}(?:${WHEN}|${EACH})${DONE}(?:，(?:并|同时|${RESULT})?|并|同时)(?=(?:(?:将[^，；。]{2,30}?)?(?:${WHEN})(?:[将把向对在通由][^，；。]{1,40}?)?|于[^，；。]{2,16})${TO_SHOW})`,
      "gu",
    ),
    "",
  ],
  // 定期组织评估，并将结果向社会公布; 每年进行评价，评价结果应当向社会公开; it is due when that is.
  [
    new RegExp(
      `${BEGINS}(?<when>(?:${WHEN}|${EACH})(?:至少)?)(?!(?:通过|在)[^，；。]{2,40}，(?:${SHOWS}|向社会|予以))(?:(?:${DONE}|(?:进行|予以)?更新)(?:，?(?:并|同时)(?:依法)?(?![^，；。]*[期时]限内)(?:${BY_RULE})?|，(?:依法)?(?:(?=${SHOWS}|向社会|予以)|${RESULT}))|${DONE_IN_A_BREATH}，${BY_RULE}(?=${SHOWS}|向社会|予以))(?=(?:[将把向对在通由][^，；。]{1,40}?)?${TO_SHOW})`,
      "gu",
    ),
    "$<when>",
  ],
  // 之日起七日内，企业应当告知主管部门，并在公告栏向业主公告; 选举日20日前完成登记，张榜公布名单.
  [
    new RegExp(
      `(?<=[日天月][内前])(?<who>，[^，；。]{2,20}?应当)?${DONE}，?(?:(?:并|同时)(?:依法)?(?=[将在向][^，；。]{1,40}(?:${SHOWS})(?![${NUMERAL}]|不少于|期))|(?<=，)(?=张榜${TO_SHOW}))`,
      "gu",
    ),
    "$<who>",
  ],
  // 在审批前，应当征求意见，并向社会公告.
  [
    new RegExp(
      `(?<ahead>前，(?:[^，；。]{2,20}?)?应当)${DONE}(?:，?并|、)(?=(?:[将把向对在][^，；。]{1,40}?)?${TO_SHOW})`,
      "gu",
    ),
    "$<ahead>",
  ],
];
