/** Finds the heading rows of a table and says which column holds what. */
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { bareHeading, type ColumnWords, OTHER_HEADINGS } from "./columns.js";

/** Which columns a person says hold what: a letter as spreadsheets have them (`C`), or the heading. */
export type ColumnChoice<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** What to look for in a table's head. */
export interface HeadWords<Key extends string> {
  readonly words: Readonly<Record<Key, ColumnWords>>;
  /** Without this column there is no table. */
  readonly needed: Key;
  /** Columns that a table can split into several. */
  readonly many: readonly Key[];
  readonly chosen: ColumnChoice<Key>;
}

/** A head that was found. */
export interface Head<Key extends string> {
  /** Index of the first row behind it. */
  readonly body: number;
  /** Positions by column; several only for columns of `many`. */
  readonly columns: ReadonlyMap<Key, readonly number[]>;
  /** The lowest heading of each position, as printed. */
  readonly headings: readonly string[];
}

/** Titles, notes and units stand above a head; further down nobody puts one. */
const DEEPEST = 30;
/** Heading rows above one another. */
const MOST_ROWS = 4;
/** No heading is longer. */
const LONGEST = 40;

/**
 * Finds the head of a table.
 *
 * @returns null where no row names the needed column
 */
export function findHead<Key extends string>(grid: Grid, sought: HeadWords<Key>): Head<Key> | null {
  let best: Head<Key> | null = null;
  for (const start of grid.rows.slice(0, DEEPEST).keys()) {
    for (const rows of spans(grid, start)) {
      const head = headAt(grid, start, rows, sought);
      if (head?.columns.has(sought.needed) && head.columns.size > (best?.columns.size ?? 0)) best = head;
    }
  }
  return best;
}

/**
 * The headings that a person may see in a table: of the row that looks most like a head.
 *
 * @returns empty where no row has two different short texts
 */
export function headingsSeen(grid: Grid): string[] {
  const rows = grid.rows
    .slice(0, DEEPEST)
    .map((row) => [
      ...new Set(row.cells.map(({ text }) => text.replace(/\s/gu, "")).filter((text) => text !== "")),
    ]);
  const heads = rows.filter((texts) => texts.length > 1 && texts.every((text) => text.length <= LONGEST));
  return heads[0] ?? [];
}

/** How many rows a head that begins here may have, fewest first. */
function spans(grid: Grid, start: number): number[] {
  const merged = mergedBelow(grid, start);
  if (merged > 1) return [merged];
  const hasGap = grid.rows[start]?.cells.some(({ text, covered }) => covered || text.trim() === "") ?? false;
  return hasGap ? [1, 2] : [1];
}

/** Rows that a cell merged downwards from the first one ties together. */
function mergedBelow({ rows }: Grid, start: number): number {
  let count = 1;
  while (count < MOST_ROWS && isTied(rows[start + count - 1], rows[start + count])) count += 1;
  return count;
}

function isTied(above: GridRow | undefined, below: GridRow | undefined): boolean {
  if (!above || !below || below.row !== above.row + 1) return false;
  return below.cells.some(
    ({ text, covered }, column) =>
      covered &&
      text !== "" &&
      text === above.cells[column]?.text &&
      // Not the rest of a cell that lies across the row.
      text !== below.cells[column - 1]?.text,
  );
}

function headAt<Key extends string>(
  grid: Grid,
  start: number,
  rows: number,
  sought: HeadWords<Key>,
): Head<Key> | null {
  const pieces = piecesOf(grid.rows.slice(start, start + rows));
  const texts = new Set(pieces.flat());
  // A title lies across the table, and the text of a row is longer than a heading.
  if (texts.size < Math.min(2, pieces.length) || [...texts].some((text) => text.length > LONGEST))
    return null;
  return {
    body: start + rows,
    columns: assign(pieces, sought),
    headings: pieces.map((texts) => texts[0] ?? ""),
  };
}

/** By position: the headings above one another, the lowest first. */
function piecesOf(rows: readonly GridRow[]): string[][] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => [
    ...new Set(
      rows
        .map(({ cells }) => cells[column]?.text.trim() ?? "")
        .filter((text) => text !== "")
        .reverse(),
    ),
  ]);
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
  { words, many, chosen }: HeadWords<Key>,
): Map<Key, number[]> {
  const keys = Object.keys(words) as Key[];
  const found = new Map<Key, number[]>();
  const taken = new Set<number>();
  const take = ({ key, column }: Match<Key>) => {
    const own = found.get(key);
    if (taken.has(column) || (own && !many.includes(key))) return;
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
  const column = /^[A-Za-z]{1,2}$/u.test(choice)
    ? columnNumber(choice)
    : pieces.findIndex((texts) => texts.some((text) => bareHeading(text) === bareHeading(choice)));
  return column >= 0 && column < pieces.length ? column : null;
}

/** A is 0, Z is 25, AA is 26. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
