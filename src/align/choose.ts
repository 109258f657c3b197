/** From beliefs to answers, for a whole table at once. */
import { assign } from "./assign.js";
import type { Weighed } from "./table.js";

/** The answer for a row. */
export interface Choice {
  /** Position among the row's candidates; null for none. */
  readonly candidate: number | null;
  /** Whether the row would have got an item, had no other row of the table fitted it better. */
  readonly taken: boolean;
}

/**
 * Chooses for each row of a table. A table may repeat an item, since localities split items; but of two readings the
 * one in which each item stands once is the likelier by `repeatCost`.
 *
 * A row that does not win an item still has the better of two ways out, none or an item that another row holds, at the
 * cost of repeating it. What an item is worth to a row is what it is above that; what remains is an assignment problem.
 *
 * @param repeatCost in log odds
 */
export function chooseItems(rows: readonly Weighed[], repeatCost: number): readonly Choice[] {
  const ways = rows.map(({ belief, row }) => {
    const repeated = row.candidates.map(({ general }, i) =>
      general ? Number.NEGATIVE_INFINITY : (belief.logOdds[i] ?? 0) - repeatCost,
    );
    const best = repeated.reduce((most, value, i) => (value > (repeated[most] ?? 0) ? i : most), 0);
    const none = (repeated[best] ?? Number.NEGATIVE_INFINITY) <= belief.none;
    return { candidate: none ? null : best, worth: none ? belief.none : (repeated[best] ?? 0) };
  });
  const gains = rows.map(({ belief, row }, at) =>
    row.candidates.flatMap((candidate, i) => {
      const gain = (belief.logOdds[i] ?? 0) - (ways[at]?.worth ?? 0);
      return gain > 0 && !candidate.general ? [{ item: candidate.at, gain }] : [];
    }),
  );
  return assign(gains).map((item, at): Choice => {
    const candidates = rows[at]?.row.candidates ?? [];
    const candidate =
      item === null ? (ways[at]?.candidate ?? null) : candidates.findIndex((one) => one.at === item);
    return { candidate, taken: candidate === null && (gains[at] ?? []).length > 0 };
  });
}
