/** Plain search: every word must occur. Knows no synonyms and no spelling mistakes. */
import { fold } from "../text/fold.js";
import { readQuery } from "../text/query.js";
import { basisArticles, basisTitle } from "./basis-title.js";
import type { CatalogItem } from "./types.js";

/** Where a word can occur, and how much that says about the item; what says most first. */
const FIELDS: readonly {
  readonly weight: number;
  readonly words: (item: CatalogItem) => readonly string[];
}[] = [
  { weight: 8, words: (item) => [item.id] },
  { weight: 8, words: (item) => [item.name] },
  { weight: 4, words: (item) => (item.category === null ? [] : [item.category]) },
  { weight: 2, words: (item) => item.content },
  {
    weight: 1,
    words: (item) => item.basis.map((basis) => basisTitle(basis) + basisArticles(basis).join("、")),
  },
  { weight: 1, words: (item) => (item.deadline === null ? [] : [item.deadline]) },
];

/**
 * Searches items for words.
 *
 * @param items the items to search, in their usual order
 * @param words words separated by blanks; each must occur in some field. Of a long text {@link readQuery} says what is read
 * @returns the items found: a word in the name counts more than one in the content, that more than one in the
 *   basis; equals keep their order. Empty when there are no words
 */
export function searchItems(items: readonly CatalogItem[], words: string): readonly CatalogItem[] {
  const wanted = [...new Set(readQuery(words).text.split(/\s+/u).filter(Boolean))];
  if (wanted.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(item, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Sum of the best weights of the words; 0 where one of them does not occur. */
function scoreOf(item: CatalogItem, words: readonly string[]): number {
  const fields = foldedOf(item);
  let sum = 0;
  for (const word of words) {
    const best = fields.find(({ text }) => text.includes(word));
    if (!best) return 0;
    sum += best.weight;
  }
  return sum;
}

interface FoldedField {
  readonly weight: number;
  readonly text: string;
}

/** An item is frozen once it stands in a catalog, so that its texts are folded once. */
const FOLDED = new WeakMap<CatalogItem, readonly FoldedField[]>();

/** The texts of an item, those that say most first. */
function foldedOf(item: CatalogItem): readonly FoldedField[] {
  const known = FOLDED.get(item);
  if (known) return known;
  const made = FIELDS.map(({ weight, words }) => ({ weight, text: fold(words(item).join("\n")) }));
  if (Object.isFrozen(item)) FOLDED.set(item, made);
  return made;
}
