/** What a rule is: one kind of change and what it means. The rules of one field stand in one file of `rules/`. */
import type { Bilingual } from "../model/codes.js";
import type { Terms } from "./terms.js";
import type { Bump, ChangeLevel, Part } from "./verdict.js";

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Permanent: never renamed, never reused. */
  readonly id: string;
  readonly level: ChangeLevel;
  /** The least by which a release with such a change must be numbered higher. */
  readonly bump: Bump;
  /** What happened, in a few words. */
  readonly title: Bilingual;
  /** What the rule protects, or why it asks no more. */
  readonly why: Bilingual;
}

/**
 * A rule. The rules for one field share its facts, worked out once, and among them say each of these exactly once.
 *
 * @typeParam Facts what the comparison of the field found
 */
export interface ChangeRule<Facts> extends RuleInfo {
  /** The parts that this rule is about; none where there are none. */
  find(facts: Facts, terms: Terms): readonly Part[];
}
