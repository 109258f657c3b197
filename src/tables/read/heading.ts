/** Headings of columns, whatever their width, blanks, brackets and characters. */
import { fold } from "../../text/fold.js";
import { toSimplified } from "../../text/traditional.js";

const BRACKETED = /[（(【[〔][^（()）【】[\]〔〕]*[)）】\]〕]/gu;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Longer texts are no headings; they are not looked at. */
const MAX_LENGTH = 60;

/** Texts that a look-up remembers: tables have the same short ones over and over. */
const MAX_KNOWN = 5_000;

/**
 * Folds a heading: simplified, half width, lower case, without blanks, line breaks, punctuation and marks.
 *
 * @returns text to compare with other folded headings
 */
export function foldHeading(text: string): string {
  return toSimplified(fold(text)).replace(NOT_WORDS, "");
}

/** Says whether a folded heading is meant. */
export type HeadingMatcher = (folded: string) => boolean;

/**
 * What columns may be called, by key. A text matches the same heading once both are folded, with or without what the
 * heading has in brackets (公开内容（要素） matches 公开内容 and 公开内容要素). `公开对象/全社会` matches 全社会 under 公开对象 only.
 */
export type HeadingSynonyms<Key extends string> = Readonly<Record<Key, readonly (string | HeadingMatcher)[]>>;

/** Finds the key of a column by its headings from top to bottom, the last one first. */
export type HeadingLookup<Key extends string> = (headings: readonly string[]) => Key | null;

/** Prepares synonyms for look-ups. Where two keys have the same synonym, the first one has it. */
export function headingLookup<Key extends string>(synonyms: HeadingSynonyms<Key>): HeadingLookup<Key> {
  const exact = new Map<string, Key>();
  const matchers: (readonly [HeadingMatcher, Key])[] = [];
  for (const key of Object.keys(synonyms) as Key[])
    for (const synonym of synonyms[key]) {
      if (typeof synonym !== "string") matchers.push([synonym, key]);
      else {
        const path = synonym.split("/").map(foldHeading).join("/");
        if (!exact.has(path)) exact.set(path, key);
      }
    }
  const find = (path: string): Key | null => {
    const known = exact.get(path);
    if (known !== undefined) return known;
    return path.includes("/") ? null : (matchers.find(([matches]) => matches(path))?.[1] ?? null);
  };
  const keyOf = (headings: readonly string[]): Key | null => {
    const forms = headings.map(formsOf);
    for (let at = forms.length - 1; at >= 0; at -= 1) {
      const own = forms[at] ?? [];
      const parents = forms.slice(0, at).flat();
      const paths = [...own.flatMap((form) => parents.map((parent) => `${parent}/${form}`)), ...own];
      for (const path of paths) {
        const key = find(path);
        if (key !== null) return key;
      }
    }
    return null;
  };
  const known = new Map<string, Key | null>();
  return (headings) => {
    const [heading = "", ...more] = headings;
    if (more.length > 0 || heading.length > MAX_LENGTH) return keyOf(headings);
    const found = known.get(heading);
    if (found !== undefined) return found;
    const key = keyOf(headings) ?? keyOf(partsOfHeading(heading));
    // Begun anew, so that a text that comes after many others is remembered too.
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(heading, key);
    return key;
  };
}

/** Two headings that stand in one cell, where a table has only one row for them: 公开对象 / 全社会. */
export function partsOfHeading(heading: string): string[] {
  const parts = heading.split(/[\n/／:：—–-]+/u).map((part) => part.trim());
  return parts.length === 2 && !parts.includes("") ? parts : [];
}

/** What refers to a note, or counts the headings: 公开时限①, 公开主体*2, 公开依据注1, 3.公开内容. */
const NOTED =
  /[①-⓿㉑-㉟㊱-㊿¹²³⁰-⁹]|(?<=\p{Script=Han})\s*(?:注\s*)?\d{1,2}$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、]/gu;

/** What a heading says in English besides, before or behind: Category 一级事项. */
const ENGLISH = /^[A-Za-z.'&()\s/]{2,}(?=\p{Script=Han})|(?<=\p{Script=Han})[A-Za-z.'&()\s/]{2,}$/gu;

/** A heading as it is, without what stands in brackets, and without what refers to notes. */
function formsOf(heading: string): string[] {
  if (heading.length > MAX_LENGTH) return [];
  const open = heading.replace(BRACKETED, "");
  const bare = open.replace(NOTED, "").replace(ENGLISH, "");
  // Most have neither, and folding takes the time of a table's reading.
  const forms = [...new Set([heading, open, bare])].map(foldHeading);
  return [...new Set(forms)].filter((form) => form !== "");
}

/**
 * A heading without all that is not its name: blanks, marks, brackets with what they hold, what refers to notes.
 * One that stands in brackets as a whole is what they hold.
 *
 * @returns folded text, as {@link foldHeading} makes it
 */
export function bareHeading(heading: string): string {
  return foldHeading(heading.replace(BRACKETED, "").replace(NOTED, "")) || foldHeading(heading);
}
