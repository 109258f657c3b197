/** Bases (公开依据) compared: a successor by the registry takes the place of what it replaced. */
import { canonicalJson } from "../catalog/hash.js";
import type { Basis } from "../model/item.js";
import { pairAlike } from "./alike.js";
import { type Cited, readBasis, readPrinted } from "./citation.js";
import { compareElements } from "./elements.js";
import type { Knowledge } from "./knowledge.js";

/** Two entries of which one became the other. */
export interface CitedPair {
  readonly old: Cited;
  readonly new: Cited;
}

/** What happened to the entries of a basis; each is in one place, but one instrument can take the place of several. */
export interface BasisFacts {
  readonly old: readonly Cited[];
  readonly new: readonly Cited[];
  readonly dropped: readonly Cited[];
  readonly added: readonly Cited[];
  /** By its successor, as the registry has it. */
  readonly replaced: readonly CitedPair[];
  /** The same instrument, other articles. */
  readonly articles: readonly CitedPair[];
  /** The same in other words. */
  readonly reworded: readonly CitedPair[];
  readonly reordered: boolean;
}

/** Compares the bases of two items. */
export function compareBasis(old: readonly Basis[], now: readonly Basis[], knowledge: Knowledge): BasisFacts {
  return compareCited(old.map(readBasis), now.map(readBasis), knowledge);
}

/** Compares bases as tables print them. */
export function comparePrintedBasis(
  old: readonly string[],
  now: readonly string[],
  knowledge: Knowledge,
): BasisFacts {
  const read = (text: string) => readPrinted(text, knowledge.registry);
  return compareCited(old.map(read), now.map(read), knowledge);
}

function compareCited(old: readonly Cited[], now: readonly Cited[], knowledge: Knowledge): BasisFacts {
  const { dropped, added, pairs, reordered } = compareElements(
    old,
    now,
    // A title is never JSON, so that the two do not meet.
    ({ value }) => (typeof value === "string" ? value : canonicalJson(value)),
    (olds, news) => pairCited(olds, news, knowledge),
  );
  const replaced = dropped.flatMap((one) => {
    if (one.title === null) return [];
    const successors = knowledge.successors(one.title);
    if (successors.size === 0) return [];
    const heir = now.find(({ title }) => title !== null && successors.has(knowledge.titleKey(title)));
    return heir ? [{ old: one, new: heir }] : [];
  });
  return {
    old,
    new: now,
    dropped: dropped.filter((one) => !replaced.some((pair) => pair.old === one)),
    added: added.filter((one) => !replaced.some((pair) => pair.new === one)),
    replaced,
    articles: pairs.filter((pair) => pair.old.articles !== pair.new.articles),
    reworded: pairs.filter((pair) => pair.old.articles === pair.new.articles),
    reordered,
  };
}

/** The same instrument, or words that name none and are alike. */
function pairCited(
  olds: readonly Cited[],
  news: readonly Cited[],
  { readWords, titleKey }: Pick<Knowledge, "readWords" | "titleKey">,
): (readonly [number, number])[] {
  const taken = new Set<number>();
  const same = olds.flatMap(({ title }, at) => {
    if (title === null) return [];
    const key = titleKey(title);
    const place = news.findIndex(
      (other, index) => !taken.has(index) && other.title !== null && titleKey(other.title) === key,
    );
    if (place < 0) return [];
    taken.add(place);
    return [[at, place] as const];
  });
  const [wordsBefore, wordsAfter] = [unnamed(olds), unnamed(news)];
  const alike = pairAlike(
    wordsBefore.map((at) => olds[at]?.text ?? ""),
    wordsAfter.map((at) => news[at]?.text ?? ""),
    readWords,
  );
  return [
    ...same,
    ...alike.map(([one, other]) => [wordsBefore[one] ?? -1, wordsAfter[other] ?? -1] as const),
  ];
}

function unnamed(list: readonly Cited[]): number[] {
  return list.flatMap(({ title }, at) => (title === null ? [at] : []));
}
