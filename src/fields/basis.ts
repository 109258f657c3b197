/** Bases (公开依据) compared: a successor by the registry takes the place of what it replaced. */
import { canonicalJson } from "../catalog/hash.js";
import type { Basis } from "../model/item.js";
import { isNameless } from "../text/placeholders.js";
import { type Pairing, pairAlike } from "./alike.js";
import { type Cited, readBasis, readPrinted } from "./citation.js";
import { compareElements } from "./elements.js";
import type { Knowledge } from "./knowledge.js";
import { isSameText } from "./same-text.js";

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
  /** The same instrument by its title: other articles, or another number, year or period. */
  readonly articles: readonly CitedPair[];
  /** The same in other words. */
  readonly reworded: readonly CitedPair[];
  readonly reordered: boolean;
}

/** Compares the bases of two items. */
export function compareBasis(old: readonly Basis[], now: readonly Basis[], knowledge: Knowledge): BasisFacts {
  const read = (entry: Basis) => (typeof entry === "string" ? knowledge.readTitle(entry) : readBasis(entry));
  return compareCited(old.map(read), now.map(read), knowledge);
}

/** Compares bases as tables print them. */
export function comparePrintedBasis(
  old: readonly string[],
  now: readonly string[],
  knowledge: Knowledge,
): BasisFacts {
  const read = (text: string) => readPrinted(text, knowledge.registry);
  return compareCited(old.flatMap(read), now.flatMap(read), knowledge);
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
    dropped: dropped.filter((one) => !replaced.some((pair) => pair.old === one) && !isFilled(one, added)),
    added: added.filter((one) => !replaced.some((pair) => pair.new === one)),
    replaced,
    articles: pairs.filter((pair) => !isReworded(pair)),
    reworded: pairs.filter(isReworded),
    reordered,
  };
}

/**
 * Whether words that name no document (信息公开规定, 各地相关政策法规文件) were filled in, which is what they ask for: those about
 * open government by a document about it.
 */
function isFilled({ title, text }: Cited, added: readonly Cited[]): boolean {
  if (title !== null || !isNameless(text)) return false;
  const named = added.filter((one) => one.title !== null || !isNameless(one.text));
  return text.includes("信息公开") ? named.some((one) => one.text.includes("信息公开")) : named.length > 0;
}

function isReworded({ old, new: now }: CitedPair): boolean {
  return old.articles === now.articles && isSameText(old, now);
}

/** What belongs together: the same text first, then another text of the same instrument, by title or by words. */
function pairCited(olds: readonly Cited[], news: readonly Cited[], knowledge: Knowledge): Pairing[] {
  const { titleKey, successors } = knowledge;
  const isHeir = (old: Cited, now: Cited) =>
    old.title !== null && now.title !== null && successors(old.title).has(titleKey(now.title));
  const ways: ((pairs: readonly Pairing[]) => Pairing[])[] = [
    (pairs) => pairBy(olds, news, pairs, (old, now) => isSameInstrument(old, now) && isSameText(old, now)),
    (pairs) => pairWords(olds, news, pairs, knowledge).filter(([old, now]) => isSame(olds[old], news[now])),
    (pairs) => pairBy(olds, news, pairs, (old, now) => isSameInstrument(old, now) && !isHeir(old, now)),
    (pairs) => pairWords(olds, news, pairs, knowledge),
  ];
  const pairs: Pairing[] = [];
  for (const way of ways) {
    if (pairs.length === Math.min(olds.length, news.length)) break;
    pairs.push(...way(pairs));
  }
  return pairs;
}

function isSame(old: Cited | undefined, now: Cited | undefined): boolean {
  return old !== undefined && now !== undefined && isSameText(old, now);
}

/** By title or words, whatever their year; or by a number that stands alone on one side. */
function isSameInstrument(old: Cited, now: Cited): boolean {
  if (old.undated() === now.undated()) return true;
  if ((old.title === null) === (now.title === null)) return false;
  return old.stated.numbers.some((number) => number.includes("〔") && now.stated.numbers.includes(number));
}

function pairBy(
  olds: readonly Cited[],
  news: readonly Cited[],
  pairs: readonly Pairing[],
  fits: (old: Cited, now: Cited) => boolean,
): Pairing[] {
  const taken = new Set(pairs.map(([, now]) => now));
  return free(olds, pairs, 0).flatMap((at): Pairing[] => {
    const old = olds[at];
    const place = news.findIndex((now, index) => old !== undefined && !taken.has(index) && fits(old, now));
    if (place < 0) return [];
    taken.add(place);
    return [[at, place]];
  });
}

/** Words that name no instrument and are alike. */
function pairWords(
  olds: readonly Cited[],
  news: readonly Cited[],
  pairs: readonly Pairing[],
  { readWords }: Pick<Knowledge, "readWords">,
): Pairing[] {
  const [before, after] = [unnamed(olds, pairs, 0), unnamed(news, pairs, 1)];
  const alike = pairAlike(
    before.map((at) => olds[at]?.text ?? ""),
    after.map((at) => news[at]?.text ?? ""),
    readWords,
  );
  return alike.map(([one, other]) => [before[one] ?? -1, after[other] ?? -1]);
}

function unnamed(list: readonly Cited[], pairs: readonly Pairing[], side: 0 | 1): number[] {
  return free(list, pairs, side).filter((at) => list[at]?.title === null);
}

/** Places of a side that no pair has yet. */
function free(list: readonly Cited[], pairs: readonly Pairing[], side: 0 | 1): number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return list.flatMap((_, at) => (taken.has(at) ? [] : [at]));
}
