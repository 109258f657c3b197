/** What stays the same about a power while its list changes, and fingerprints of what may change. */
import { assertArgument, listOf } from "../../model/argument.js";
import type { ListRow } from "../../model/list.js";
import { POWER } from "../../model/shapes.js";
import { fingerprint } from "../../text/fingerprint.js";
import type { Power } from "../model.js";

/** Between the name of a power and its sub-item. */
const SUB = "／";

/**
 * Names every power of a list so that the name finds it again after rows were added, removed or renumbered: its name,
 * with the sub-item, and with the number or the place only where several are called the same.
 *
 * @param powers of one list
 * @returns keys in the order of the powers, no two alike
 */
export function powerKeys(powers: readonly Power[]): string[] {
  assertArgument("powerKeys", powers, listOf(POWER));
  const plain = powers.map(({ name, subItem }) => line(subItem === null ? name : `${name}${SUB}${subItem}`));
  const numbered = distinct(plain, (key, index) => {
    const no = powers[index]?.no;
    return no ? `${key}（${line(no)}）` : key;
  });
  const counts = new Map<string, number>();
  return numbered.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}〔${count}〕`;
  });
}

/** Changes the keys that stand more than once. */
function distinct(keys: readonly string[], change: (key: string, index: number) => string): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key, index) => ((counts.get(key) ?? 0) > 1 ? change(key, index) : key));
}

/** What no spreadsheet gives back as it was written: control characters, invisible ones, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** A name on one line without what nobody sees, as a mapping and its sheet hold it. */
export function line(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNSEEN, "").replace(/ +/gu, " ").trim();
}

/** Fingerprint of what a power says; its number and place do not count. */
export function powerPrint({ type, name, subItem, basis, subject, office, duties }: Power): string {
  return fingerprint([type, name, subItem, basis, subject, office, duties]);
}

/** What an item is about; when and how it is disclosed does not matter to who answers for it. */
export const PRINTED_FIELDS = ["category", "name", "content", "basis"] as const;

/** Fingerprint of what an item is about. */
export function itemPrint(row: Pick<ListRow, (typeof PRINTED_FIELDS)[number]>): string {
  return fingerprint(PRINTED_FIELDS.map((field) => row[field]));
}

/** A score as a mapping keeps it. */
export function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
