/** Bullets and numbers at the beginning of elements: ●, ①, 1., （一）, 第一. */

const BULLET = "[●■◆▲★○□◇·•▪◼➢►*＊]";
const CIRCLED = "[①-⑳⑴-⒇⒈-⒛㈠-㈩]";
const NUMBER =
  "(?:[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[）)]|\\d{1,2}\\s*[.．、)）](?!\\d)|[一二三四五六七八九十]{1,3}、)";

const START = new RegExp(`^(?:${BULLET}|[-—－–](?=\\s*\\p{Script=Han})|${CIRCLED}|${NUMBER})\\s*`, "u");
const SIGN = new RegExp(`(?=${BULLET}|${CIRCLED})`, "u");
const NUMBERED = new RegExp(NUMBER, "gu");
const DIGITS = "一二三四五六七八九十";

/** Whether a line begins with a bullet or a number. */
export function isEnumerated(line: string): boolean {
  return START.test(line);
}

/** The text without the bullet or number that it begins with. */
export function withoutNumber(text: string): string {
  return text.replace(START, "");
}

/** Cuts a text in front of each bullet and of numbers that count up from 1; brackets and decimals stay whole. */
export function cutAtNumbers(text: string): string[] {
  return text
    .split(SIGN)
    .flatMap(cutAtCounting)
    .filter((part) => part.trim() !== "");
}

function cutAtCounting(text: string): string[] {
  const cuts: number[] = [];
  let next = 1;
  for (const { 0: mark, index } of text.matchAll(NUMBERED)) {
    if (countOf(mark) !== next) continue;
    cuts.push(index);
    next += 1;
  }
  // A 1 without a 2 is part of the text, unless the text begins with it.
  if (cuts.length < 2) return [text];
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at] ?? text.length));
}

function countOf(mark: string): number | null {
  const digits = /\d+/u.exec(mark)?.[0];
  if (digits !== undefined) return Number(digits);
  const [han = ""] = /[一二三四五六七八九十]+/u.exec(mark) ?? [];
  if (han.length === 1) return DIGITS.indexOf(han) + 1;
  return han.startsWith("十") ? 10 + DIGITS.indexOf(han.slice(1)) + 1 : null;
}
