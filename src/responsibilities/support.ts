/** Adds signs up: how far the row as a whole supports each field. */

import { groupBy } from "../model/group.js";
import type { FieldKey } from "./fields.js";
import type { Sign } from "./signs.js";
import type { Weights } from "./weights.js";

/**
 * The support of each field that a sign points to.
 *
 * Signs of one place are taken as independent: two words that each tell the field in four of five rows leave a doubt
 * of one fifth of one fifth. A word that is repeated is one sign. Places add up by their weights.
 */
export function supportOf(signs: readonly Sign[], weights: Weights): Map<FieldKey, number> {
  const support = new Map<FieldKey, number>();
  for (const [field, own] of groupBy(signs, (sign) => sign.field))
    for (const [place, there] of groupBy(own, (sign) => sign.place))
      support.set(field, (support.get(field) ?? 0) + weights[place] * (1 - doubtOf(there)));
  return support;
}

/** What is left of the doubt after all signs of a place, each term at its strongest. */
function doubtOf(signs: readonly Sign[]): number {
  const strengths = new Map<string, number>();
  for (const { term, strength } of signs) strengths.set(term, Math.max(strength, strengths.get(term) ?? 0));
  return Array.from(strengths.values()).reduce((doubt, strength) => doubt * (1 - strength), 1);
}
