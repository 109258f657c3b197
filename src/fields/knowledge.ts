/** What comparisons and rules may ask beside the two values. */
import { lazy } from "../catalog/lazy.js";
import type { DeadlineComparison } from "../deadlines/compare.js";
import type { Deadline } from "../deadlines/deadline.js";
import { parseDeadline } from "../deadlines/grammar.js";
import { heldAgainst } from "../deadlines/held.js";
import { titleKey } from "../instruments/fold.js";
import type { InstrumentRegistry } from "../instruments/registry.js";
import type { RegisteredInstrument } from "../model/data.js";
import { remembered } from "../text/remembered.js";
import { readWords, type WordsRead } from "./alike.js";
import { type Cited, readBasis } from "./citation.js";
import { type Successions, successionsOf } from "./successors.js";
import type { Terms } from "./terms.js";
import { bare, type Wording, wordingOf } from "./wording.js";

/** Names of things, and which instrument took whose place. */
export interface Knowledge {
  readonly terms: Terms;
  /** What took an instrument's place; nothing where nobody knows. */
  readonly successors: Successions;
  /** How a new deadline stands to an old one. Most items share theirs with others, so that each pair is compared once. */
  compareDeadlines(old: string, now: string): DeadlineComparison;
  /** Each deadline is read once. */
  parseDeadline(words: string): Deadline;
  /** What of a text counts when it is held against others; each text is read once. */
  readWords(text: string): WordsRead;
  /** The same of a content element, without the number before it. */
  readElement(element: string): WordsRead;
  /** A content element as it is held against others; each is read once. */
  wordingOf(element: string): Wording;
  /** A basis that names its instrument alone; each is read once. */
  readTitle(title: string): Cited;
  /** Key of a title, as `titleKey` makes it; each title is folded once. */
  titleKey(title: string): string;
  /** Reads printed citations; null where it was not given. */
  readonly registry: InstrumentRegistry | null;
}

/**
 * What texts say, whoever compares them: what is read once is remembered by the process, since lists, tables and revisions say
 * what others say.
 */
const READ = {
  parseDeadline: remembered(parseDeadline),
  readWords: remembered(readWords),
  readElement: remembered((element) => readWords(bare(element))),
  wordingOf: remembered(wordingOf),
  readTitle: remembered(readBasis),
  titleKey: remembered(titleKey),
} as const;

/**
 * Makes the knowledge for one comparison.
 *
 * @param instruments asked for when a basis is gone: who took whose place
 */
export function makeKnowledge(
  terms: Terms,
  registry: InstrumentRegistry | null,
  instruments: () => Iterable<RegisteredInstrument> = () => registry?.instruments.values() ?? [],
): Knowledge {
  const deadline = READ.parseDeadline;
  const against = remembered((old) => remembered((now) => heldAgainst(deadline(now), deadline(old))));
  // Indexed when first asked for: most changes do not ask.
  const index = lazy(() => successionsOf(instruments()));
  return {
    ...READ,
    terms,
    successors: remembered((title) => index()(title)),
    compareDeadlines: (old, now) => against(old)(now),
    registry,
  };
}
