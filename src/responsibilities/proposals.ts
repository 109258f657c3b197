/** Which items of the guessed domains a power feeds. */
import type { CatalogItem } from "../catalog/index.js";
import type { Cited } from "./citations.js";
import type { Alike, Corpus, Wording } from "./corpus.js";
import type { DomainGuess, Power, Proposal, Reason } from "./model.js";
import { sharedInstrument, similarWording } from "./reasons.js";
import { sharedWords } from "./shared-words.js";
import { typeApart, typeClash, typeFit } from "./type-fit.js";
import { ALIKE, ITEM_WEIGHTS, MOST_ITEMS, PROPOSED } from "./weights.js";

/** At most so many shared words are named in a reason. */
const MOST_WORDS = 3;

/** What is known of a power once its domains are. */
export interface Judged {
  readonly power: Power;
  readonly cited: readonly Cited[];
  readonly domains: readonly DomainGuess[];
  readonly wording: Wording;
  readonly alike: readonly Alike[];
}

/**
 * Proposes items, best first. The score of an item is that of its domain, less the doubt that words, instruments and
 * type leave; an item that none of the three speaks for is not proposed, nor one that is about another kind of act than
 * a power that bars or punishes.
 *
 * @param items of the guessed domains
 */
export function proposals(judged: Judged, items: readonly CatalogItem[], corpus: Corpus): Proposal[] {
  if (items.length === 0) return [];
  const scores = new Map(judged.domains.map(({ domain, score }) => [domain, score]));
  const speakers = [byWording(judged, corpus), byInstrument(judged, corpus), byType(judged)];
  const clashes = typeClash(judged.power);
  return items
    .filter((item) => !clashes(item))
    .map((item) => {
      const grounds = speakers.flatMap((speaker) => speaker(item) ?? []);
      const doubt = grounds.reduce((left, { strength }) => left * (1 - strength), 1);
      return { item, grounds, score: (scores.get(item.domain) ?? 0) * (1 - doubt) };
    })
    .filter(({ score }) => score >= PROPOSED)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ITEMS)
    .map(({ item, grounds, score }) => ({
      item: item.id,
      score,
      reasons: grounds.map(({ reason }) => reason()),
    }));
}

interface Ground {
  /** Share of the doubt that it takes away, 0 to 1. */
  readonly strength: number;
  /** Put into words only for what is proposed in the end. */
  readonly reason: () => Reason;
}

/** Looks for one kind of ground in an item. */
type Speaker = (item: CatalogItem) => Ground | null;

/** An item may be named alike, or its content may speak of what the power is about. */
function byWording({ wording, alike }: Judged, corpus: Corpus): Speaker {
  const likeness = new Map(alike.map((one) => [one.item.id, one.likeness]));
  const coverage = corpus.coverage(wording);
  return (item) => {
    const strength = Math.max(likeness.get(item.id) ?? 0, ITEM_WEIGHTS.coverage * coverage(item));
    if (strength < ALIKE) return null;
    const words = sharedWords(wording.text, corpus.words(item), MOST_WORDS);
    return words.length === 0 ? null : { strength, reason: () => similarWording(words) };
  };
}

/** An item may rest on what the power rests on: the same article says most, an instrument that many cite least. */
function byInstrument({ cited, power }: Judged, corpus: Corpus): Speaker {
  const { instrument, article } = ITEM_WEIGHTS;
  const isApart = typeApart(power);
  return (item) => {
    if (isApart(item)) return null;
    const shared = cited.flatMap(({ key, articles }) => {
      const own = key === null ? undefined : corpus.articles(item, key);
      if (key === null || own === undefined) return [];
      return [{ key, same: articles.find((one) => own.some((other) => other.startsWith(one))) ?? null }];
    });
    const best = shared.find(({ same }) => same !== null) ?? shared[0];
    if (!best) return null;
    const strength = best.same === null ? instrument / Math.sqrt(corpus.cited(best.key)) : article;
    return { strength, reason: () => sharedInstrument(best.key, best.same) };
  };
}

/** An item may disclose the kind of act that the power is. */
function byType({ power }: Judged): Speaker {
  const reasonOf = typeFit(power);
  return (item) => {
    const reason = reasonOf(item);
    return reason && { strength: ITEM_WEIGHTS.type, reason };
  };
}
