/** What a field is to the explainer: how its values compare, and the rules that speak of it. */
import type { Knowledge } from "../fields/knowledge.js";
import type { ChangeRule, Part, RuleInfo } from "../rule.js";

/** A part with the rule that found it. */
export interface Found extends Part {
  readonly rule: RuleInfo;
}

/** A field. */
export interface Field {
  readonly rules: readonly RuleInfo[];
  /** Explains a change of it; the values are of the field's type. */
  explain(old: unknown, now: unknown, knowledge: Knowledge): readonly Found[];
}

/**
 * Makes a field.
 *
 * @param compare works the facts out; that the values are of its type is what the model vouches for
 * @param rules the rules that share the facts
 */
export function field<Value, Facts>(
  compare: (old: Value, now: Value, knowledge: Knowledge) => Facts,
  ...rules: readonly ChangeRule<Facts>[]
): Field {
  return {
    rules,
    explain: (before, after, knowledge) => {
      const facts = compare(before as Value, after as Value, knowledge);
      const found: Found[] = [];
      // Whole catalogs pass through here, and most rules find nothing.
      for (const rule of rules)
        for (const { old, new: now, message } of rule.find(facts, knowledge.terms))
          found.push({ rule, old, new: now, message });
      return found;
    },
  };
}
