/**
 * How it is to be disclosed: how well (准确、全面), by which rule (按照规定), in whose charge (按照职责分工), as far as secrets allow
 * (除依法需要保密的外). None of it says when, so that what is left is what is owed: whoever must disclose 按照规定及时 owes it 及时.
 */
import { SHOWS } from "./done-first.js";

/** How well, of how much, in which order and at whose cost. */
const HOW_WELL =
  "直接|优先|精准|深入|多渠道|全方位|多形式|全面|详细|详尽|完整|如实|真实|准确|客观|先期|另行|重新|再次|免费|无偿|逐项|逐一|逐条|逐笔|逐级|分级|分类|联合|公平|规范|广泛";
/** Of these the grammar knows some as verbs by themselves, where no time stands beside them. */
const WORDS = `${HOW_WELL}|公正|科学|有效|统一|主动|集中|依法|依规`;
const BY_RULE =
  "(?:按照?|依照|依据?|根据)[^，；。：0-9《按依据]{0,14}?(?:规定|要求|程序|职责分工|职责|权限|职权|计划)(?:的?要求)?";
const TIMED = "(?:及时|定期|实时|立即|即时|适时|随时)";
/** 实时数据 and 及时按 say something else. */
const SAYS_WHEN = `${TIMED}(?!按|系统|数据|路况)`;
const LEADS_TO_VERB = `(?:[将把向对在由]|通过|面向|(?:予以?|进行|对外|张榜)*(?:${SHOWS}|更新|登载|解读|回应|反馈))`;
const SECRET = "(?:涉密|保密|秘密|隐私|国家安全|不予公开|不宜公开)";

/** In this order, in folded text. */
export const MANNER: readonly (readonly [RegExp, string])[] = [
  // 在收到报告书后，除涉及国家秘密的外，应当公开: nobody owes what the law keeps secret (《政府信息公开条例》第十四条、第十五条).
  [
    new RegExp(
      `(?<=^|，)除[^，；。]{0,30}?${SECRET}[^，；。]{0,12}?(?:以外|之外|外)(?:，(?=[^；。])|(?=均?应|均?须))(?:均(?=应|须))?`,
      "gu",
    ),
    "",
  ],
  // 采取有利于公众知晓的方式，在……发布; 以适当方式在现场公布.
  [
    /(?:采[用取]|以)(?![^，；。]*(?:定期|事前|事后|张榜|及时|公[开布示告]))[^，；。：0-9]{2,24}(?:方式|形式)，?(?=在|及时|定期)/gu,
    "",
  ],
  // 按照有关规定统一、准确、及时; 依法及时.
  [new RegExp(`${BY_RULE}[、，]?(?=(?:(?:${WORDS})[、，和]?){0,6}${SAYS_WHEN})`, "gu"), ""],
  [new RegExp(`(?:(?:${WORDS})[、，和]?)+(?=${SAYS_WHEN})`, "gu"), ""],
  // 按照规定在其网站上及时公开.
  [
    new RegExp(
      `(?<=^|[，；。]|应当?|须)${BY_RULE}，?(?=(?:[在将把向对由]|通过|面向)[^，；。]{1,40}?${TIMED}${LEADS_TO_VERB})`,
      "gu",
    ),
    "",
  ],
  // 及时、准确地发布; 及时准确全面公开; 及时按照有关规定发布.
  [
    new RegExp(
      `(?<=${TIMED})(?:[、和]?(?:${WORDS})|(?:按照?|依照|根据)(?:国家|地方)?(?:有关|相关)?规定)*地?(?=${LEADS_TO_VERB})`,
      "gu",
    ),
    "",
  ],
  // 全面、详细公开, 先期公布.
  [
    new RegExp(
      `、?(?:${HOW_WELL})(?:[、和]?(?:${HOW_WELL}))*地?(?=(?:向[^，；。：0-9]{2,8}?|对外|张榜)?(?:${SHOWS}|解读)|[将把])`,
      "gu",
    ),
    "",
  ],
];
