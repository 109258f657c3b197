/** Everyday words and official terms that stand for each other, and where a query uses them. */
import { lazy } from "../catalog/lazy.js";
import { fold } from "../text/fold.js";
import { initialsOf, pinyinOf, soundOf } from "../text/pinyin.js";
import type { Synonyms } from "./types.js";

/** Words for one thing, folded, the official term first. */
export type Group = readonly string[];

/** The words of an entry of the vocabulary; English is one more way to ask. */
export function groupOf({ term, aliases, en }: Synonyms): Group {
  return [term, ...aliases, en].map(fold);
}

/** A word of the thesaurus in a query. */
export interface Mention {
  readonly group: Group;
  /** The word as the thesaurus has it. */
  readonly word: string;
  /** Where it stands in the query. */
  readonly start: number;
}

/** The words that a query can use. All texts are folded. */
export interface Thesaurus {
  /** The words in a text, none within another. */
  find(text: string): readonly Mention[];
  /** The Chinese words that sound as parts of a text do. */
  findBySound(text: string): readonly Mention[];
  /** The words whose pinyin, in full or initials, is this one. */
  spelt(latin: string): readonly Group[];
}

/** Makes a thesaurus. */
export function createThesaurus(groups: readonly Group[]): Thesaurus {
  const entries = groups
    .flatMap((group) => group.map((word) => [word, group] as const))
    .map(([word, group], at): Entry => ({ word, group, as: word, at }));
  const chinese = lazy(() => entries.filter(({ word }) => /^\p{Script=Han}{2,}$/u.test(word)));
  const written = lazy(() => indexed(entries));
  const sounding = lazy(() => indexed(chinese().map((entry) => ({ ...entry, as: soundOf(entry.word) }))));
  return {
    find: (text) => mentions(text, written()),
    findBySound: (text) => (/\p{Script=Han}/u.test(text) ? mentions(soundOf(text), sounding()) : []),
    spelt: (latin) => {
      const found = chinese().filter(({ word }) => initialsOf(word) === latin || pinyinOf(word) === latin);
      return [...new Set(found.map(({ group }) => group))];
    },
  };
}

interface Entry extends Omit<Mention, "start"> {
  /** How the word looks in the text that is searched. */
  readonly as: string;
  /** Number of the entry. */
  readonly at: number;
}

/** Entries by the first character that they have in a text. */
type Index = ReadonlyMap<string, readonly Entry[]>;

function indexed(entries: readonly Entry[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.as.charAt(0);
    const others = index.get(first);
    if (others) others.push(entry);
    else index.set(first, [entry]);
  }
  return index;
}

/** Where the entries stand: the longest first, no place taken twice. */
function mentions(text: string, index: Index): Mention[] {
  const found: Mention[] = [];
  let left = text;
  const there = [...new Set(text.split(""))]
    .flatMap((first) => index.get(first) ?? [])
    .filter(({ as }) => text.includes(as))
    .sort((a, b) => b.as.length - a.as.length || a.at - b.at);
  for (const { group, word, as } of there) {
    for (let start = left.indexOf(as); start >= 0; start = left.indexOf(as, start + 1)) {
      if (!isWhole(left, start, start + as.length)) continue;
      left = blankOut(left, start, as.length);
      found.push({ group, word, start });
    }
  }
  return found;
}

/** Latin words and numbers do not begin or end within others. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => /^[a-z0-9]{2}$/u.test(text.slice(at - 1, at + 1));
  return !(start > 0 && cuts(start)) && !cuts(end);
}

/** Puts blanks in the place of part of a text. */
export function blankOut(text: string, start: number, length: number): string {
  return text.slice(0, start) + " ".repeat(length) + text.slice(start + length);
}
