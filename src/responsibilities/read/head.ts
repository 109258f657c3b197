/** Says which column of a table holds what. Where its head stands is for the tables room to find. */
import type { Grid } from "../../tables/read/grid.js";
import { findHeader, type Header } from "../../tables/read/header.js";
import {
  bareHeading,
  type HeadingMatcher,
  type HeadingSynonyms,
  partsOfHeading,
} from "../../tables/read/heading.js";
import { type ColumnWords, OTHER_HEADINGS } from "./columns.js";

/** Which columns a person says hold what: a letter as spreadsheets have them (`C`), or the heading. */
export type ColumnChoice<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** What to look for in a table's head. */
export interface HeadWords<Key extends string> {
  readonly words: Readonly<Record<Key, ColumnWords>>;
  /** Without this column there is no table. */
  readonly needed: Key;
  /** Columns that a table can split into several. */
  readonly many: readonly Key[];
  /** Columns that a table can split into boxes to be ticked, under one heading. */
  readonly boxes: readonly Key[];
  readonly chosen: ColumnChoice<Key>;
}

/** A head that was found. */
export interface Head<Key extends string> {
  /** Index of the first row behind it. */
  readonly body: number;
  /** Positions by column; several only for columns of `many`. */
  readonly columns: ReadonlyMap<Key, readonly number[]>;
  readonly header: Header<Key>;
}

/**
 * Finds the head of a table.
 *
 * @returns null where no row names the needed column
 */
export function findHead<Key extends string>(grid: Grid, sought: HeadWords<Key>): Head<Key> | null {
  const header = findHeader(grid, synonymsOf(sought), 1) ?? plainHeader(grid, sought);
  if (!header) return null;
  const pieces = header.headings.map(piecesOf);
  const columns = assign(pieces, sought);
  return columns.has(sought.needed) ? { body: (header.at.at(-1) ?? 0) + 1, columns, header } : null;
}

/** The headings over a column, the lowest first; also where both stand in one cell. */
function piecesOf(path: readonly string[]): readonly string[] {
  const [only = "", ...more] = path;
  return [...(more.length === 0 ? partsOfHeading(only) : []).reverse(), ...[...path].reverse()];
}

/** Titles, notes and units stand above a head; further down nobody puts one. */
const DEEPEST = 60;
/** No heading is longer. */
const LONGEST = 40;

/**
 * The headings that a person may see in a table: the first row of several short texts.
 *
 * @returns empty where there is no such row
 */
export function headingsSeen(grid: Grid): string[] {
  const index = headLike(grid);
  const cells = index < 0 ? [] : (grid.rows[index]?.cells ?? []);
  return [...new Set(cells.map(({ text }) => text.replace(/\s/gu, "")).filter((text) => text !== ""))];
}

function headLike({ rows }: Grid): number {
  return rows.slice(0, DEEPEST).findIndex(({ cells }) => {
    const texts = new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== ""));
    return texts.size >= Math.min(2, cells.length) && [...texts].every((text) => text.length <= LONGEST);
  });
}

/** The head of a table whose columns a person named by letter and whose headings nobody knows. */
function plainHeader<Key extends string>(grid: Grid, { chosen }: HeadWords<Key>): Header<Key> | null {
  const at = headLike(grid);
  if (at < 0 || !Object.values(chosen).some((choice) => isLetter(String(choice)))) return null;
  const headings = grid.rows[at]?.cells.map(({ text }) => (text === "" ? [] : [text])) ?? [];
  return { at: [at], columns: new Map(), headings, unknown: [], missing: [] };
}

/** The headings of all columns, as the tables room looks for them. */
export function synonymsOf<Key extends string>({ words, chosen }: HeadWords<Key>): HeadingSynonyms<Key> {
  const keys = Object.keys(words) as Key[];
  return Object.fromEntries<readonly (string | HeadingMatcher)[]>(
    keys.map((key) => {
      const choice = chosen[key];
      const matchers = words[key].headings.map(
        ([, heading]) =>
          (folded: string) =>
            heading.test(folded),
      );
      return [key, choice === undefined ? matchers : [choice, ...matchers]];
    }),
  ) as Record<Key, readonly (string | HeadingMatcher)[]>;
}

interface Match<Key> {
  readonly key: Key;
  readonly column: number;
  /** As in the words of the column; 0 where a person chose it. */
  readonly rank: number;
}

/** The surest heading of each column wins; a position holds one thing only. */
function assign<Key extends string>(
  pieces: readonly (readonly string[])[],
  { words, many, boxes, chosen }: HeadWords<Key>,
): Map<Key, number[]> {
  const keys = Object.keys(words) as Key[];
  const found = new Map<Key, number[]>();
  const taken = new Set<number>();
  const take = ({ key, column }: Match<Key>) => {
    const own = found.get(key);
    const isFurther =
      many.includes(key) || (boxes.includes(key) && isBeside(pieces[own?.[0] ?? column], pieces[column]));
    if (taken.has(column) || (own && !isFurther)) return;
    taken.add(column);
    found.set(key, [...(own ?? []), column]);
  };
  for (const key of keys) {
    const column = chosenColumn(chosen[key], pieces);
    if (column !== null) take({ key, column, rank: 0 });
  }
  const open = keys.filter((key) => chosen[key] === undefined);
  const matches = pieces.flatMap((texts, column) => matchesOf(texts, column, open, words));
  for (const match of matches.sort((a, b) => a.rank - b.rank || a.column - b.column)) take(match);
  for (const columns of found.values()) columns.sort((a, b) => a - b);
  return found;
}

/** Whether two positions stand under one heading. */
function isBeside(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1);
}

/** What a position may hold, by its surest heading: of two that are as sure, the lower says more. */
function matchesOf<Key extends string>(
  texts: readonly string[],
  column: number,
  keys: readonly Key[],
  words: HeadWords<Key>["words"],
): Match<Key>[] {
  const byText: Match<Key>[][] = [];
  for (const text of texts) {
    const bare = bareHeading(text);
    byText.push(
      keys.flatMap((key) => {
        const found = words[key].headings.find(([, heading]) => heading.test(bare));
        return found ? [{ key, column, rank: found[0] }] : [];
      }),
    );
    if (OTHER_HEADINGS.test(bare)) break;
  }
  const surest = (matches: readonly Match<Key>[]) => Math.min(...matches.map(({ rank }) => rank));
  return byText.reduce<Match<Key>[]>(
    (best, matches) => (surest(matches) < surest(best) ? matches : best),
    [],
  );
}

/** Position of a chosen column; null where nothing was chosen or the table has no such column. */
function chosenColumn(choice: string | undefined, pieces: readonly (readonly string[])[]): number | null {
  if (choice === undefined) return null;
  const column = isLetter(choice)
    ? columnNumber(choice)
    : pieces.findIndex((texts) => texts.some((text) => bareHeading(text) === bareHeading(choice)));
  return column >= 0 && column < pieces.length ? column : null;
}

function isLetter(choice: string): boolean {
  return /^[A-Za-z]{1,2}$/u.test(choice);
}

/** A is 0, Z is 25, AA is 26. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
