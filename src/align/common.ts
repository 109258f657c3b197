/** What two texts have in common, for people to see. */

/** Longest text that is searched. */
const MAX_LENGTH = 200;

/**
 * The runs of letters and digits that a text shares with another, each as long as it goes.
 *
 * @param text in the order of which they are given
 * @param least shortest run, in characters
 */
export function commonRuns(text: string, other: string, least: number): readonly string[] {
  const runs: string[] = [];
  const own = text.slice(0, MAX_LENGTH);
  const theirs = other.slice(0, MAX_LENGTH);
  for (let start = 0; start < own.length; ) {
    let end = start;
    while (/[\p{L}\p{N}]/u.test(own.charAt(end)) && theirs.includes(own.slice(start, end + 1))) end++;
    if (end - start >= least) runs.push(own.slice(start, end));
    start = Math.max(end, start + 1);
  }
  return [...new Set(runs)];
}

/**
 * The entries of one list that stand in the other too, as the first writes them.
 *
 * @param keys of the entries
 * @param others keys of the other list
 */
export function commonEntries(
  entries: readonly string[],
  keys: readonly string[],
  others: readonly string[],
): readonly string[] {
  const left = new Set(others);
  return entries.filter((_, at) => {
    const key = keys[at] ?? "";
    return key !== "" && left.delete(key);
  });
}
