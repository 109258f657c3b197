/** Cuts the tables of a file into lists: one below the other or side by side on one sheet, or laid on their side. */
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { isRepeatedHeader } from "../../tables/read/header.js";
import { bareHeading, headingLookup } from "../../tables/read/heading.js";
import { checkLists } from "../../tables/read/limits.js";
import { cutAt } from "../../tables/read/official/side-by-side.js";
import { fromPairs } from "../../tables/read/pairs.js";
import { findHead, type Head, type HeadWords, synonymsOf } from "./head.js";

/**
 * The lists of one table.
 *
 * @returns the table itself where it is one list, or none
 */
export function listsIn<Key extends string>(grid: Grid, sought: HeadWords<Key>): readonly Grid[] {
  const head = findHead(grid, sought);
  const turned = onItsSide(grid, head, sought);
  if (turned !== null) return [turned];
  if (head === null) return [grid];
  const beside = secondOf(head);
  if (beside !== null) {
    const halves = cutAt(grid, beside);
    if (halves.every((half) => findHead(half, sought) !== null))
      return halves.flatMap((half) => listsIn(half, sought));
  }
  return oneBelowTheOther(grid, head, sought);
}

/** Headings of so many columns down the side make sure that a table lies on it; so few where no row holds several. */
const SURE = 3;
const FEWEST = 2;

/** Rows that show whether a table lies on its side. */
const SHOWING = 1_000;

/** A table whose headings stand down its side, one entry a column or a page: turned to stand upright. */
function onItsSide<Key extends string>(
  grid: Grid,
  head: Head<Key> | null,
  sought: HeadWords<Key>,
): Grid | null {
  const synonyms = synonymsOf(sought);
  const lookup = headingLookup(synonyms);
  const firsts = grid.rows
    .slice(0, SHOWING)
    .map(({ cells }) => cells.find(({ text }) => text !== "")?.text ?? "");
  const keys = firsts.map((text) => lookup([text])).filter((key) => key !== null);
  const least = (head?.columns.size ?? 0) < FEWEST ? FEWEST : SURE;
  if (keys.length * 2 <= firsts.length || new Set(keys).size < least) return null;
  return fromPairs(grid, synonyms, least);
}

/** The column where the headings begin again. */
function secondOf({ header: { headings } }: Head<string>): number | null {
  const names = headings.map((path) => path.map(bareHeading).join("/"));
  const first = names.findIndex((name) => name !== "");
  const second = names.indexOf(names[first] ?? "", first + 1);
  // A heading over two columns is one.
  return second < 0 || names.slice(first, second).every((name) => name === names[first]) ? null : second;
}

/** Cuts a table where another list begins, whose columns stand in another order. */
function oneBelowTheOther<Key extends string>(
  { name, rows }: Grid,
  first: Head<Key>,
  sought: HeadWords<Key>,
): readonly Grid[] {
  const lists: Grid[] = [];
  let from = 0;
  for (let head: Head<Key> | null = first; head !== null; ) {
    const begun: number = from + head.body;
    const isNext = nextHead(head);
    const at: number = firstFrom(rows, begun + 1, isNext);
    const next: Head<Key> | null =
      at < 0 ? null : findHead({ name, rows: rows.slice(at, at + SEARCHED) }, sought);
    const to: number = next === null ? rows.length : at;
    lists.push({ name, rows: rows.slice(from, to) });
    checkLists(lists.length, name);
    from = to;
    head = next;
  }
  return lists;
}

/** Index of the first such row from there on, however many stand above; -1 where there is none. */
function firstFrom(rows: readonly GridRow[], from: number, isSuch: (row: GridRow) => boolean): number {
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row && isSuch(row)) return at;
  }
  return -1;
}

/** Rows in which the parts of a heading are sought. */
const SEARCHED = 3;

/** Whether a row has several of the same headings, in other columns. */
function nextHead({ header }: Head<string>): (row: GridRow) => boolean {
  const known = new Set(header.headings.flat());
  return (row) => {
    const texts = row.cells.filter(({ text, covered }) => text !== "" && !covered).map(({ text }) => text);
    const isLike = texts.length >= SURE && texts.filter((text) => known.has(text)).length >= SURE;
    return isLike && !isRepeatedHeader(row, header);
  };
}
