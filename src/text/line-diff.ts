/** Which lines of a list were dropped, added, reworded or moved. */
import { diffArrays } from "diff";
import { bagOf, likeness } from "./bag.js";

/** A line of either list, or two that are one line reworded. */
export interface LinePair {
  /** Null where the line is new. */
  readonly before: string | null;
  /** Null where the line is gone. */
  readonly after: string | null;
  /** Whether the same line stands elsewhere in the other list. */
  readonly moved: boolean;
}

/** More edits than these bound the work on hostile lists. */
const MOST_EDITS = 1000;

/** Lines that are no more alike than this are not one line reworded. */
const ALIKE = 0.4;

/** Where more lines than these changed in one place, who became whom is not asked. */
const MOST_PAIRED = 40;

/**
 * Compares two lists of lines.
 *
 * @returns in the order of both lists, dropped lines before those that came in their place
 */
export function lineDiff(before: readonly string[], after: readonly string[]): LinePair[] {
  const edits = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const pairs: LinePair[] = [];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const flush = () => {
    for (const pair of pairUp(gone, come)) pairs.push(pair);
    [gone, come] = [[], []];
  };
  for (const { value, removed, added } of edits) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      flush();
      for (const line of value) pairs.push({ before: line, after: line, moved: false });
    }
  }
  flush();
  return withMoves(pairs);
}

/** The likeliest pair first, then those before it and those after it. */
function pairUp(gone: readonly string[], come: readonly string[]): LinePair[] {
  const best = likeliest(gone, come);
  if (best === null) {
    return [
      ...gone.map((before) => ({ before, after: null, moved: false })),
      ...come.map((after) => ({ before: null, after, moved: false })),
    ];
  }
  const { from, to } = best;
  return [
    ...pairUp(gone.slice(0, from), come.slice(0, to)),
    { before: gone[from] ?? null, after: come[to] ?? null, moved: false },
    ...pairUp(gone.slice(from + 1), come.slice(to + 1)),
  ];
}

function likeliest(
  gone: readonly string[],
  come: readonly string[],
): { readonly from: number; readonly to: number } | null {
  if (gone.length > MOST_PAIRED || come.length > MOST_PAIRED) return null;
  const bags = come.map(bagOf);
  let best: { from: number; to: number; alike: number } | null = null;
  for (const [from, line] of gone.entries()) {
    const own = bagOf(line);
    for (const [to, other] of bags.entries()) {
      const alike = likeness(own, other);
      if (alike > (best?.alike ?? ALIKE)) best = { from, to, alike };
    }
  }
  return best;
}

/** A line that is gone in one place and came in another has moved. */
function withMoves(pairs: readonly LinePair[]): LinePair[] {
  const gone = new Set(
    pairs.flatMap(({ before, after }) => (after === null && before !== null ? [before] : [])),
  );
  const come = new Set(
    pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after] : [])),
  );
  return pairs.map(({ before, after }) => {
    const alone = before === null ? after : after === null ? before : null;
    return { before, after, moved: alone !== null && gone.has(alone) && come.has(alone) };
  });
}
