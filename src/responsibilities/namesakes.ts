/** Items that are called exactly like a power: they are always proposed, whatever else points elsewhere. */
import type { Bilingual, DomainId } from "../model/index.js";
import type { Corpus } from "./corpus.js";
import type { DomainGuess, Power, Proposal } from "./model.js";
import { sameName } from "./reasons.js";
import { MOST_ITEMS, NAMESAKE } from "./weights.js";

/**
 * The items of the same name as a power or its sub-item. Of a name that items of several domains have, each is as
 * likely as there are domains, unless its domain is guessed for more.
 */
export function namesakes({ name, subItem }: Power, corpus: Corpus): Proposal[] {
  for (const own of [subItem, name]) {
    const items = own === null ? [] : corpus.named(own);
    if (own === null || items.length === 0) continue;
    const domains = new Set(items.map(({ domain }) => domain));
    return items.map(({ id }) => ({ item: id, score: NAMESAKE / domains.size, reasons: [sameName(own)] }));
  }
  return [];
}

/** Proposals with the namesakes among them: each item once, by its better score, with the reasons of both. */
export function withNamesakes(proposed: readonly Proposal[], same: readonly Proposal[]): Proposal[] {
  if (same.length === 0) return [...proposed];
  const before = new Map(proposed.map((one) => [one.item, one]));
  const named = same.map((one) => {
    const other = before.get(one.item);
    if (!other) return one;
    const more = other.reasons.filter(
      ({ words }) => !one.reasons.some((known) => known.words.zh === words.zh),
    );
    return { ...one, score: Math.max(one.score, other.score), reasons: [...one.reasons, ...more] };
  });
  const items = new Set(named.map(({ item }) => item));
  const rest = proposed
    .filter(({ item }) => !items.has(item))
    .slice(0, Math.max(0, MOST_ITEMS - named.length));
  return [...named, ...rest].sort((a, b) => b.score - a.score);
}

/** The guesses with the domain of a namesake that no other domain has. */
export function withDomainOf(
  guesses: readonly DomainGuess[],
  same: readonly Proposal[],
  domainOf: (item: string) => DomainId | undefined,
  names: ReadonlyMap<DomainId, Bilingual>,
): DomainGuess[] {
  const domains = [...new Set(same.flatMap(({ item }) => domainOf(item) ?? []))];
  const [domain] = domains;
  const [first] = same;
  if (domains.length !== 1 || !domain || !first || !names.has(domain)) return [...guesses];
  const { score, reasons } = first;
  const known = guesses.find((guess) => guess.domain === domain);
  const one = known
    ? { ...known, score: Math.max(known.score, score), reasons: [...reasons, ...known.reasons] }
    : { domain, score, reasons };
  return [...guesses.filter((guess) => guess !== known), one].sort((a, b) => b.score - a.score);
}
