/** Cuts a deadline into typed tokens: numbers, words with a role in the grammar, and plain characters. */
import { isPlain } from "../text/fold.js";
import { NUMERAL, parseNumeral } from "../text/numerals.js";
import { toSimplified } from "../text/traditional.js";
import { COUNTED, INERT, KEYWORDS } from "./lexicon.js";

/** A token; of a number written as a range (5至7个), `value` is the upper end and `least` the lower one; `start` and `end` are places in the folded text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: "number"; readonly value: number; readonly least?: number }
  | { readonly type: "key"; readonly word: string }
  | { readonly type: "plain" }
);

/** A folded text with its tokens. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Folding would make plain numbers of them, which count something. */
const CIRCLED = /[①-⑳]/gu;

/** 壹, 贰 as in accounts. */
const CAPITAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾";
const CAPITALS = new RegExp(`[${CAPITAL_DIGITS}]`, "gu");

/** 3月份 is the month and nothing else. */
const MONTH_NAMED = new RegExp(`(?<=[${NUMERAL}])月份`, "gu");

/** 20个工作日（含）, 30日（含30日）: a length takes in its last day anyway. */
const INCLUSIVE = /（含(?:本数|当[日天]|[0-9]+(?:个?工作)?[日天])?）/gu;
/** 15日内（工作日）, 7天（自然日）: what the days are, said behind them. */
const UNIT_BEHIND =
  /(?<!工作|自然|个)[日天]((?:之|以)?内)?（(?:均?为|指|以)?(工作日|自然日|日历日)(?:计算?)?）/gu;

const NUMERAL_RUN = new RegExp(`[${NUMERAL}]{1,9}`, "uy");

const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "\n": "；",
};

interface Lexeme {
  readonly word: string;
  readonly key: boolean;
}

/** Words by their first character, the longest first. */
const LEXEMES: ReadonlyMap<string, readonly Lexeme[]> = lexemes();

function lexemes(): Map<string, Lexeme[]> {
  const all = new Map<string, Lexeme>();
  for (const word of KEYWORDS) all.set(word, { word, key: true });
  for (const word of INERT) all.set(word, { word, key: false });
  const byFirst = new Map<string, Lexeme[]>();
  for (const lexeme of [...all.values()].sort((a, b) => b.word.length - a.word.length)) {
    const first = lexeme.word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), lexeme]);
  }
  return byFirst;
}

/**
 * One form for the many ways of typing: simplified characters, half-width letters and digits, Chinese punctuation, no
 * blanks; a line break inside the text separates as a semicolon does.
 *
 * @param text as published
 */
export function foldDeadline(text: string): string {
  const simplified = toSimplified(text);
  if (isPlain(simplified) && simplified.search(CAPITALS) < 0) return simplified.replace(MONTH_NAMED, "月");
  return simplified
    .replace(CAPITALS, (digit) => "一二三四五六七八九十".charAt(CAPITAL_DIGITS.indexOf(digit)))
    .replace(CIRCLED, (mark) => `${mark.normalize("NFKC")}.`)
    .normalize("NFKC")
    .trim()
    .replace(/[,;:()\n]/gu, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/\s/gu, "")
    .replace(INCLUSIVE, "")
    .replace(UNIT_BEHIND, "个$2$1")
    .replace(MONTH_NAMED, "月");
}

/**
 * The tokens of a folded text; together they cover it without gaps.
 *
 * @param text as {@link foldDeadline} returns it
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start = tokens.at(-1)?.end ?? text.length)
    tokens.push(tokenAt(text, start));
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const number = numberAt(text, start);
  if (number !== null) return number;
  const lexeme = LEXEMES.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start));
  if (lexeme === undefined) return { type: "plain", start, end: start + 1 };
  const end = start + lexeme.word.length;
  return lexeme.key ? { type: "key", word: lexeme.word, start, end } : { type: "plain", start, end };
}

/**
 * What makes a numeral a number: something counted behind it, or further numbers of months or days, of which only the last
 * one says so (1、4、7、10月, 3-4月, 1至5日).
 */
const IS_NUMBER = new RegExp(`(?:${COUNTED.join("|")}|(?:[、和及，至到—–~-][0-9]{1,2})+[月日号])`, "uy");

/** 5-7天, 3至5个工作日: not of months, years and days of the month, which name the ends of a span. */
const RANGE_TO = new RegExp(
  `(?:[至到~–-]|—{1,2})([${NUMERAL}]{1,9})(?=个|工作日|自然日|小时|日(?!起)|天|周|星期|次|条)`,
  "uy",
);

/** A numeral is a number only where something counted follows it: not the 一 of 一般. */
function numberAt(text: string, start: number): Token | null {
  NUMERAL_RUN.lastIndex = start;
  const written = NUMERAL_RUN.exec(text)?.[0];
  if (written === undefined) return null;
  const value = parseNumeral(written);
  const end = start + written.length;
  RANGE_TO.lastIndex = end;
  const [behind = "", upper = ""] = RANGE_TO.exec(text) ?? [];
  const most = upper === "" ? null : parseNumeral(upper);
  if (value !== null && most !== null && value < most)
    return { type: "number", value: most, least: value, start, end: end + behind.length };
  IS_NUMBER.lastIndex = end;
  return value !== null && IS_NUMBER.test(text) ? { type: "number", value, start, end } : null;
}

/**
 * The text of the tokens from one index up to another.
 *
 * @param sentence where they stand
 * @param start index of the first
 * @param end index after the last
 */
export function textOf({ text, tokens }: Sentence, start: number, end: number): string {
  return text.slice(tokens[start]?.start ?? text.length, tokens[end]?.start ?? text.length);
}
