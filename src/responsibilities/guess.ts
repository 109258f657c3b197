/** From signs to the domains that cover a row. */
import type { Bilingual, DomainId } from "../model/index.js";
import type { DomainGuess, OutsideField } from "./model.js";
import { outsideOf } from "./outside.js";
import { reasonsFor } from "./reasons.js";
import { covering, standings } from "./score.js";
import type { Sign } from "./signs.js";
import { supportOf } from "./support.js";
import type { Judgement } from "./weights.js";

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
  judgement: Judgement,
  names: ReadonlyMap<DomainId, Bilingual>,
): Verdict {
  const support = supportOf(signs, judgement.weights);
  const known = standings(support).filter(({ domain }) => names.has(domain));
  const domains = covering(known, judgement).flatMap(({ domain, score }): DomainGuess[] => {
    const name = names.get(domain);
    if (!name) return [];
    const own = signs.filter(({ field }) => field === domain);
    return [{ domain, score, reasons: reasonsFor(own, domain, name) }];
  });
  return { domains, outside: domains.length === 0 ? outsideOf(support, signs) : null };
}
