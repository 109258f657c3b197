/** From signs to the domains that cover a row. */
import type { Bilingual, DomainId } from "../model/index.js";
import type { DomainGuess, OutsideField } from "./model.js";
import { outsideOf } from "./outside.js";
import { reasonsFor } from "./reasons.js";
import { scoreOf, standings } from "./score.js";
import type { Sign } from "./signs.js";
import { supportOf } from "./support.js";
import { COVERED, type Judgement, NAMED } from "./weights.js";

/** What signs amount to. */
export interface Verdict {
  readonly domains: readonly DomainGuess[];
  readonly outside: OutsideField | null;
}

/**
 * The domains that signs point to, best first; none where not even the best is likely.
 *
 * @param names what the domains of the catalog are called; no other is guessed
 */
export function verdict(
  signs: readonly Sign[],
  { weights, curve }: Judgement,
  names: ReadonlyMap<DomainId, Bilingual>,
): Verdict {
  const support = supportOf(signs, weights);
  const scored = standings(support)
    .filter(({ domain }) => names.has(domain))
    .map((standing) => ({ domain: standing.domain, score: scoreOf(standing, curve) }))
    .sort((a, b) => b.score - a.score);
  if (scored[0] === undefined || scored[0].score < COVERED)
    return { domains: [], outside: outsideOf(support, signs) };
  const domains = scored.flatMap(({ domain, score }): DomainGuess[] => {
    const name = names.get(domain);
    if (!name || score < NAMED) return [];
    const own = signs.filter(({ field }) => field === domain);
    return [{ domain, score, reasons: reasonsFor(own, domain, name) }];
  });
  return { domains, outside: null };
}
