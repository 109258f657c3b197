/**
 * One form for the many ways of typing a deadline: widths, old characters, numerals, blanks, and slips of the keyboard that
 * leave only one thing to be meant (20个个工作日内内); then one for the ways of counting and of saying the same.
 */
import { isPlain } from "../text/fold.js";
import { NUMERAL } from "../text/numerals.js";
import { toSimplified } from "../text/traditional.js";
import { COUNTING } from "./counting.js";
import { SAME_SAID } from "./same-said.js";

/** Folding would make plain numbers of them, which count something; behind other words they begin a part. */
const CIRCLED = /(?<before>.?)(?<mark>[①-⑳])/gsu;

/** 壹, 贰 as in accounts. */
const CAPITAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾";
const SMALL_DIGITS = "一二三四五六七八九十";
const CAPITALS = new RegExp(`[${CAPITAL_DIGITS}]`, "gu");

const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "\n": "；",
};

/** Slips, in this order, in text that has Chinese punctuation and no blanks. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  // “及时公开”, 【及时公开】, 公开（及时）: the whole cell in quotes or brackets; 【行政处罚】7日内: what it is of.
  [/^[“"「【[〔](?<all>[^“”"「」【】[\]〔〕]+)[”"」】\]〕][。；]?$/u, "$<all>"],
  [
    /^(?:公[开布示告]|更新|发布)（(?!不少于|不得少于|至少|≥)(?<inside>[^（）]{2,}(?:（[^（）]*）[^（）]*)*)）[。；]?$/u,
    "$<inside>",
  ],
  [/(?<=^|[；。，])[【[〔](?<of>[^【】[\]〔〕0-9]{2,20})[】\]〕]：?(?=.)/gu, "$<of>："],
  // 【2】个工作日: a number filled into a form.
  [/[【[〔](?<filled>[0-9一二三四五六七八九十]{1,3})[】\]〕](?=个?工作日|个月|[日天年])/gu, "$<filled>"],
  // 廿日, 卅日.
  [/廿/gu, "二十"],
  [/卅/gu, "三十"],
  [/元月/gu, "1月"],
  // Letters, words and stops typed twice, and what is left of 工作日.
  // 之曰起, 工作曰: characters that look alike.
  [/(?<=[之工作]|[0-9])曰(?=起|之?内|以内|前|后|$)/gu, "日"],
  [/之日之日|之日起之日(?=起)/gu, "之日"],
  [new RegExp(`(?<=[更成取定出订准])之(?:起|日?(?=[${NUMERAL}]{1,4}个?(?:工作)?[日天]))`, "gu"), "之日起"],
  // 自行成之日起: characters that sound alike.
  [/(?<=^自?|信息)行成(?=[或（、]|之[日后]|后)/gu, "形成"],
  // 予以公: the last character that a cell had no room for.
  [/予以公(?=[；。]?$)/u, "予以公开"],
  [/起起(?![来步草])/gu, "起"],
  [/内内(?![部容设陆外])/gu, "内"],
  [/^自自(?=该|本|政|信)/u, "自"],
  [/[在于]自(?=[^，；。]{2,30}之日起)/gu, "自"],
  [/个个(?=工作[日天])/gu, "个"],
  [/工作日日(?!报)/gu, "工作日"],
  [/工作工作日/gu, "工作日"],
  [/(?<verb>公[开布示告])\k<verb>/gu, "$<verb>"],
  [/予以予以/gu, "予以"],
  [/(?<mark>[，；。：])\k<mark>+/gu, "$<mark>"],
  [new RegExp(`(?<=[${NUMERAL}]个?)(?:工[日天]|作[日天]|工作(?=之?内|以内|公[开布示]))`, "gu"), "工作日"],
];

/** All that is rewritten, in this order. */
const REWRITINGS = [...SLIPS, ...COUNTING, ...SAME_SAID];

/** Whether there is anything to rewrite: most deadlines are typed well. */
const IS_REWRITTEN = new RegExp(REWRITINGS.map(([slip]) => slip.source).join("|"), "u");

/** 1.…… 2.……: a number that begins a part, behind the end of another one. */
const NUMBERED = /(?<=[内开示布新告次日天）])(?=[（]?[2-9][）、.．](?![0-9]))/gu;

/**
 * One form for the many ways of typing: simplified characters, half-width letters and digits, Chinese punctuation, no
 * blanks; a line break inside the text separates as a semicolon does.
 *
 * @param text as published
 */
export function foldDeadline(text: string): string {
  const typed = isPlain(text) ? text : withPunctuation(text);
  const small = toSimplified(typed).replace(CAPITALS, (digit) =>
    SMALL_DIGITS.charAt(CAPITAL_DIGITS.indexOf(digit)),
  );
  const folded = IS_REWRITTEN.test(small)
    ? REWRITINGS.reduce((said, [slip, meant]) => said.replace(slip, meant), small)
    : small;
  return /^[（]?[1一][）、.．]/u.test(folded) ? folded.replace(NUMBERED, "；") : folded;
}

function withPunctuation(text: string): string {
  return text
    .replace(CIRCLED, (_, before: string, mark: string) => {
      const begins = /^[\s，；。：]?$/u.test(before);
      return `${before}${begins ? "" : "；"}${mark.normalize("NFKC")}.`;
    })
    .normalize("NFKC")
    .trim()
    .replace(/[,;:()\n]/gu, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/\s/gu, "");
}
