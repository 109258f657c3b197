/** What a field is to the judge: how its values compare, and the rules that speak of it. */
import type { Knowledge } from "./knowledge.js";
import type { ChangeRule, RuleInfo } from "./rule.js";
import type { Terms } from "./terms.js";
import type { Verdict } from "./verdict.js";

/** A field. */
export interface Field {
  readonly rules: readonly RuleInfo[];
  /** Judges a difference of it; the values are of the field's type. */
  judge(old: unknown, now: unknown, knowledge: Knowledge): readonly Verdict[];
}

/**
 * Makes a field.
 *
 * @param compare works the facts out; that the values are of its type is what the model vouches for
 * @param rules the rules that share the facts, in the order in which they are told
 */
export function field<Value, Facts>(
  compare: (old: Value, now: Value, knowledge: Knowledge) => Facts,
  rules: readonly ChangeRule<Facts>[],
): Field {
  return {
    rules,
    judge: (before, after, knowledge) => {
      const facts = compare(before as Value, after as Value, knowledge);
      const verdicts: Verdict[] = [];
      for (const rule of rules) addVerdicts(verdicts, rule, facts, knowledge.terms);
      return verdicts;
    },
  };
}

/** What one rule says of facts. */
export function verdictsOf<Facts>(rule: ChangeRule<Facts>, facts: Facts, terms: Terms): Verdict[] {
  const verdicts: Verdict[] = [];
  addVerdicts(verdicts, rule, facts, terms);
  return verdicts;
}

/** Whole catalogs pass through here, and most rules find nothing: no list is made for what is not found. */
function addVerdicts<Facts>(
  verdicts: Verdict[],
  { id, level, bump, find }: ChangeRule<Facts>,
  facts: Facts,
  terms: Terms,
): void {
  for (const part of find(facts, terms)) verdicts.push({ rule: id, level, bump, part });
}
