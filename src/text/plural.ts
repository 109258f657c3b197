/** English counts. */

/** A number and what is counted: 1 row, 2 rows. */
export function plural(count: number, word: string, words = `${word}s`): string {
  return `${count} ${count === 1 ? word : words}`;
}
