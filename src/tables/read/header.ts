/** Finds the heading rows of a table, wherever they stand, and says which column is which. */
import { assertArgument } from "../../model/argument.js";
import { GRID, SYNONYMS } from "../../model/shapes.js";
import type { Grid, GridRow } from "./grid.js";
import { foldHeading, type HeadingLookup, type HeadingSynonyms, headingLookup } from "./heading.js";

/** Rows at the top of a table among which its headings are sought. */
const SEARCHED = 60;

/** Heading rows of one table. */
const MAX_ROWS = 3;

/** A column that fits no synonym. */
export interface UnknownHeading {
  /** From 0. */
  readonly column: number;
  /** As written, headings above it joined by `/`. */
  readonly heading: string;
}

/** The heading rows of a table. */
export interface Header<Key extends string> {
  /** Indexes of its rows in `grid.rows`, one after the other. */
  readonly at: readonly number[];
  /** By column, from 0; several columns may have one key. */
  readonly columns: ReadonlyMap<number, Key>;
  /** By column: the headings from top to bottom, as written. */
  readonly headings: readonly (readonly string[])[];
  readonly unknown: readonly UnknownHeading[];
  /** Keys that no column has. */
  readonly missing: readonly Key[];
}

/**
 * Finds the rows in which most synonyms occur: one to three rows, below any title.
 *
 * @param least number of different keys that a header must have
 * @returns null where no rows look like a header
 */
export function findHeader<Key extends string>(
  grid: Grid,
  synonyms: HeadingSynonyms<Key>,
  least = 2,
): Header<Key> | null {
  assertArgument("findHeader", grid, GRID);
  assertArgument("findHeader", synonyms, SYNONYMS);
  return headerFinderOf(synonyms)(grid, least);
}

/** As {@link findHeader} finds it, with the synonyms prepared once for many tables. */
export function headerFinderOf<Key extends string>(
  synonyms: HeadingSynonyms<Key>,
): (grid: Grid, least: number) => Header<Key> | null {
  const lookup = headingLookup(synonyms);
  const keys = Object.keys(synonyms) as Key[];
  return (grid, least) => bestHeader(grid, lookup, keys, least);
}

function bestHeader<Key extends string>(
  grid: Grid,
  lookup: HeadingLookup<Key>,
  all: readonly Key[],
  least: number,
): Header<Key> | null {
  let best: { readonly header: Header<Key>; readonly score: number } | null = null;
  for (let first = 0; first < Math.min(grid.rows.length, SEARCHED); first += 1) {
    if (continues(grid.rows.slice(first - 1, first), grid.rows[first])) continue;
    const header = headerAt(grid, first, lookup, all);
    const keys = new Set(header.columns.values()).size;
    if (keys < least) continue;
    // A key more is worth more than any number of columns; of equals, the one without rows that say nothing.
    const score = keys * 100 + header.columns.size - header.unknown.length - header.at.length * 0.1;
    if (best === null || score > best.score) best = { header, score };
  }
  return best?.header ?? null;
}

/**
 * Whether a row repeats one of the heading rows, as tables do that were cut into pages.
 *
 * @param row any row of the same table
 */
export function isRepeatedHeader<Key extends string>(row: GridRow, header: Header<Key>): boolean {
  let same = 0;
  let other = 0;
  for (const [column, { text }] of row.cells.entries()) {
    const folded = foldHeading(text);
    if (folded === "") continue;
    if (header.headings[column]?.some((heading) => foldHeading(heading) === folded)) same += 1;
    else other += 1;
    // Most rows are items: their further cells need not be folded.
    if (other * 4 > row.cells.length) return false;
  }
  return same >= 2 && other * 4 <= same;
}

/** Whether a row only counts the columns, as forms do below their headings: （1） （2） （3） …, 甲 乙 丙 …, A B C …. */
export function isColumnNumbers({ cells }: GridRow): boolean {
  if (cells.some(({ text }) => text.length > LONGEST_COUNT)) return false;
  const texts = cells.filter(({ covered }) => !covered).map(({ text }) => text.replace(NOT_COUNTED, ""));
  const counted = texts.filter((text) => text !== "");
  return (
    counted.length >= LEAST_COUNTED && COUNTS.some((count) => counted.every((text, at) => text === count(at)))
  );
}

