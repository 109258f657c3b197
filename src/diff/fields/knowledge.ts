/** What comparisons and rules may ask beside the two values. */
import type { DeadlineComparison } from "../../deadlines/compare.js";
import type { InstrumentRegistry } from "../../instruments/registry.js";
import type { Bilingual } from "../../model/codes.js";
import type { Terms } from "../terms.js";
import type { WordsRead } from "./alike.js";
import type { Successions } from "./successors.js";

/** Names of things, and which instrument took whose place. */
export interface Knowledge {
  readonly terms: Terms;
  domainName(id: string): Bilingual;
  /** What took an instrument's place; nothing where nobody knows. */
  readonly successors: Successions;
  /** How a new deadline stands to an old one. Most items share theirs with others, so that each pair is compared once. */
  compareDeadlines(old: string, now: string): DeadlineComparison;
  /** What of a text counts when it is held against others; each text is read once. */
  readWords(text: string): WordsRead;
  /** Key of a title, as `titleKey` makes it; each title is folded once. */
  titleKey(title: string): string;
  /** Reads printed citations; null where it was not given. */
  readonly registry: InstrumentRegistry | null;
}
