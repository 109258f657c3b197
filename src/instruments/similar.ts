/** Titles that look like another: for proposals to a person, never for a decision. */
import { titleKey } from "./fold.js";

/** Share of common pairs of characters from which a title is proposed. */
const ALIKE = 0.8;
/** Shortest beginning of a title that is proposed to be continued. */
const MIN_BEGINNING = 4;

/** What a place puts in front of a national title to name its own: 重庆市, 凤翔县. */
const PLACE = /(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民政府)?(?:办公厅|办公室)?$/u;

/** A title prepared for being compared with many. */
export interface ComparableTitle {
  /** Folded with `titleKey`. */
  readonly folded: string;
  /** Its pairs of characters. */
  readonly pairs: ReadonlySet<string>;
}

function comparableTitle(title: string): ComparableTitle {
  const folded = titleKey(title);
  const pairs = Array.from({ length: Math.max(folded.length - 1, 0) }, (_, at) => folded.slice(at, at + 2));
  return { folded, pairs: new Set(pairs) };
}

/** Titles by key, indexed so that a title is compared with those only that it can be like. */
export interface SimilarTitles {
  readonly titles: readonly (readonly [key: string, title: ComparableTitle])[];
  /** Places in `titles` by each pair of characters, and by the last one. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly byLastPair: ReadonlyMap<string, readonly number[]>;
}

/**
 * Indexes titles.
 *
 * @param keys keys of instruments, which are their titles
 */
export function similarTitles(keys: readonly string[]): SimilarTitles {
  const titles = keys.map((key) => [key, comparableTitle(key)] as const);
  const byPair = new Map<string, number[]>();
  const byLastPair = new Map<string, number[]>();
  for (const [at, [, { folded, pairs }]] of titles.entries()) {
    for (const pair of pairs) add(byPair, pair, at);
    add(byLastPair, folded.slice(-2), at);
  }
  return { titles, byPair, byLastPair };
}

function add(index: Map<string, number[]>, pair: string, at: number): void {
  const places = index.get(pair);
  if (places) places.push(at);
  else index.set(pair, [at]);
}

/**
 * Keys of the titles that a cited one may be meant to be, in the order of the index.
 *
 * @param title as cited
 */
export function similarTo(title: string, { titles, byPair, byLastPair }: SimilarTitles): string[] {
  const cited = comparableTitle(title);
  // Alike titles lack at most a third of the cited pairs, so that they have one of any few more than a third: the rarest.
  const postings = [...cited.pairs].map((pair) => byPair.get(pair) ?? []).sort((a, b) => a.length - b.length);
  const needed = postings.slice(0, Math.floor(cited.pairs.size / 3) + 1);
  const places = new Set([...needed.flat(), ...(byLastPair.get(cited.folded.slice(-2)) ?? [])]);
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const entry = titles[place];
      return entry && isSimilar(cited, entry[1]) ? [entry[0]] : [];
    });
}

/**
 * Whether a cited title may be meant to be a registered one: cut off, mistyped or abridged. A local instrument that
 * is named after a national one is not.
 */
function isSimilar(cited: ComparableTitle, registered: ComparableTitle): boolean {
  if (cited.folded.length < MIN_BEGINNING) return false;
  if (registered.folded.startsWith(cited.folded)) return true;
  if (cited.folded.endsWith(registered.folded))
    return !PLACE.test(cited.folded.slice(0, -registered.folded.length));
  return areAlike(cited.pairs, registered.pairs);
}

/** Whether the Dice coefficient of two sets is high enough; told from the first few pairs where it is not. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let missing = few.size - Math.ceil((ALIKE * (few.size + many.size)) / 2);
  if (missing < 0) return false;
  for (const pair of few) if (!many.has(pair) && missing-- === 0) return false;
  return true;
}
