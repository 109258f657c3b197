/** Which entries kept their order, so that the fewest are said to have moved. */

/**
 * A longest rising subsequence, in time n log n.
 *
 * @param values distinct numbers
 * @returns its values
 */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  // ends[k]: where the rising run of length k + 1 with the smallest end ends; before[i]: what stands before i in its run.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, at) => {
    const length = firstNotBelow(ends, values, value);
    before.push(ends[length - 1]);
    ends[length] = at;
  });
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.add(values[at] ?? 0);
  return rising;
}

function firstNotBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
