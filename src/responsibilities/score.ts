/** From support to a score that means something: of the guesses with about this score, about this share is right. */
import type { DomainId } from "../model/index.js";
import { type FieldKey, isDomain } from "./fields.js";
import { COVERED, type Curve, type Judgement, NAMED } from "./weights.js";

/** Where a domain stands among all fields. */
export interface Standing {
  readonly domain: DomainId;
  readonly support: number;
  /** Support above that of the strongest other field; negative for what lies behind it. */
  readonly lead: number;
}

/** Where each domain stands that anything points to, in the order in which signs pointed to them. */
export function standings(support: ReadonlyMap<FieldKey, number>): Standing[] {
  const [first = 0, second = 0] = [...support.values()].sort((a, b) => b - a);
  return Array.from(support).flatMap(([field, own]) =>
    isDomain(field) ? [{ domain: field, support: own, lead: own - (own === first ? second : first) }] : [],
  );
}

/** The score of a standing, 0 to 1. */
export function scoreOf({ support, lead }: Standing, curve: Curve): number {
  return 1 / (1 + Math.exp(-(curve.bias + curve.support * support + curve.lead * lead)));
}

/** A domain that may cover a row. */
export interface Scored {
  readonly domain: DomainId;
  readonly score: number;
}

/**
 * The domains that cover a row, best first.
 *
 * @returns empty where not even the best is likely, or where something outside all domains clearly outweighs it
 */
export function covering(all: readonly Standing[], { curve, outweighed }: Judgement): Scored[] {
  const scored = all
    .map((standing) => ({ ...standing, score: scoreOf(standing, curve) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < COVERED || best.lead < -outweighed) return [];
  return scored.filter(({ score }) => score >= NAMED).map(({ domain, score }) => ({ domain, score }));
}
