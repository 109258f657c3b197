/** What can happen to what is not an item: an edition, a source, an instrument, a term, the release itself. */
import type { ChangeRule, RuleInfo } from "../../fields/rule.js";
import type { ChangeValue } from "../../fields/verdict.js";
import type { Bilingual } from "../../model/codes.js";

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

/** A rule about an entry: it finds one thing, and rules differ in the sentence alone. */
export function entryRule({
  say,
  ...info
}: RuleInfo & { say(facts: EntryFacts): Bilingual }): ChangeRule<EntryFacts> {
  return { ...info, find: (facts) => [{ old: facts.old, new: facts.new, message: say(facts) }] };
}