/** （12） is no longer than this, blanks between included. */
const LONGEST_COUNT = 8;
/** Fewer are an item whose texts are short. */
const LEAST_COUNTED = 4;
const NOT_COUNTED = /[^\p{L}\p{N}]+/gu;
const COUNTS: readonly ((at: number) => string | undefined)[] = [
  (at) => String(at + 1),
  (at) => String.fromCharCode("A".charCodeAt(0) + at),
  (at) => "一二三四五六七八九十"[at],
  (at) => "甲乙丙丁戊己庚辛壬癸"[at],
];

function headerAt<Key extends string>(
  grid: Grid,
  first: number,
  lookup: HeadingLookup<Key>,
  keys: readonly Key[],
): Header<Key> {
  const at = [first];
  while (
    at.length < MAX_ROWS &&
    continues(grid.rows.slice(first, first + at.length), grid.rows[first + at.length])
  )
    at.push(first + at.length);
  const headings = columnsOf(at.flatMap((index) => grid.rows[index] ?? []));
  const columns = new Map<number, Key>();
  const unknown: UnknownHeading[] = [];
  for (const [column, path] of headings.entries()) {
    if (path.length === 0) continue;
    const key = lookup(path);
    if (key === null) unknown.push({ column, heading: path.join("/") });
    else columns.set(column, key);
  }
  const found = new Set(columns.values());
  return { at, columns, headings, unknown, missing: keys.filter((key) => !found.has(key)) };
}

/** Whether a row has its texts only under headings that span several columns, and none that spans more than they do. */
function continues(above: readonly GridRow[], below: GridRow | undefined): boolean {
  if (above.length === 0 || !below) return false;
  // Files drop blank cells at the end of a row, also those that the last heading spans.
  const parents = parentsOf(above, below.cells.length);
  // One text over all columns is a title.
  if (new Set(parents).size < 2) return false;
  let own = { text: "", parent: "" };
  for (const [column, { text, covered }] of below.cells.entries()) {
    const parent = parents[column] ?? "";
    if (covered && text === own.text && parent !== own.parent) return false;
    if (text === "" || covered) continue;
    if (parent === "" || (parents[column - 1] !== parent && parents[column + 1] !== parent)) return false;
    own = { text, parent };
  }
  return own.text !== "";
}

/** The lowest headings over each column: one that spans several columns goes no further than the one above it. */
function parentsOf([top, ...lower]: readonly GridRow[], width: number): string[] {
  let parents = top === undefined ? [] : spread(top, width);
  for (const { cells } of lower) {
    const next: string[] = [];
    for (const [column, parent] of parents.entries()) {
      const text = cells[column]?.text ?? "";
      const left = parents[column - 1] === parent ? next[column - 1] : undefined;
      next.push(text === "" ? (left ?? parent) : text);
    }
    parents = next;
  }
  return parents;
}

/**
 * Texts of a row; a blank takes the heading to its left, which spans it where the file does not say so.
 *
 * @param width columns of the heading rows together
 */
function spread({ cells }: GridRow, width: number): string[] {
  let left = "";
  return Array.from({ length: Math.max(width, cells.length) }, (_, column) => {
    const text = cells[column]?.text ?? "";
    if (text !== "") left = text;
    return left;
  });
}

/** By column: its headings from top to bottom. A blank belongs to the heading to its left where there is one below. */
function columnsOf(rows: readonly GridRow[]): string[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const spanning = rows.map((row) => spread(row, width));
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const [index, row] of texts.entries()) {
      const hasChild = texts.slice(index + 1).some((below) => (below[column] ?? "") !== "");
      const text = (hasChild ? spanning[index]?.[column] : row[column]) ?? "";
      if (text !== "" && text !== path.at(-1)) path.push(text);
    }
    return path;
  });
}
