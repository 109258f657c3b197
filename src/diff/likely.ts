/** Which rows were probably merged or split: what one of them says, others said or say together. */
import { lettersOf } from "../fields/alike.js";
import { bare } from "../fields/wording.js";
import { groupBy } from "../model/group.js";
import { bagOf, likeness } from "../text/bag.js";
import type { MatchedRow, RowMatch } from "./match-rows.js";

/** Rows of the old side that became rows of the new side; one of the two has several. */
export interface LikelySuccession {
  /** Positions in the old table, from 0. */
  readonly from: readonly number[];
  /** Positions in the new table. */
  readonly to: readonly number[];
}

/** A row takes in another one where it has this share of what that one said. */
const TAKEN = 0.5;
/** Rows of one category, or with titles at least this much alike, can be merged; others only say the same things. */
const KINDRED = 0.3;

/**
 * Finds rows that were probably merged or split. A row whose content stands in another one that was there before has
 * gone nowhere: it counts only where the other one gained it, and each part must bring something of its own.
 *
 * @param matches which rows are one, as `matchRows` found them
 */
export function likelySuccessions(
  a: readonly MatchedRow[],
  b: readonly MatchedRow[],
  matches: readonly RowMatch[],
): LikelySuccession[] {
  const forward = new Map(matches.flatMap((one) => (one.a === null ? [] : [[one.a, one.b] as const])));
  const merged = partsOf(b, a, invert(forward), forward).map(({ whole, parts }) => ({
    from: parts,
    to: [whole],
  }));
  const taken = new Set(merged.flatMap(({ to }) => to));
  const split = partsOf(a, b, forward, invert(forward))
    .filter(({ parts }) => parts.every((part) => !taken.has(part)))
    .map(({ whole, parts }) => ({ from: [whole], to: parts }));
  return [...merged, ...split];
}

/** Where a row of a side has gone on the other; null where nowhere. */
type Counterparts = ReadonlyMap<number, number | null>;

function invert(counterparts: Counterparts): Counterparts {
  return new Map(
    Array.from(counterparts).flatMap(([one, other]) => (other === null ? [] : [[other, one] as const])),
  );
}

/**
 * Finds wholes and the rows of the other side, two at least, that they are made of.
 *
 * @param counterpart of each whole, which is one of its parts where there is one
 * @param placed where the parts have gone; the others look for a whole
 */
function partsOf(
  wholes: readonly MatchedRow[],
  parts: readonly MatchedRow[],
  counterpart: Counterparts,
  placed: Counterparts,
): { readonly whole: number; readonly parts: readonly number[] }[] {
  const single = [...parts.keys()].filter((at) => (placed.get(at) ?? null) === null);
  if (single.length === 0) return [];
  const said = parts.map(elementsOf);
  const gaining = new Map<string, number[]>();
  for (const [whole, row] of wholes.entries()) {
    const had = said[counterpart.get(whole) ?? -1];
    for (const element of elementsOf(row))
      if (!had?.has(element)) gaining.set(element, [...(gaining.get(element) ?? []), whole]);
  }
  const found = groupBy(single, (part) => wholeOf(part));
  return [...found].flatMap(([whole, own]) => {
    if (whole === null) return [];
    const before = counterpart.get(whole) ?? null;
    const all = before === null ? own : [before, ...own];
    return all.length > 1 && own.every((part) => bringsItsOwn(part, all, said))
      ? [{ whole, parts: all }]
      : [];
  });

  /** The row that gained the most of a part, and enough of it. */
  function wholeOf(part: number): number | null {
    const gains = new Map<number, number>();
    for (const element of said[part] ?? [])
      for (const whole of gaining.get(element) ?? []) gains.set(whole, (gains.get(whole) ?? 0) + 1);
    const enough = TAKEN * (said[part]?.size ?? 0);
    const kindred = [...gains].filter(
      ([whole, gain]) => gain >= enough && areKindred(parts[part], wholes[whole]),
    );
    return kindred.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
  }
}

function elementsOf({ content }: MatchedRow): ReadonlySet<string> {
  return new Set(content.map((element) => lettersOf(bare(element))).filter((element) => element !== ""));
}

function bringsItsOwn(part: number, all: readonly number[], said: readonly ReadonlySet<string>[]): boolean {
  const others = all.filter((one) => one !== part);
  return [...(said[part] ?? [])].some((element) => others.every((other) => !said[other]?.has(element)));
}

function areKindred(one: MatchedRow | undefined, other: MatchedRow | undefined): boolean {
  if (!one || !other) return false;
  if (one.category !== null && one.category === other.category) return true;
  return likeness(bagOf(one.name), bagOf(other.name)) >= KINDRED;
}
