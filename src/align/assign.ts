/** Which row gets which item, for a whole table at once: rows compete for items. */

/** What each row gains from an item, above what it gets without competing for one; only gains above 0. */
export type Gains = readonly (readonly { readonly item: number; readonly gain: number }[])[];

/**
 * Finds the assignment of the largest gain in which no item goes to two rows, by shortest augmenting paths (Jonker and
 * Volgenant's refinement of the Hungarian method, on the sparse graph of gains). Every row may also stay without.
 *
 * @returns for each row the item it gets, or null; the same for the same gains, earlier rows and items before later
 */
export function assign(gains: Gains): readonly (number | null)[] {
  const held = new Map<number, number>();
  const holds: (number | null)[] = [];
  const prices = new Map<number, number>();
  gains.forEach((_, row) => {
    augment(row, gains, { held, holds, prices });
  });
  return holds;
}

interface State {
  /** Which row holds an item. */
  readonly held: Map<number, number>;
  /** Which item a row holds. */
  readonly holds: (number | null)[];
  /** What an item costs a row that wants it: what its holder would lose. */
  readonly prices: Map<number, number>;
}

/** A way to an item: the row that would take it, and what the rows along the way lose by it. */
interface Step {
  readonly row: number;
  readonly loss: number;
}

/** Brings one more row in: along the path on which all rows together lose least, each takes what the next gives up. */
function augment(start: number, gains: Gains, { held, holds, prices }: State): void {
  const reached = new Map<number, Step>();
  const settled = new Map<number, Step>();
  let row = start;
  let loss = 0;
  let end: { readonly row: number; readonly item: number | null; readonly loss: number } | undefined;
  const consider = (item: number | null, of: number, total: number) => {
    if (end === undefined || total < end.loss) end = { row: of, item, loss: total };
  };
  for (;;) {
    const best = surplus(row, gains, prices);
    // The row goes without.
    consider(null, row, loss + best);
    for (const { item, gain } of gains[row] ?? []) {
      if (settled.has(item)) continue;
      const total = loss + best - (gain - (prices.get(item) ?? 0));
      const known = reached.get(item);
      if (!known || total < known.loss) reached.set(item, { row, loss: total });
    }
    const next = nearest(reached);
    if (!next || (end && next.step.loss >= end.loss)) break;
    reached.delete(next.item);
    settled.set(next.item, next.step);
    const holder = held.get(next.item);
    if (holder === undefined) {
      consider(next.item, next.step.row, next.step.loss);
      break;
    }
    row = holder;
    loss = next.step.loss;
  }
  if (!end) return;
  for (const [item, step] of settled) {
    if (step.loss < end.loss) prices.set(item, (prices.get(item) ?? 0) + end.loss - step.loss);
  }
  take(end, settled, { held, holds });
}

/** The most that a row gains once prices are paid; at least 0, for it may go without. */
function surplus(row: number, gains: Gains, prices: ReadonlyMap<number, number>): number {
  return (gains[row] ?? []).reduce(
    (most, { item, gain }) => Math.max(most, gain - (prices.get(item) ?? 0)),
    0,
  );
}

function nearest(reached: ReadonlyMap<number, Step>) {
  let best: { readonly item: number; readonly step: Step } | undefined;
  for (const [item, step] of reached) {
    if (!best || step.loss < best.step.loss || (step.loss === best.step.loss && item < best.item))
      best = { item, step };
  }
  return best;
}

/** Hands the items on, from the end of the path back to the row that came in. */
function take(
  end: { readonly row: number; readonly item: number | null },
  settled: ReadonlyMap<number, Step>,
  { held, holds }: Pick<State, "held" | "holds">,
): void {
  let { row, item } = end;
  for (;;) {
    const given = holds[row] ?? null;
    holds[row] = item;
    if (item !== null) held.set(item, row);
    const step = given === null ? undefined : settled.get(given);
    if (given === null || !step) return;
    item = given;
    row = step.row;
  }
}
