/** The items of a catalog, indexed by their pairs of characters and by the instruments they cite. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import type { DomainId } from "../model/index.js";
import { bigramsOf, rarity, vectorOf } from "../text/bigrams.js";
import { groupBy } from "./group.js";

/** An item and how alike its words are to a text, 0 to 1. */
export interface Alike {
  readonly item: CatalogItem;
  readonly likeness: number;
}

/** What mapping asks of the items. */
export interface Corpus {
  /** The items that share words with a text, in official order. */
  alike(text: string): Alike[];
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
  const citations = groupBy(items.flatMap(citationsOf), ({ key }) => key);
  return {
    alike: wordIndex(items),
    citing: (key) => [...new Set(citations.get(key)?.map(({ item }) => item.domain))],
    cited: (key) => citations.get(key)?.length ?? 0,
    articles: (item, key) => citations.get(key)?.find((one) => one.item === item)?.articles,
  };
}

function wordIndex(items: readonly CatalogItem[]): Corpus["alike"] {
  const terms = items.map(({ name, category }) =>
    bigramsOf([category, ...Array.from({ length: NAME_REPEATS }, () => name)].join("；")),
  );
  const weigh = rarity(terms);
  const postings = groupBy(
    terms.flatMap((own, at) => Array.from(vectorOf(own, weigh), ([term, weight]) => ({ term, at, weight }))),
    ({ term }) => term,
  );
  return (text) => {
    const sums = new Float64Array(items.length);
    for (const [term, weight] of vectorOf(bigramsOf(text), weigh))
      for (const posting of postings.get(term) ?? [])
        sums[posting.at] = (sums[posting.at] ?? 0) + weight * posting.weight;
    return items.flatMap((item, at) => {
      const likeness = Math.min(sums[at] ?? 0, 1);
      return likeness > 0 ? [{ item, likeness }] : [];
    });
  };
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
