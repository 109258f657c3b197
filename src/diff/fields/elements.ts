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

/**
 * Compares two lists.
 *
 * @param keyOf elements with the same key are equal
 * @param pair what becomes what; nothing unless stated
 */
export function compareElements<T>(
  old: readonly T[],
  now: readonly T[],
  keyOf: (element: T) => string,
  pair: PairElements<T> = () => [],
): ElementFacts<T> {
  const kept = equalElements(old, now, keyOf);
  const olds = rest(old, new Set(kept.map(([at]) => at)));
  const news = rest(now, new Set(kept.map(([, at]) => at)));
  const values = (list: readonly Placed<T>[]) => list.map(({ value }) => value);
  const paired = pair(values(olds), values(news)).flatMap(([left, right]) => {
    const [one, other] = [olds[left], news[right]];
    return one && other ? [{ one, other }] : [];
  });
  const gone = new Set(paired.map(({ one }) => one));
  const come = new Set(paired.map(({ other }) => other));
  return {
    old,
    new: now,
    dropped: values(olds.filter((one) => !gone.has(one))),
    added: values(news.filter((one) => !come.has(one))),
    pairs: paired.map(({ one, other }) => ({ old: one.value, new: other.value })),
    reordered: !rising([...kept, ...paired.map(({ one, other }) => [one.at, other.at] as const)]),
  };
}

interface Placed<T> {
  readonly at: number;
  readonly value: T;
}

/** Places of equal elements; the second of two equal ones answers to the second. */
function equalElements<T>(
  old: readonly T[],
  now: readonly T[],
  keyOf: (element: T) => string,
): (readonly [old: number, new: number])[] {
  const places = new Map<string, number[]>();
  now.forEach((element, at) => {
    const key = keyOf(element);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return old.flatMap((element, at) => {
    const place = places.get(keyOf(element))?.shift();
    return place === undefined ? [] : [[at, place] as const];
  });
}

function rest<T>(list: readonly T[], taken: ReadonlySet<number>): Placed<T>[] {
  return list.flatMap((value, at) => (taken.has(at) ? [] : [{ at, value }]));
}

function rising(places: readonly (readonly [old: number, new: number])[]): boolean {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.every(([, at], index) => index === 0 || at >= (sorted[index - 1]?.[1] ?? 0));
}
