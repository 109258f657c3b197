/** Content elements (公开内容) compared: reworded ones are found by their likeness. */
import { pairAlike } from "./alike.js";
import { compareElements, type ElementFacts } from "./elements.js";
import type { Knowledge } from "./knowledge.js";

/** What happened to the elements; of those that became others, the ones in other words. */
export interface ContentFacts extends ElementFacts<string> {
  /** Those that became others of the same words, set differently. */
  readonly typographic: ElementFacts<string>["pairs"];
}

/** Compares two lists of content elements. */
export function compareContent(
  old: readonly string[],
  now: readonly string[],
  { readWords }: Pick<Knowledge, "readWords">,
): ContentFacts {
  const facts = compareElements(
    old,
    now,
    (element) => element,
    (olds, news) => pairAlike(olds, news, readWords),
  );
  if (facts.pairs.length === 0) return { ...facts, typographic: [] };
  const isTypographic = (pair: ContentFacts["pairs"][number]) =>
    readWords(pair.old).letters === readWords(pair.new).letters;
  return {
    ...facts,
    pairs: facts.pairs.filter((pair) => !isTypographic(pair)),
    typographic: facts.pairs.filter(isTypographic),
  };
}
