/** From signs to the domains that cover a row. */
import type { Bilingual, DomainId } from "../model/index.js";
import { isDomain } from "./fields.js";
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
 * @param nameOf what a domain is called
 */
export function verdict(
  signs: readonly Sign[],
  { weights, curve }: Judgement,
  nameOf: (domain: DomainId) => Bilingual,
): Verdict {
  const support = supportOf(signs, weights);
  const scored = standings(support)
    .map((standing) => ({ domain: standing.domain, score: scoreOf(standing, curve) }))
    .sort((a, b) => b.score - a.score);
  if (scored[0] === undefined || scored[0].score < COVERED)
    return { domains: [], outside: outsideOf(support, signs) };
  const domains = scored
    .filter(({ score }) => score >= NAMED)
    .map(({ domain, score }) => ({
      domain,
      score,
      reasons: reasonsFor(
        signs.filter(({ field }) => isDomain(field) && field === domain),
        domain,
        nameOf(domain),
      ),
    }))
    .filter(({ reasons }) => reasons.length > 0);
  return { domains, outside: null };
}
