/** How much of a text that somebody searches for is read: nobody asks in more words, and what a search costs is bounded. */
import { assertText } from "../model/argument.js";
import { fold } from "./fold.js";

/** Longer than any question, in characters. */
const MAX_READ = 100;

/** Of no more characters words are told apart. */
const MAX_SPLIT = 10_000;

/** What stands between words, of which only long texts are rid. */
const BETWEEN = /[\s、，。；：？！,;:?!]+/u;

/** A text to search for, as far as it is read. */
export interface SearchQuery {
  /** In half width and lower case. Of a text of more than 100 characters each word once, as many as are 100 characters. */
  readonly text: string;
  /** How many characters of other words are left out; 0 where the whole text is searched for. */
  readonly ignored: number;
}

/**
 * Says what `catalog.search` and `createSearch` read of a text.
 *
 * @param words any text, of any length
 * @throws ZwgkError (code `wrong-argument`) for what is no text
 */
export function readQuery(words: string): SearchQuery {
  assertText("readQuery", words);
  const folded = fold(words.slice(0, MAX_SPLIT));
  if (words.length <= MAX_SPLIT && folded.length <= MAX_READ) return { text: folded, ignored: 0 };
  const all = folded.split(BETWEEN).filter(Boolean);
  // The last one may be half a word.
  const whole = words.length > MAX_SPLIT && all.length > 1 ? all.slice(0, -1) : all;
  const each = [...new Set(whole)].join(" ");
  const end = each.length > MAX_READ ? each.lastIndexOf(" ", MAX_READ) : each.length;
  const text = each.slice(0, end > 0 ? end : MAX_READ);
  return { text, ignored: each.length - text.length + Math.max(0, words.length - MAX_SPLIT) };
}
