/** Which text of an instrument a citation states: by number, by the year of the text, by the period it covers. */
import { foldWidth } from "./fold.js";
import { numberKey, parseNumber } from "./numbers.js";

/** What a citation states beside its title; nothing of it where it names the title alone. */
export interface StatedText {
  /** Keys of its document numbers (see `numberKey`). */
  readonly numbers: readonly string[];
  /** The year of the text: of the last revision where one is stated. */
  readonly year: number | null;
  /** The years that it covers, such as 2021-2025. */
  readonly period: string | null;
}

const DAY = /^\d{4}年\d{1,2}月\d{1,2}日(?:的)?/u;
const MADE = /(?:公布|发布|印发|颁布|修订|修正)$/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const PERIOD = /(?<!\d)((?:19|20)\d{2})年?[—–―\-~～至到]+((?:19|20)\d{2})(?!\d)/u;
/** A day from which a text is in force is not the day on which it was made. */
const IN_FORCE = /施行|实施|生效/u;
const BEHIND = /（([^（）]*(?:19|20)\d{2}[^（）]*)）$/u;

/**
 * Reads what a citation states.
 *
 * @param number of the citation
 * @param notes what else stands behind its title, see `bracketBehind` for what stands in it
 */
export function statedText(number: string | null, notes: readonly string[]): StatedText {
  const plain = notes.map((note) => ({ note, number: numberOf(note) }));
  const dated = plain.flatMap((one) => (one.number === null || DAY.test(one.note) ? [one.note] : []));
  const years = (wanted: (note: string) => boolean) =>
    dated.filter(wanted).flatMap((note) => (note.match(YEAR) ?? []).map(Number));
  const made = years((note) => !IN_FORCE.test(note));
  const all = made.length > 0 ? made : years(() => true);
  const period = dated.map((note) => PERIOD.exec(note)).find((found) => found !== null);
  return {
    numbers: [number, ...plain.map((one) => one.number)].flatMap((one) => (one ? [numberKey(one)] : [])),
    year: all.length > 0 ? Math.max(...all) : null,
    period: period ? `${period[1]}-${period[2]}` : null,
  };
}

/**
 * Divides a title from the bracket at its end that states a year.
 *
 * @param title such as 政府信息公开条例（2007年）
 * @returns the title without it, and its inside; null where there is none
 */
export function bracketBehind(title: string): { readonly title: string; readonly note: string | null } {
  const folded = foldWidth(title);
  const found = BEHIND.exec(folded);
  return found
    ? { title: folded.slice(0, found.index), note: found[1] ?? null }
    : { title: folded, note: null };
}

/** Whether two keys of numbers are of one document; orders and announcements may leave their issuer out. */
export function sameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.includes("〔") || other.includes("〔")) return false;
  return /[令告报第]/u.test(one) && (one.endsWith(other) || other.endsWith(one));
}

function numberOf(note: string): string | null {
  return parseNumber(note.replace(DAY, "").replace(MADE, ""));
}
