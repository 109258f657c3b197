/** The rows of one table, weighed together: what each row says itself, and what the others say about it. */
import { type Belief, believe, type Context } from "./belief.js";
import type { Candidate, Measured } from "./candidates.js";
import { contextsOf } from "./context.js";
import type { Place } from "./items.js";
import type { Weights } from "./weights.js";

/** A row with what the row itself says. */
export interface TableRow extends Measured {
  /** 一级事项, folded; empty where there is none. */
  readonly category: string;
  /** Numbers of the domains that the table, or the heading over the row, is named after. */
  readonly named: readonly number[];
}

/** What is known of a row at the end, and the context that made it. */
export interface Weighed {
  readonly row: TableRow;
  readonly belief: Belief;
  readonly contextOf: (candidate: Candidate) => Context;
}

/** So often the rows tell each other what they are; beliefs hardly move after that. */
const ROUNDS = 3;

const ALONE: Context = { domain: 0, category: 0, order: 0 };

/**
 * Weighs the rows of a table.
 *
 * @param rows in the order of the table
 * @param places of all items
 */
export function weighTable(
  rows: readonly TableRow[],
  places: readonly Place[],
  weights: Weights,
): readonly Weighed[] {
  let weighed = rows.map((row): Weighed => {
    const contextOf = () => ALONE;
    return { row, contextOf, belief: believe(row, contextOf, weights) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    const neighbours = weighed.map(({ row, belief }) => ({ ...row, belief }));
    const contexts = contextsOf(neighbours, places);
    weighed = rows.map((row, at): Weighed => {
      const contextOf = contexts(at);
      return { row, contextOf, belief: believe(row, contextOf, weights) };
    });
  }
  return weighed;
}
