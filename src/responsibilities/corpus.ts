/** The items of a catalog, indexed by their pairs of characters and by the instruments they cite. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import type { DomainId } from "../model/index.js";
import { bigramsOf, rarity, vectorOf } from "../text/bigrams.js";
import { groupBy } from "./group.js";
import { plain } from "./lexicon.js";
import { ALIKE } from "./weights.js";

/** An item and how alike its words are to a text, 0 to 1. */
export interface Alike {
  readonly item: CatalogItem;
  readonly likeness: number;
}

/** What mapping asks of the items. */
export interface Corpus {
  /** The items whose words are like those of a text, in official order. */
  alike(text: string): Alike[];
  /** Category, name and content of an item, as `plain` makes them. */
  words(item: CatalogItem): string;
  /**
   * How much of a text stands in an item's category, name and content, 0 to 1, rare words counting more.
   *
   * @param pairs the text's pairs of characters
   */
  coverage(item: CatalogItem, pairs: readonly string[]): number;
  /** The domains whose items cite an instrument; none for an unknown key. */
  citing(key: string): readonly DomainId[];
  /** How many items cite an instrument. */
  cited(key: string): number;
  /** The articles of an instrument that an item cites, empty where it cites all of it; undefined where it does not. */
  articles(item: CatalogItem, key: string): readonly string[] | undefined;
}

/** How often the name counts in an item's words; the category, which others share, counts once. */
const NAME_REPEATS = 2;

/** Indexes the items of a catalog. */
export function openCorpus({ domains }: Pick<Catalog, "domains">): Corpus {
  const items = domains.flatMap((domain) => domain.items);
  const words = new Map(
    items.map(({ id, category, name, content }) => [id, plain([category, name, ...content].join("；"))]),
  );
  const terms = new Map(Array.from(words, ([id, text]) => [id, new Set(bigramsOf(text))]));
  const weigh = rarity(Array.from(terms.values(), (own) => [...own]));
  const citations = groupBy(items.flatMap(citationsOf), ({ key }) => key);
  return {
    alike: wordIndex(items),
    words: (item) => words.get(item.id) ?? "",
    coverage: (item, pairs) => share(pairs, terms.get(item.id) ?? new Set(), weigh),
    citing: (key) => [...new Set(citations.get(key)?.map(({ item }) => item.domain))],
    cited: (key) => citations.get(key)?.length ?? 0,
    articles: (item, key) => citations.get(key)?.find((one) => one.item === item)?.articles,
  };
}

/** Of a term that no item has. */
const NOWHERE = { places: new Uint32Array(0), weights: new Float64Array(0) };

function wordIndex(items: readonly CatalogItem[]): Corpus["alike"] {
  const terms = items.map(({ name, category }) =>
    bigramsOf([category, ...Array.from({ length: NAME_REPEATS }, () => name)].join("；")),
  );
  const weigh = rarity(terms);
  const all = terms.flatMap((own, at) =>
    Array.from(vectorOf(own, weigh), ([term, weight]) => ({ term, at, weight })),
  );
  const postings = new Map(
    Array.from(
      groupBy(all, ({ term }) => term),
      ([term, list]) => [
        term,
        {
          places: Uint32Array.from(list, ({ at }) => at),
          weights: Float64Array.from(list, ({ weight }) => weight),
        },
      ],
    ),
  );
  return (text) => {
    const sums = new Float64Array(items.length);
    for (const [term, weight] of vectorOf(bigramsOf(text), weigh)) {
      const { places, weights } = postings.get(term) ?? NOWHERE;
      for (let i = 0; i < places.length; i++) {
        const at = places[i] ?? 0;
        sums[at] = (sums[at] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    const alike: Alike[] = [];
    for (let at = 0; at < sums.length; at++) {
      const item = items[at];
      const likeness = Math.min(sums[at] ?? 0, 1);
      if (item && likeness >= ALIKE) alike.push({ item, likeness });
    }
    return alike;
  };
}

/** Share of the weight of terms that a set has. */
function share(terms: readonly string[], own: ReadonlySet<string>, weigh: (term: string) => number): number {
  let [all, common] = [0, 0];
  for (const term of terms) {
    const weight = weigh(term);
    all += weight;
    if (own.has(term)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}

interface ItemCitation {
  readonly item: CatalogItem;
  readonly key: string;
  readonly articles: readonly string[];
}

function citationsOf(item: CatalogItem): ItemCitation[] {
  return item.basis.flatMap((one): ItemCitation[] => {
    if (typeof one === "string") return [{ item, key: one, articles: [] }];
    return "instrument" in one ? [{ item, key: one.instrument, articles: one.articles }] : [];
  });
}
