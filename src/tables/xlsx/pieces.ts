/**
 * Rows as Excel can show them. Excel draws no row higher than 409 points and no cell longer than 32,767
 * characters, so an item that needs more becomes several sheet rows whose long texts run on from one to the next.
 */
import { wrap } from "../../text/wrap.js";
import { WHOLE_LINE } from "../cut.js";
import type { BodyRow, Column } from "../layout/index.js";
import { heightOf, sureWidth } from "./style.js";

/** An item with more lines than this is split; some 345 points. */
const MAX_LINES = 26;
/** Lines of each piece of a split item: short, so that pieces fill a page well. */
const PIECE_LINES = 13;

/** How many lines from an equal share a piece may end, to end with an element of the text. */
const SEARCH = 5;

/** One sheet row: a whole item, or a part of a tall one. */
export interface Piece {
  readonly row: BodyRow;
  readonly first: boolean;
  readonly last: boolean;
  /** Points. */
  readonly height: number;
  /** By column: the text that stands in this piece. */
  readonly texts: readonly string[];
  /** Columns whose text runs on through all pieces of the item; the others have theirs in the first. */
  readonly runsOn: ReadonlySet<number>;
}

/** Splits a row into as many pieces as its tallest column needs, mostly one. */
export function piecesOf(row: BodyRow, columns: readonly Column[]): Piece[] {
  const wrapped = columns.map(({ width }, index) => wrapLines(row.cells[index]?.lines ?? [], width));
  const tallest = Math.max(1, ...wrapped.map((lines) => lines.length));
  const whole = tallest <= MAX_LINES;
  const count = whole ? 1 : Math.ceil(tallest / PIECE_LINES);
  const long = whole ? [] : columns.flatMap(({ key }, index) => (isLong(key, wrapped[index]) ? [index] : []));
  const runsOn = new Set(long);
  const name = columns.findIndex(({ key }) => key === "name");
  return Array.from({ length: count }, (_, index) => {
    const parts = wrapped.map((lines, column) =>
      runsOn.has(column) ? share(lines, index, count) : index === 0 ? lines : [],
    );
    // Each may begin a page, on which the item is named again.
    const named = index > 0 && !runsOn.has(name) ? (wrapped[name]?.length ?? 0) + 1 : 1;
    return {
      row,
      first: index === 0,
      last: index === count - 1,
      height: heightOf(Math.max(named, ...parts.map((lines) => lines.length))),
      texts: parts.map(joined),
      runsOn,
    };
  });
}

/** A line as it will be drawn; `ends` where the text itself has a line break after it. */
interface DrawnLine {
  readonly text: string;
  readonly ends: boolean;
}

function wrapLines(lines: readonly string[], width: number): DrawnLine[] {
  return lines.flatMap((line) => {
    const drawn = wrap(line, sureWidth(width));
    return drawn.map((text, index) => ({ text, ends: index === drawn.length - 1 }));
  });
}

/**
 * Whether a text needs more than one piece. A name further down would be another item's, and ticks are looked at together, so
 * that one row holds all that it can of them.
 */
function isLong(key: Column["key"], lines: readonly DrawnLine[] = []): boolean {
  return lines.length > (key === "name" || key === "channels" ? MAX_LINES : PIECE_LINES);
}

function share(lines: readonly DrawnLine[], index: number, count: number): DrawnLine[] {
  return lines.slice(cutAt(lines, index, count), cutAt(lines, index + 1, count));
}

/** Where piece number `index` begins: at an equal share, or near it at the end of an element or between two characters. */
function cutAt(lines: readonly DrawnLine[], index: number, count: number): number {
  if (index === 0) return 0;
  if (index === count) return lines.length;
  const even = Math.round((lines.length * index) / count);
  const near = around(even, SEARCH);
  const ends = (cut: number) => lines[cut - 1]?.ends;
  const ended = near.find(ends) ?? (isShort(lines, even) ? around(even, PIECE_LINES).find(ends) : undefined);
  return ended ?? near.find((cut) => isTight(lines, cut)) ?? even;
}

/** Places around one, the nearest first. */
function around(place: number, reach: number): number[] {
  return Array.from({ length: reach }, (_, distance) => [place - distance, place + distance]).flat();
}

/** Whether the line of the text that is drawn at a place is so short that whoever reads the pieces takes it for a whole one. */
function isShort(lines: readonly DrawnLine[], at: number): boolean {
  const start = lines.findLastIndex(({ ends }, index) => ends && index < at) + 1;
  const end = lines.findIndex(({ ends }, index) => ends && index >= at);
  const drawn = lines.slice(start, end < 0 ? lines.length : end + 1);
  return drawn.reduce((sum, { text }) => sum + text.length, 0) < WHOLE_LINE;
}

/** Whether no blank stands where two lines meet: at the end of a cell nobody sees it, and no reader keeps it. */
function isTight(lines: readonly DrawnLine[], cut: number): boolean {
  const [before, after] = [lines[cut - 1], lines[cut]];
  return before !== undefined && after !== undefined && /\S$/u.test(before.text) && /^\S/u.test(after.text);
}

/** The text without the breaks that are only drawn: Excel wraps it again. */
function joined(lines: readonly DrawnLine[]): string {
  return lines
    .map(({ text, ends }, index) => (ends && index < lines.length - 1 ? `${text}\n` : text))
    .join("");
}
