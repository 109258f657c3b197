/** What is told of one row: the item, how sure, why, and what else it may be. */
import type { Candidate } from "./candidates.js";
import type { Choice } from "./choose.js";
import type { Items } from "./items.js";
import { elementKeysOf, type KeyOf, mergedInto } from "./merged.js";
import { reasonsFor } from "./reasons.js";
import { scoreOf } from "./score.js";
import type { Weighed } from "./table.js";
import type { Alignment, AlignReason, AlignRow, Alternative } from "./types.js";

/** Alternatives below this are not worth a person's time. */
const WORTH_SHOWING = 0.02;
const MOST_SHOWN = 5;

/** Below this a probability makes no score that is worth showing. */
const HARDLY = 0.001;

/**
 * Puts an answer together.
 *
 * @param used positions of the items that rows of the table stand for
 * @param keyOf folds elements
 */
export function answerFor(
  row: AlignRow,
  weighed: Weighed,
  { candidate, taken }: Choice,
  items: Items,
  used: ReadonlySet<number>,
  keyOf: KeyOf,
): Omit<Alignment, "row"> {
  const { belief } = weighed;
  const chosen = candidate === null ? undefined : weighed.row.candidates[candidate];
  const item = chosen && items.items[chosen.at];
  const probability = candidate === null ? belief.probabilityOfNone : belief.probabilities[candidate];
  const score = scoreOf(probability ?? 0);
  const alternatives = alternativesTo(chosen, weighed, items);
  if (!chosen || !item) return { item: null, score, reasons: noReasons(taken), alternatives, also: [] };
  const elements = elementKeysOf(row, keyOf);
  const own = { row: elements, item: items.keys[chosen.at]?.elements ?? [] };
  return {
    item: item.id,
    score,
    reasons: [
      ...(weighed.row.stated ? [{ code: "own-id" as const, matched: [row.id ?? item.id] }] : []),
      ...reasonsFor(row, item, own, weighed.contextOf(chosen)),
    ],
    alternatives,
    also: alsoIn(row, elements, chosen, items, used),
  };
}

function noReasons(taken: boolean): readonly AlignReason[] {
  return [{ code: taken ? "taken" : "nothing-close", matched: [] }];
}

function alternativesTo(
  chosen: Candidate | undefined,
  { row: { candidates }, belief: { probabilities } }: Weighed,
  { items }: Items,
): readonly Alternative[] {
  return candidates
    .map(({ at, general }, i) => ({ at, general, probability: probabilities[i] ?? 0 }))
    .filter(({ at, general, probability }) => !general && at !== chosen?.at && probability >= HARDLY)
    .sort((a, b) => b.probability - a.probability || a.at - b.at)
    .slice(0, MOST_SHOWN)
    .map(({ at, probability }) => ({ item: items[at]?.id ?? "", score: scoreOf(probability) }))
    .filter(({ score }) => score >= WORTH_SHOWING);
}

/** Further items of the domain that the row takes in, and that no row of the table stands for. */
function alsoIn(
  row: AlignRow,
  elements: readonly string[],
  { at }: Candidate,
  { items, keys, places, ofDomain }: Items,
  used: ReadonlySet<number>,
): readonly string[] {
  const own = keys[at];
  const siblings = ofDomain[places[at]?.domain ?? -1] ?? [];
  const free = siblings.filter((position) => position !== at && !used.has(position));
  const merged = own
    ? mergedInto(
        row,
        elements,
        own,
        free.flatMap((position) => keys[position] ?? []),
      )
    : [];
  return merged.flatMap((i) => items[free[i] ?? -1]?.id ?? []);
}
