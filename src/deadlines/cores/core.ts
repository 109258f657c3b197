/** What a core is: the words at the end of a clause that say when, and what kind of head may stand before them. */
import type { DeadlineClause, Trigger } from "../deadline.js";
import { ACTIONS, PROMPTLY } from "../lexicon.js";
import type { Sentence, Token } from "../tokens.js";

/**
 * What may stand before a core: `event` an event, in the table or not; `known-event` nothing, or an event of the
 * table; `marked-event` an event of the table, or one marked as a time (在……, ……时间); `scope` at most a scope;
 * `words` the words that say where the time is stated; `law` laws and regulations.
 */
export type HeadRole = "event" | "known-event" | "marked-event" | "scope" | "words" | "law";

/** A core that was read: where it ends, its head, and the clause that they make together. */
export interface Core {
  readonly next: number;
  readonly head: HeadRole;
  /** Null where the core cannot do with that trigger. */
  readonly clause: (trigger: Trigger | null, words: string) => DeadlineClause | null;
}

/** Reads one kind of core at a place; null where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number, sentence: Sentence) => Core | null;

/** Verbs of disclosing, and 及时 among them: 20个工作日内及时公开 says no more than 20个工作日内公开. */
export const VERBS = [...ACTIONS, ...PROMPTLY];
