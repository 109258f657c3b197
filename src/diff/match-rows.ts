/** Rows without ids matched by what they say, for tables that nobody numbered by the standard. */

import { lettersOf } from "../fields/alike.js";
import { assertArgument } from "../model/argument.js";
import { PUBLISHED_ROWS } from "../model/shapes.js";
import type { PublishedRow } from "../tables/read/published.js";
import { bigramsOf, cosine, rarity, type Vector, vectorOf } from "../text/bigrams.js";

/** An old row, a new row, or both that are taken for one; each row is in exactly one match. */
export interface RowMatch {
  /** Position in the old table, from 0; null for a row that only the new one has. */
  readonly a: number | null;
  /** Position in the new table; null for a row that only the old one has. */
  readonly b: number | null;
  /** How alike they are, 0 to 1 in thousandths; 0 for a row that stands alone. */
  readonly score: number;
}

/** What of a row is compared: its id, where it has one, and what it says. */
export type MatchedRow = Pick<PublishedRow, "id" | "category" | "name" | "content">;

/** Rows less alike than this are not taken for one. */
const ALIKE = 0.5;
/** How much of a score the name decides; the content decides the rest. */
const NAME_SHARE = 0.6;
/** More pairs than this are not compared: beyond it only rows with the same title match. */
const MAX_PAIRS = 4_000_000;

/**
 * Matches the rows of two tables: first those with the same id, then those with the same title, in order, then the most
 * alike of the others.
 *
 * @param a rows of the old table
 * @param b rows of the new table
 * @returns in the order of the new table, rows that are gone at the end
 */
export function matchRows(a: readonly MatchedRow[], b: readonly MatchedRow[]): RowMatch[] {
  assertArgument("matchRows", a, PUBLISHED_ROWS);
  assertArgument("matchRows", b, PUBLISHED_ROWS);
  const score = scorer(a, b);
  const same = sameRows(a, b);
  const [usedA, usedB] = [new Set(same.map(([at]) => at)), new Set(same.map(([, at]) => at))];
  const restA = [...a.keys()].filter((at) => !usedA.has(at));
  const restB = [...b.keys()].filter((at) => !usedB.has(at));
  const pairs = [
    ...same.map(([one, other]) => ({ one, other, score: score(one, other) })),
    ...mostAlike(restA, restB, score),
  ];
  const byB = new Map(pairs.map((pair) => [pair.other, pair]));
  const matchedA = new Set(pairs.map(({ one }) => one));
  return [
    ...b.map((_, at): RowMatch => {
      const pair = byB.get(at);
      return pair ? { a: pair.one, b: at, score: pair.score } : { a: null, b: at, score: 0 };
    }),
    ...[...a.keys()].filter((at) => !matchedA.has(at)).map((at): RowMatch => ({ a: at, b: null, score: 0 })),
  ];
}

/** Rows with the same id or title; of several, first those with the same content too, then as they stand. */
function sameRows(a: readonly MatchedRow[], b: readonly MatchedRow[]): (readonly [a: number, b: number])[] {
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return [idKey, fullKey, titleKey].flatMap((keyOf) => {
    const places = new Map<string, number[]>();
    for (const [at, row] of b.entries()) {
      const key = usedB.has(at) ? null : keyOf(row);
      if (key !== null) places.set(key, [...(places.get(key) ?? []), at]);
    }
    return [...a.entries()].flatMap(([at, row]) => {
      const key = usedA.has(at) ? null : keyOf(row);
      const place = key === null ? undefined : places.get(key)?.shift();
      if (place === undefined) return [];
      usedA.add(at);
      usedB.add(place);
      return [[at, place] as const];
    });
  });
}

function idKey({ id }: MatchedRow): string | null {
  return id;
}

function titleKey({ category, name }: MatchedRow): string {
  return `${lettersOf(category ?? "")} ${lettersOf(name)}`;
}

function fullKey(row: MatchedRow): string {
  return `${titleKey(row)} ${lettersOf(row.content.join(""))}`;
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

function mostAlike(
  restA: readonly number[],
  restB: readonly number[],
  score: (a: number, b: number) => number,
): Pair[] {
  if (restA.length * restB.length > MAX_PAIRS) return [];
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return restA
    .flatMap((one) => restB.map((other): Pair => ({ one, other, score: score(one, other) })))
    .filter((pair) => pair.score >= ALIKE)
    .sort((x, y) => y.score - x.score)
    .filter(({ one, other }) => {
      if (usedA.has(one) || usedB.has(other)) return false;
      usedA.add(one);
      usedB.add(other);
      return true;
    });
}

/** How alike two rows are; rare pairs of characters count more than those that every row has. */
function scorer(a: readonly MatchedRow[], b: readonly MatchedRow[]): (a: number, b: number) => number {
  const rows = [a, b].map((side) =>
    side.map(({ category, name, content }) => ({
      name: bigramsOf(`${category ?? ""} ${name}`),
      content: bigramsOf(content.join(" ")),
    })),
  );
  const weigh = rarity(rows.flat().map(({ name, content }) => [...name, ...content]));
  const vectors = rows.map((side) =>
    side.map(({ name, content }): readonly [Vector, Vector] => [
      vectorOf(name, weigh),
      vectorOf(content, weigh),
    ]),
  );
  return (one, other) => {
    const [left, right] = [vectors[0]?.[one], vectors[1]?.[other]];
    if (!left || !right) return 0;
    const exact =
      NAME_SHARE * cosine(left[0], right[0]) + (1 - NAME_SHARE) * contentLikeness(left[1], right[1]);
    return Math.round(exact * 1000) / 1000;
  };
}

/** Two rows that both leave the content open do not differ in it. */
function contentLikeness(a: Vector, b: Vector): number {
  return a.size === 0 && b.size === 0 ? 1 : cosine(a, b);
}
