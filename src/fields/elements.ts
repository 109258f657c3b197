/** Lists of values compared: what came, what went, what belongs together, and whether the rest changed places. */

/** What two lists have to do with each other; every element of either is in exactly one place. */
export interface ElementFacts<T> {
  /** Both lists as a whole. */
  readonly old: readonly T[];
  readonly new: readonly T[];
  readonly dropped: readonly T[];
  readonly added: readonly T[];
  /** One element that became another. */
  readonly pairs: readonly { readonly old: T; readonly new: T }[];
  /** Whether what stayed, changed or not, stands in another order. */
  readonly reordered: boolean;
}

/** Pairs what is left of both lists once equal elements are taken out; see `pairAlike`. */
export type PairElements<T> = (
  olds: readonly T[],
  news: readonly T[],
) => readonly (readonly [old: number, new: number])[];

/** The place of what is not there. */
const NOWHERE = -1;

/**
 * Compares two lists.
 *
 * @param keyOf elements with the same key are equal
 * @param pair what becomes what, asked where both sides have something left; nothing unless stated
 */
export function compareElements<T>(
  old: readonly T[],
  now: readonly T[],
  keyOf: (element: T) => string,
  pair: PairElements<T> = () => [],
): ElementFacts<T> {
  const partners = equalPlaces(old, now, keyOf);
  const taken = new Set(partners);
  const olds = places(old, (at) => partners[at] === NOWHERE);
  const news = places(now, (at) => !taken.has(at));
  const paired = (
    olds.length > 0 && news.length > 0 ? pair(valuesAt(old, olds), valuesAt(now, news)) : []
  ).map(([left, right]) => [olds[left] as number, news[right] as number] as const);
  for (const [from, to] of paired) {
    partners[from] = to;
    taken.add(to);
  }
  return {
    old,
    new: now,
    dropped: old.filter((_, at) => partners[at] === NOWHERE),
    added: now.filter((_, at) => !taken.has(at)),
    pairs: paired.map(([from, to]) => ({ old: old[from] as T, new: now[to] as T })),
    reordered: !isRising(partners),
  };
}

/** Longer lists are looked up by an index. */
const SHORT = 100;

/** Places of the new elements that equal the old ones; the second of two equal ones answers to the second. */
function equalPlaces<T>(old: readonly T[], now: readonly T[], keyOf: (element: T) => string): number[] {
  if (now.length > SHORT) return indexedPlaces(old.map(keyOf), now.map(keyOf));
  const keys: (string | null)[] = now.map(keyOf);
  // Lists are short, and what stayed mostly stands where it stood: looking along them is faster than an index.
  return old.map((element) => {
    const place = keys.indexOf(keyOf(element));
    if (place !== NOWHERE) keys[place] = null;
    return place;
  });
}

/** As looking along would find them: `first` is the first place of a key that is still free, `next` the one after a place. */
function indexedPlaces(old: readonly string[], now: readonly string[]): number[] {
  const first = new Map<string, number>();
  const next = now.map(() => NOWHERE);
  for (let at = now.length - 1; at >= 0; at--) {
    const key = now[at] as string;
    next[at] = first.get(key) ?? NOWHERE;
    first.set(key, at);
  }
  return old.map((key) => {
    const place = first.get(key) ?? NOWHERE;
    first.set(key, next[place] ?? NOWHERE);
    return place;
  });
}

function places(list: readonly unknown[], isWanted: (at: number) => boolean): number[] {
  const wanted: number[] = [];
  for (let at = 0; at < list.length; at++) if (isWanted(at)) wanted.push(at);
  return wanted;
}

function valuesAt<T>(list: readonly T[], at: readonly number[]): T[] {
  return at.map((place) => list[place] as T);
}

function isRising(places: readonly number[]): boolean {
  let last = NOWHERE;
  for (const place of places) {
    if (place === NOWHERE) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}
