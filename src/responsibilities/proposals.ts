/** Which items of the guessed domains a power feeds. */
import type { CatalogItem } from "../catalog/index.js";
import { bigramsOf } from "../text/bigrams.js";
import type { Cited } from "./citations.js";
import type { Alike, Corpus } from "./corpus.js";
import { plain } from "./lexicon.js";
import type { DomainGuess, Power, Proposal, Reason, SharedInstrument } from "./model.js";
import { sharedInstrument, similarWording } from "./reasons.js";
import { sharedWords } from "./shared-words.js";
import { typeFit } from "./type-fit.js";
import { ALIKE, ITEM_WEIGHTS, MOST_ITEMS, PROPOSED } from "./weights.js";

/** At most so many shared words are named in a reason. */
const MOST_WORDS = 3;

/** What is known of a power once its domains are. */
export interface Judged {
  readonly power: Power;
  readonly cited: readonly Cited[];
  readonly domains: readonly DomainGuess[];
  readonly alike: readonly Alike[];
}

/**
 * Proposes items, best first. The score of an item is that of its domain, less the doubt that words, instruments and
 * type leave; an item that none of the three speaks for is not proposed.
 *
 * @param items of the guessed domains
 */
export function proposals(judged: Judged, items: readonly CatalogItem[], corpus: Corpus): Proposal[] {
  const text = plain(`${judged.power.name}；${judged.power.subItem ?? ""}`);
  const named: Named = { text, pairs: bigramsOf(text) };
  const likeness = new Map(judged.alike.map((one) => [one.item.id, one.likeness]));
  const scores = new Map(judged.domains.map(({ domain, score }) => [domain, score]));
  return items
    .map((item) => {
      const found = grounds(judged, named, item, likeness.get(item.id) ?? 0, corpus);
      const doubt = found.reduce((left, { strength }) => left * (1 - strength), 1);
      return { item, found, score: (scores.get(item.domain) ?? 0) * (1 - doubt) };
    })
    .filter(({ score }) => score >= PROPOSED)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ITEMS)
    .map(({ item, found, score }) => ({
      item: item.id,
      score,
      reasons: found.map(({ reason }) => reason()),
    }));
}

/** The name of a power, ready to be compared. */
interface Named {
  readonly text: string;
  readonly pairs: readonly string[];
}

interface Ground {
  readonly strength: number;
  /** Put into words only for what is proposed in the end. */
  readonly reason: () => Reason;
}

function grounds(
  { power, cited }: Judged,
  named: Named,
  item: CatalogItem,
  likeness: number,
  corpus: Corpus,
): Ground[] {
  return [
    ...byWording(named, item, likeness, corpus),
    ...byInstrument(cited, item, corpus),
    ...byType(power, item),
  ];
}

/** An item may be named alike, or its content may speak of what the power is about. */
function byWording({ text, pairs }: Named, item: CatalogItem, likeness: number, corpus: Corpus): Ground[] {
  const strength = Math.max(likeness, ITEM_WEIGHTS.coverage * corpus.coverage(item, pairs));
  if (strength < ALIKE) return [];
  const words = sharedWords(text, corpus.words(item), MOST_WORDS);
  return words.length === 0 ? [] : [{ strength, reason: () => similarWording(words) }];
}

function byInstrument(cited: readonly Cited[], item: CatalogItem, corpus: Corpus): Ground[] {
  const shared = cited.flatMap(({ key, articles }): SharedInstrument[] => {
    const own = key === null ? undefined : corpus.articles(item, key);
    if (key === null || own === undefined) return [];
    return [
      sharedInstrument(key, articles.find((article) => own.some((one) => one.startsWith(article))) ?? null),
    ];
  });
  const best = shared.find(({ article }) => article !== null) ?? shared[0];
  if (!best) return [];
  const { instrument, article } = ITEM_WEIGHTS;
  const rarity = 1 / Math.sqrt(corpus.cited(best.instrument));
  return [{ strength: best.article === null ? instrument * rarity : article, reason: () => best }];
}

function byType(power: Power, item: CatalogItem): Ground[] {
  const fit = typeFit(power, item);
  return fit ? [{ strength: ITEM_WEIGHTS.type, reason: () => fit }] : [];
}
