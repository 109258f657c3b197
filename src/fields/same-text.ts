/** Whether two entries of a basis cite the same text: not another number, year or period of it. */
import { titleKey } from "../instruments/fold.js";
import { bracketBehind, type StatedText, sameNumber } from "../instruments/stated.js";
import { parseNumeral } from "../text/numerals.js";
import type { Cited } from "./citation.js";
import { FIGURE } from "./undated.js";

const LEADING_NUMBERING = /^\s*[（(]?\d{1,3}[）)、.．]\s*(?!\d)/u;

/** Whether nothing says that the two are not one text. */
export function isSameText(old: Cited, now: Cited): boolean {
  return (
    agreeOnNumber(old, now) &&
    agreeOnYear(old, now) &&
    agree(old.stated.period, now.stated.period) &&
    agreeOnFigures(old, now)
  );
}

function agreeOnNumber(old: Cited, now: Cited): boolean {
  const [before, after] = [numbersOf(old, now), numbersOf(now, old)];
  return before.length === 0 || after.length === 0 || shareNumber(before, after);
}

/** What is stated; what the registry knows of the side that states nothing, once the other does. */
function numbersOf({ stated, known }: Cited, other: Cited): readonly string[] {
  return stated.numbers.length === 0 && other.stated.numbers.length > 0 ? known.numbers : stated.numbers;
}

function shareNumber(one: StatedText["numbers"], other: StatedText["numbers"]): boolean {
  return one.some((number) => other.some((own) => sameNumber(number, own)));
}

/** Where only the new side states a year, an earlier one than that of the text in force is a step back. */
function agreeOnYear(old: Cited, now: Cited): boolean {
  if (old.stated.year !== null || now.stated.year === null) return agree(old.stated.year, now.stated.year);
  if (shareNumber(old.stated.numbers, now.stated.numbers)) return true;
  return old.known.year === null || now.stated.year >= old.known.year;
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/** Figures of titles must be the same. Words may state one more. */
function agreeOnFigures(old: Cited, now: Cited): boolean {
  if (old.title !== null && now.title !== null) return sameTitle(old, now);
  // A number alone says nothing of the title that the other side has.
  if ((old.title === null) !== (now.title === null) && old.undated() !== now.undated()) return true;
  const [before, after] = [figuresOf(old.text), figuresOf(now.text)];
  return before.every((one) => after.includes(one)) || after.every((one) => before.includes(one));
}

/** A title with a year behind it is another text's than the bare one, unless that states a year as well. */
function sameTitle(old: Cited, now: Cited): boolean {
  const [before, after] = [bracketBehind(old.title ?? ""), bracketBehind(now.title ?? "")];
  if (before.note === null && after.note !== null && old.stated.year === null) return false;
  if (after.note === null && before.note !== null && now.stated.year === null) return false;
  return figuresOf(before.title).join() === figuresOf(after.title).join();
}

function figuresOf(text: string): string[] {
  return (titleKey(text.replace(LEADING_NUMBERING, "")).match(FIGURE) ?? []).map((figure) =>
    /五$/u.test(figure) && figure.length === 3 ? figure : String(parseNumeral(figure) ?? figure),
  );
}
