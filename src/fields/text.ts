/** Names and categories compared. */
import { sameWords } from "./alike.js";

/** Two texts that are not the same. */
export interface TextFacts {
  readonly old: string;
  readonly new: string;
  /** Whether the words are the same, set differently. */
  readonly typographic: boolean;
}

/** Compares two texts. */
export function compareTexts(old: string, now: string): TextFacts {
  return { old, new: now, typographic: sameWords(old, now) };
}
