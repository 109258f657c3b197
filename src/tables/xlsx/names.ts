/** Names of sheets that Excel accepts. */

/** Longest name in UTF-16 units. */
const MAX_LENGTH = 31;

/**
 * Makes names fit for sheets: without `[ ] : * ? / \`, no apostrophe at either end, at most 31 characters, no two
 * alike whatever their case.
 *
 * @param wanted names in the order of the sheets
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base =
      name
        .replace(/[[\]:*?/\\]/gu, " ")
        .trim()
        .replace(/^'+|'+$/gu, "") || "Sheet";
    let candidate = shorten(base, MAX_LENGTH);
    for (let next = 2; taken.has(candidate.toLowerCase()); next += 1) {
      const suffix = ` (${next})`;
      candidate = shorten(base, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

/** Cut at a whole character. */
function shorten(text: string, length: number): string {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return result;
}
