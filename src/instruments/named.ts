/** A citation with its title in 《》. */
import { canonicalTitle } from "./canonical.js";
import type { Cursor } from "./cursor.js";
import { type Draft, draft } from "./draft.js";
import { readSuffix } from "./suffix.js";
import type { Token } from "./tokens.js";
import { isTitleTail } from "./words.js";

/** Words in front of 《 that belong to the title: 国务院办公厅印发《…》实施细则的通知. */
export interface Prefix {
  readonly words: string;
  readonly start: number;
}

/**
 * Reads a citation whose title stands in 《》.
 *
 * @param cursor stands behind the title
 * @param token the title
 * @param prefix words in front of it that are part of the title
 */
export function readNamed(cursor: Cursor, token: Token, prefix?: Prefix): Draft {
  if (!prefix) {
    const citation = draft(token.start, token.end, canonicalTitle(token.value));
    readSuffix(cursor, citation);
    return citation;
  }
  const next = cursor.peek();
  const tail = next?.kind === "words" && isTitleTail(next.value.trim()) ? cursor.take() : undefined;
  const title = canonicalTitle(`${prefix.words}〈${token.value}〉${tail?.value ?? ""}`);
  const citation = draft(prefix.start, (tail ?? token).end, title);
  readSuffix(cursor, citation);
  return citation;
}
