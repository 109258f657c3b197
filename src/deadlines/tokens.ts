/** Cuts a deadline into typed tokens: numbers, words with a role in the grammar, and plain characters. */
import { NUMERAL, parseNumeral } from "../text/numerals.js";
import { INERT } from "./inert.js";
import { COUNTED, KEYWORDS } from "./lexicon.js";

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

const NUMERAL_RUN = new RegExp(`[${NUMERAL}]{1,9}`, "uy");

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
 * The tokens of a folded text; together they cover it without gaps.
 *
 * @param text as foldDeadline returns it
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start = tokens.at(-1)?.end ?? text.length)
    tokens.push(timesAfter(tokens.at(-1), text, start) ?? tokenAt(text, start));
  return tokens;
}

/** The 次 of 一次年度报告, which is no 次年. */
function timesAfter(before: Token | undefined, text: string, start: number): Token | null {
  const counts = before?.type === "number" && text.charAt(start) === "次";
  return counts ? { type: "key", word: "次", start, end: start + 1 } : null;
}

/** An article of a law, where nothing is counted. */
const ARTICLE = new RegExp(`第[${NUMERAL}]{1,9}条`, "uy");

/** 未来48小时内的气象预报, 最近3年的结果: of what is disclosed, and not by when. */
const SPAN_OF_TIME = new RegExp(
  `(?:未来|最近|过去)[${NUMERAL}]{1,4}(?:[至到-][${NUMERAL}]{1,4})?个?(?:小时|天|日|周|年|月)内?的`,
  "uy",
);

function tokenAt(text: string, start: number): Token {
  for (const words of [ARTICLE, SPAN_OF_TIME]) {
    words.lastIndex = start;
    if (words.test(text)) return { type: "plain", start, end: words.lastIndex };
  }
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
 * The index of the token behind the text that a pattern matches at another one; the same where it matches none.
 *
 * @param sentence where they stand
 * @param at index of the token at which the text begins
 * @param pattern sticky
 */
export function behindMatch({ text, tokens }: Sentence, at: number, pattern: RegExp): number {
  pattern.lastIndex = startOf({ text, tokens }, at);
  if (!pattern.test(text)) return at;
  let next = at;
  while (startOf({ text, tokens }, next) < pattern.lastIndex) next++;
  return next;
}

function startOf({ text, tokens }: Sentence, at: number): number {
  return tokens[at]?.start ?? text.length;
}

/**
 * The text of the tokens from one index up to another.
 *
 * @param sentence where they stand
 * @param start index of the first
 * @param end index after the last
 */
export function textOf(sentence: Sentence, start: number, end: number): string {
  return sentence.text.slice(startOf(sentence, start), startOf(sentence, end));
}
