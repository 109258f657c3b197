/** What can happen to what is not an item: an edition, a source, an instrument, a term, the release itself. */
import type { Bilingual } from "../../model/codes.js";
import type { ChangeValue } from "../finding.js";
import type { Part } from "../rule.js";

/** One thing that happened to one entry. */
export interface EntryFacts {
  /** What the entry is called, such as 《社会救助暂行办法》. */
  readonly label: Bilingual;
  /** The field that changed; null where the entry came or went. */
  readonly field: Bilingual | null;
  /** The entry, or the value of the field; null where there is none. */
  readonly old: ChangeValue;
  readonly new: ChangeValue;
}

/** The one part that an entry's rule finds. */
export function partOf({ old, new: now }: EntryFacts, zh: string, en: string): readonly Part[] {
  return [{ old, new: now, message: { zh, en } }];
}
