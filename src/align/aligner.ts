/** Finds the national items that published rows stand for. */
import { type Choice, chooseItems } from "./choose.js";
import { createEngine, type WeighedTable } from "./engine.js";
import { REPEAT_COST, WEIGHTS } from "./fitted.js";
import type { Items } from "./items.js";
import { mergedInto } from "./merged.js";
import { reasonsFor } from "./reasons.js";
import { scoreOf } from "./score.js";
import type { Weighed } from "./table.js";
import type {
  Alignable,
  Aligner,
  Alignment,
  AlignOptions,
  AlignReason,
  AlignRow,
  Alternative,
} from "./types.js";

/** Alternatives below this are not worth a person's time. */
const WORTH_SHOWING = 0.02;
const MOST_SHOWN = 5;

/**
 * Makes an aligner. The items are read and indexed here, once; nothing is kept from one call to the next.
 *
 * @param catalog what rows are held against
 */
export function createAligner(catalog: Alignable): Aligner {
  const engine = createEngine(catalog);
  return {
    align<Row extends AlignRow>(rows: readonly Row[], { domain }: AlignOptions = {}): Alignment<Row>[] {
      const aligned: Alignment<Row>[] = [];
      for (const table of engine.weigh(rows, domain, WEIGHTS)) alignTable(table, rows, engine.items, aligned);
      return aligned;
    },
  };
}

/** Answers the rows of one table, each at its position among all rows. */
function alignTable<Row extends AlignRow>(
  table: WeighedTable,
  rows: readonly Row[],
  items: Items,
  aligned: Alignment<Row>[],
): void {
  const choices = chooseItems(table.rows, REPEAT_COST);
  const used = new Set(choices.map((choice, i) => itemAt(table.rows[i], choice)));
  table.rows.forEach((weighed, i) => {
    const position = table.positions[i] ?? 0;
    const row = rows[position];
    const choice = choices[i];
    if (row === undefined || !choice) return;
    aligned[position] = { row, ...answer(row, weighed, choice, items, used) };
  });
}

function answer(
  row: AlignRow,
  { row: measured, belief, contextOf }: Weighed,
  { candidate, taken }: Choice,
  { items }: Items,
  used: ReadonlySet<number | null>,
): Omit<Alignment, "row"> {
  const chosen = candidate === null ? undefined : measured.candidates[candidate];
  const item = chosen && items[chosen.at];
  const probability = candidate === null ? belief.probabilityOfNone : (belief.probabilities[candidate] ?? 0);
  const score = scoreOf(probability);
  const rest = measured.candidates.flatMap((one, i): (Alternative & { readonly at: number })[] => {
    const other = items[one.at];
    if (i === candidate || !other) return [];
    return [{ at: one.at, item: other.id, score: scoreOf(belief.probabilities[i] ?? 0) }];
  });
  const alternatives = rest
    .filter((one) => one.score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_SHOWN)
    .map(({ item: id, score: chance }) => ({ item: id, score: chance }));
  if (!chosen || !item) return { item: null, score, reasons: noReasons(taken), alternatives, also: [] };
  const others = items.filter(
    (other, at) => other.domain === item.domain && at !== chosen.at && !used.has(at),
  );
  return {
    item: item.id,
    score,
    reasons: reasonsFor(row, item, contextOf(chosen)),
    alternatives,
    also: mergedInto(row, item, others).map(({ id }) => id),
  };
}

function noReasons(taken: boolean): readonly AlignReason[] {
  return [{ code: taken ? "taken" : "nothing-close", matched: [] }];
}

function itemAt(weighed: Weighed | undefined, { candidate }: Choice): number | null {
  return candidate === null ? null : (weighed?.row.candidates[candidate]?.at ?? null);
}
