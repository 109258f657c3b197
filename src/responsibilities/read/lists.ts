/** Cuts the tables of a file into lists: one below the other or side by side on one sheet, or laid on their side. */
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { isRepeatedHeader } from "../../tables/read/header.js";
import { bareHeading, headingLookup } from "../../tables/read/heading.js";
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

/** A table whose headings stand down its side, one entry a column or a page: turned to stand upright. */
function onItsSide<Key extends string>(
  grid: Grid,
  head: Head<Key> | null,
  sought: HeadWords<Key>,
): Grid | null {
  const synonyms = synonymsOf(sought);
  const lookup = headingLookup(synonyms);
  const firsts = grid.rows.map(({ cells }) => cells.find(({ text }) => text !== "")?.text ?? "");
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
    const begun = from + head.body;
    const isNext = nextHead(head);
    const at = rows.findIndex((row, index) => index > begun && isNext(row));
    const next = at < 0 ? null : findHead({ name, rows: rows.slice(at, at + SEARCHED) }, sought);
    const to = next === null ? rows.length : at;
    lists.push({ name, rows: rows.slice(from, to) });
    from = to;
    head = next;
  }
  return lists;
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
