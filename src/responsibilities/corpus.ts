/** The items of a catalog, indexed by their pairs of characters and by the instruments they cite. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { groupBy } from "../model/group.js";
import type { DomainId } from "../model/index.js";
import { bigramsOf, pairsOf, rarity, vectorOf } from "../text/bigrams.js";
import { invert } from "../text/inverted.js";
import { plain } from "./lexicon.js";
import { ALIKE } from "./weights.js";

/** An item and how alike its words are to a text, 0 to 1. */
export interface Alike {
  readonly item: CatalogItem;
  readonly likeness: number;
}

/** A text, ready to be compared with items. */
export interface Wording {
  /** As `plain` makes it. */
  readonly text: string;
  /** Its pairs of characters but boilerplate, each with its weight: the more, the fewer items have it. */
  readonly pairs: readonly (readonly [pair: string, weight: number])[];
}

/** What mapping asks of the items. */
export interface Corpus {
  wording(text: string): Wording;
  /** The items whose category and name are like a text, in official order. */
  alike(wording: Wording): Alike[];
  /** The items that are called exactly so, in official order. */
  named(name: string): readonly CatalogItem[];
  /** Category, name and content of an item, as `plain` makes them. */
  words(item: CatalogItem): string;
  /** How much of a text stands in an item's category, name and content, 0 to 1, rare words counting more. */
  coverage(wording: Wording): (item: CatalogItem) => number;
  /** The domains whose items cite an instrument; none for an unknown key. */
  citing(key: string): readonly DomainId[];
  /** How many items cite an instrument. */
  cited(key: string): number;
  /** The articles of an instrument that an item cites, empty where it cites all of it; undefined where it does not. */
  articles(item: CatalogItem, key: string): readonly string[] | undefined;
}

/** Indexes the items of a catalog. */
export function openCorpus({ domains }: Pick<Catalog, "domains">): Corpus {
  const items = domains.flatMap((domain) => domain.items);
  const texts = items.map(({ category, name, content }) => plain([category, name, ...content].join("；")));
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const pairs = texts.map((text) => [...new Set(pairsOf(text))]);
  const weigh = rarity(pairs);
  const byName = groupBy(items, ({ name }) => plain(name));
  const citations = groupBy(items.flatMap(citationsOf), ({ key }) => key);
  const articles = new Map(
    items.map((item) => [item.id, new Map(citationsOf(item).map((one) => [one.key, one.articles]))]),
  );
  return {
    wording: (long) => {
      const text = plain(long.slice(0, MAX_TEXT));
      const weighed = pairsOf(text).map((pair) => [pair, weigh(pair)] as const);
      return { text, pairs: weighed.filter(([, weight]) => weight > BOILERPLATE) };
    },
    alike: nameIndex(items, weigh),
    named: (name) => byName.get(plain(name)) ?? [],
    words: (item) => texts[places.get(item.id) ?? -1] ?? "",
    coverage: coverageIndex(pairs, places),
    citing: (key) => [...new Set(citations.get(key)?.map(({ item }) => item.domain))],
    cited: (key) => citations.get(key)?.length ?? 0,
    articles: (item, key) => articles.get(item.id)?.get(key),
  };
}

/** Longest text that is compared, in characters; the longest names of powers are a quarter of it. */
const MAX_TEXT = 2000;

/** Weight of a pair that a fifth of all items have: it says nothing about any of them, and takes longest to look up. */
const BOILERPLATE = Math.log(5);

/** How often the name counts in an item's words; the category, which others share, counts once. */
const NAME_REPEATS = 2;

function nameIndex(items: readonly CatalogItem[], weigh: (pair: string) => number): Corpus["alike"] {
  const add = invert(
    items.map(({ name, category }) => {
      const pairs = bigramsOf([category, ...Array.from({ length: NAME_REPEATS }, () => name)].join("；"));
      return [...vectorOf(pairs, weigh)];
    }),
  );
  return ({ pairs }) => {
    const length = Math.sqrt(pairs.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    // A list for each of the items that are not alike would cost more than all the rest.
    const alike: Alike[] = [];
    const sums = add(pairs);
    for (let at = 0; at < sums.length; at++) {
      const likeness = (sums[at] ?? 0) / length;
      const item = likeness < ALIKE ? undefined : items[at];
      if (item) alike.push({ item, likeness: Math.min(likeness, 1) });
    }
    return alike;
  };
}

function coverageIndex(
  itemPairs: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
): Corpus["coverage"] {
  const add = invert(itemPairs.map((own) => own.map((pair) => [pair, 1] as const)));
  return ({ pairs }) => {
    const whole = pairs.reduce((sum, [, weight]) => sum + weight, 0) || 1;
    const sums = add(pairs);
    return (item) => (sums[places.get(item.id) ?? -1] ?? 0) / whole;
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
