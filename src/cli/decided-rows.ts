/** How many rows of a check sheet a person decided, by decision, in words. */
import type { Confirmed } from "../check-sheet/index.js";

/** Numbers of rows by decision. */
export type DecidedRows = Confirmed["rows"];

/** The decisions that were taken, with their numbers, such as `相符 3`. */
export function decidedRows(rows: DecidedRows, words: Readonly<Record<keyof DecidedRows, string>>): string[] {
  const decisions = Object.keys(words) as (keyof DecidedRows)[];
  return decisions.filter((one) => rows[one] > 0).map((one) => `${words[one]} ${rows[one]}`);
}

/** All rows together. */
export function rowsOf(rows: DecidedRows): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
