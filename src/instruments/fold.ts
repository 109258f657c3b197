/** Folding: one form for the many ways in which people type the same title. */
import { isPlain } from "../text/fold.js";

const WIDTH: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  "<": "〈",
  ">": "〉",
  "＜": "〈",
  "＞": "〉",
  "「": "〈",
  "」": "〉",
  "『": "〈",
  "』": "〉",
  "﹤": "〈",
  "﹥": "〉",
  "[": "〔",
  "]": "〕",
  "［": "〔",
  "］": "〕",
  "﹝": "〔",
  "﹞": "〕",
  ",": "，",
  ";": "；",
  ":": "：",
  "\t": " ",
  "\u00a0": " ",
  "\u3000": " ",
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
};

/**
 * Folds width and bracket shapes character by character, so that positions stay what they were.
 *
 * @param text any text
 * @returns as many UTF-16 units: letters and digits half width, brackets （） 〈〉 〔〕, full-width punctuation
 */
export function foldWidth(text: string): string {
  return text.replace(
    /[()<>[\],;:\t\r\u00a0\u2028\u2029\u3000\u300c-\u300f\uff10-\uff19\uff1c\uff1e\uff21-\uff3a\uff3b\uff3d\uff41-\uff5a\ufe5d\ufe5e\ufe64\ufe65]/gu,
    (character) => WIDTH[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** 【…】, {…} and “…” around a title; not within 《》, where quotation marks are part of it. */
const OTHER_MARKS = /《[^《》]*》|[【{“"‘]([^【】{}“”"‘’《》\n]{4,60})[】}”"’](?!\s*[《〈])/gu;
/** （…）, 〔…〕 around what is not behind a title. */
const ROUND_TITLE = /(?<=^|[，；。、\n])(\s*)[（〔]([^（）〔〕《》\n]{6,60})[）〕](?!\s*[《〈])/gu;

/**
 * Makes 《》 of other marks that stand around what is a title by its ending: 【中华人民共和国城乡规划法】. Positions stay.
 *
 * @param text with width folded
 * @param isTitle whether a text can only be a title
 */
export function foldTitleMarks(text: string, isTitle: (text: string) => boolean): string {
  return text
    .replace(OTHER_MARKS, (whole, inside: string | undefined) =>
      inside !== undefined && isTitle(inside) ? `《${inside}》` : whole,
    )
    .replace(ROUND_TITLE, (whole, blanks: string, inside: string) =>
      isTitle(inside) ? `${blanks}《${inside}》` : whole,
    );
}

/** 公告〔五届〕第172号: of which congress; the marks that `parseNumber` takes for it. */
const SESSION = /(?<=公告)[（〔]([第\d一二三四五六七八九十]{1,4}届)[）〕](?=第?\d)/gu;
/** 令〔第225号〕. */
const BRACKETED_SERIAL = /(?<=[令告])[（〔](第\d{1,5}号)[）〕]/gu;
/** 国务院令, and 第649号 on the next line. */
const BROKEN_SERIAL = /(?<=[令告])\n(?=\s*第?\d{1,5}号)/gu;

/**
 * Brings numbers together that brackets and line breaks cut into pieces. Positions stay.
 *
 * @param text with width folded
 */
export function foldNumbers(text: string): string {
  return text.replace(SESSION, "〖$1〗").replace(BRACKETED_SERIAL, " $1 ").replace(BROKEN_SERIAL, " ");
}

const NUMBERED =
  /(^|[法例典定则程见知》〉）〕号；;，。\n])(\s*(?:\d{1,2}[.．]|[①-⑳]|[/+](?=\s*[《〈])|(?<=[法例典])[/+]))(?=\s*[\p{Script=Han}《〈])/gu;

/** 1、民法典 2、社会救助暂行办法: a number with 、 begins an entry only behind a blank. */
const NUMBERED_BEHIND_BLANK = /(?<=^|\s)(\d{1,2}、)(?=\s*[\p{Script=Han}《〈])/gu;

/** 国务院令第711号 政府信息公开条例: the title behind its number has no marks of its own. */
const BEHIND_NUMBER = /(?<=号)[ \u3000](?=([^\s《》；;，,、。（(]{4,60}?)(?:$|[；;，,。\n]))/gu;

/**
 * Makes separators of the numbers of a list that nothing else separates, 1.安全生产法2.消防法, and of 《…》/《…》, 安全生产法/消防法. Positions stay.
 *
 * @param text with width folded
 * @param isTitle whether words without marks are a title
 */
export function foldNumbered(text: string, isTitle: (words: string) => boolean): string {
  return text
    .replace(NUMBERED, (_, before: string, number: string) => before + "；".padEnd(number.length))
    .replace(NUMBERED_BEHIND_BLANK, (number) => "；".padEnd(number.length))
    .replace(BEHIND_NUMBER, (blank, words: string) => (isTitle(words) ? "《" : blank));
}

/**
 * Key of a title: equal for spellings that differ in 中华人民共和国, （试行）, quotation marks, spaces, dashes or
 * width only.
 */
export function titleKey(title: string): string {
  if (isPlain(title)) return title.replaceAll("中华人民共和国", "");
  return title
    .normalize("NFKC")
    .replace(/\((?:试行|暂行)\)|中华人民共和国/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
