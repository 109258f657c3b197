/** Lists grouped by a key; knows nothing of what is in them. */

/**
 * Groups a list by a key, each group in the order of the list.
 *
 * @param keyOf the key of one; groups stand in the order in which their keys first occur
 */
export function groupBy<T, K>(list: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
