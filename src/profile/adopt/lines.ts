/** Texts of cells as they are compared: how lines are broken and what blanks stand between them is no edit. */
import { WORDS } from "../../tables/words/index.js";

/** Blanks, and what nobody sees. */
const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;
const BULLET = /^[●■◆•·]\s*/u;

/** A text without anything that only sets it. */
export function squashed(text: string): string {
  return text.replace(UNSEEN, "");
}

/** Whether two texts are the same but for their setting. */
export function sameSetting(a: string | null, b: string | null): boolean {
  return squashed(a ?? "") === squashed(b ?? "");
}

/** Whether two lists of texts are the same but for their setting. */
export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => sameSetting(line, b[at] ?? ""));
}

/**
 * The entries of a cell, one a line or behind a bullet each. A line that goes on with an entry of before is no new entry.
 *
 * @param text the cell
 * @param before the entries as they were generated: those that are still there come back as they were
 */
export function entriesOf(text: string, before: readonly string[]): string[] {
  const known = new Map(before.map((entry) => [squashed(entry), entry]));
  const starts = (part: string) => [...known.keys()].some((entry) => entry.startsWith(part));
  const entries: string[] = [];
  for (const line of text.split(/\n|(?<=\S)(?=●)/u).map((part) => unmarked(part.trim()))) {
    if (line === "") continue;
    const last = entries.at(-1);
    const bare = line.replace(BULLET, "");
    const together = last === undefined || bare !== line ? null : squashed(last + line);
    const isWhole = last !== undefined && known.has(squashed(last)) && !known.has(together ?? "");
    if (together !== null && !isWhole && starts(together)) entries[entries.length - 1] = last + line;
    else if (bare !== "") entries.push(bare);
  }
  return entries.map((entry) => known.get(squashed(entry)) ?? entry);
}

/** What a draft writes behind an element that names ended law; nobody edited that. */
const MARKS = Object.values(WORDS).map(({ endedMention }) => endedMention);

function unmarked(line: string): string {
  const mark = MARKS.find((one) => line.endsWith(one));
  return mark === undefined ? line : line.slice(0, -mark.length);
}
