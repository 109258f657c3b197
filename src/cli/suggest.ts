/** What somebody may have meant who wrote a name that does not exist. */

/** Longer than any name; the time that a comparison takes grows with it. */
const LONGEST = 100;

/** A suggestion may differ by this share of its length. */
const TOLERANCE = 0.4;

/**
 * The candidates nearest to a word.
 *
 * @param word as written
 * @param candidates what exists
 * @returns at most `limit`, nearest first; candidates that contain the word count as near; none for a word of more than
 *   100 characters
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  if (word.length > LONGEST) return [];
  const wanted = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length * TOLERANCE))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function distanceOf(wanted: string, candidate: string): number {
  if (wanted.length > 1 && candidate.includes(wanted))
    return (candidate.length - wanted.length) / candidate.length;
  return editDistance(wanted, candidate);
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const substitution = (previous[column] ?? 0) + (character === other ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
