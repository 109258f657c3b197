/**
 * The cores of clauses, one reader each. What stands before a core, the head (whose formation? of which part?), is read
 * by head.ts.
 */
import type { Sentence } from "../tokens.js";
import { atOnce } from "./at-once.js";
import type { Core, Reader } from "./core.js";
import { ahead, before, notice, within } from "./counted.js";
import { alongside, asSaid, byLaw } from "./elsewhere.js";
import { byDate, periodic } from "./recurring.js";
import { longTerm, plain } from "./standing.js";

export type { Core, HeadRole } from "./core.js";

const READERS: readonly Reader[] = [
  byDate,
  periodic,
  notice,
  before,
  within,
  ahead,
  longTerm,
  alongside,
  plain,
  atOnce,
  byLaw,
  asSaid,
];

/**
 * The cores that can be read at a place, the likeliest first.
 *
 * @param sentence the whole deadline
 * @param at index of a token
 */
export function coresAt(sentence: Sentence, at: number): Core[] {
  // Every core begins with a number or a word with a role, and most of a sentence is neither.
  if (sentence.tokens[at]?.type === "plain") return [];
  const cores: Core[] = [];
  for (const read of READERS) {
    const core = read(sentence.tokens, at, sentence);
    if (core !== null) cores.push(core);
  }
  return cores;
}
