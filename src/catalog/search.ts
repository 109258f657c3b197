/** Plain search: every word must occur. Knows no synonyms and no spelling mistakes. */
import { fold } from "../text/fold.js";
import { basisArticles, basisTitle } from "./basis-title.js";
import type { CatalogItem } from "./types.js";

/** Where a word can occur, and how much that says about the item. */
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
 * @param words words separated by blanks; each must occur in some field
 * @returns the items found: a word in the name counts more than one in the content, that more than one in the
 *   basis; equals keep their order. Empty when there are no words
 */
export function searchItems(items: readonly CatalogItem[], words: string): readonly CatalogItem[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(item, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Sum of the best weights of the words; 0 where one of them does not occur. */
function scoreOf(item: CatalogItem, words: readonly string[]): number {
  const fields = FIELDS.map(({ weight, words }) => ({ weight, text: fold(words(item).join("\n")) }));
  const scores = words.map((word) =>
    Math.max(0, ...fields.filter(({ text }) => text.includes(word)).map(({ weight }) => weight)),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}
