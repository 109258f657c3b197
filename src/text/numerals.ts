/** Whole numbers as official texts write them: 20, 二十, 两, 一百零五, 二〇二六. */

const DIGITS = "零一二三四五六七八九";
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that a numeral is made of, for a character class. */
export const NUMERAL = "0-9〇零一二两三四五六七八九十百千";

const LONGEST = 9;

/**
 * Reads an Arabic or a Chinese numeral.
 *
 * @param text the numeral and nothing else, full-width digits folded
 * @returns the number, 1 to 9999; null where the text is no such numeral
 */
export function parseNumeral(text: string): number | null {
  if (text === "" || text.length > LONGEST) return null;
  const value = /^[0-9]+$/u.test(text) ? Number(text) : chineseValue(text);
  return value !== null && value >= 1 && value <= 9999 ? value : null;
}

function chineseValue(text: string): number | null {
  return /[十百千]/u.test(text) ? placeValue(text) : digitByDigit(text);
}

/** 二〇二六: one digit after the other. */
function digitByDigit(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 一百零五: digits with their places, which fall from left to right. */
function placeValue(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) {
      const next = digitOf(character);
      if (next === null || (digit ?? 0) > 0) return null;
      digit = next;
      continue;
    }
    const times = digit ?? (place === 10 && total === 0 ? 1 : 0);
    if (place >= ceiling || times === 0) return null;
    total += times * place;
    ceiling = place;
    digit = null;
  }
  return total + (digit ?? 0);
}

function digitOf(character: string): number | null {
  if (character === "〇") return 0;
  if (character === "两") return 2;
  const digit = DIGITS.indexOf(character);
  return digit < 0 ? null : digit;
}
