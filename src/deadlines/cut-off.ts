/** Sentences that break off: how a page says so, and how one can tell where it does not. */
import { NUMERAL } from "../text/numerals.js";
import { brokenDurationAt, has } from "./cursor.js";
import * as lexicon from "./lexicon.js";
import { type Sentence, type Token, textOf } from "./tokens.js";
import { LONGEST_WORDS } from "./words.js";

/** How a sentence that breaks off is marked in canonical form. */
export const CUT_MARK = "（以下截断）";

const MARKS = /\.{3,}$|(?:\.{3,})?（[^（）]{0,4}截断）$/u;

/** 30, 三十个: without 日 or whatever was to follow. */
const BARE_NUMBER = new RegExp(`[${NUMERAL}]+个?$`, "u");

/** Words behind which a length of time has to follow. */
const ASK_FOR_LENGTH = [
  lexicon.FROM,
  lexicon.AT_LEAST,
  lexicon.AT_MOST,
  lexicon.IS,
  lexicon.PERIOD,
  lexicon.AHEAD,
  Object.keys(lexicon.NOTICE),
].flat();

/**
 * Takes the mark of a break off the end: …, （页面截断）, （以下截断）.
 *
 * @param text folded
 */
export function splitCutMark(text: string): { readonly said: string; readonly marked: boolean } {
  const said = text.replace(MARKS, "");
  return { said, marked: said.length < text.length };
}

/** Whether the last token is what is left of a unit: 7个工作. */
export function endsInBrokenUnit(tokens: readonly Token[]): boolean {
  return brokenDurationAt(tokens, tokens.length - 3) !== null;
}

/**
 * The last words of a text, of a part that breaks off before it can be read.
 *
 * @param sentence the text without its mark
 * @param start index of the first token of the part
 * @param marked whether the text said that it breaks off; else only a number without its unit, behind a word that asks for
 *   a length of time, shows that it does (期限不得少于30)
 * @returns null where the text does not break off in this part
 */
export function brokenWords(sentence: Sentence, start: number, marked: boolean): string | null {
  const { tokens } = sentence;
  const words = textOf(sentence, start, tokens.length);
  if (words.length > LONGEST_WORDS || /^[，、]|[；。]/u.test(words)) return null;
  return marked || endsInBareNumber(sentence, start) ? words : null;
}

function endsInBareNumber({ text, tokens }: Sentence, start: number): boolean {
  const number = BARE_NUMBER.exec(text);
  if (number === null) return false;
  const first = tokens.findIndex((token) => token.start === number.index);
  return first > start && has(tokens, first - 1, ASK_FOR_LENGTH);
}
