/** Where the headings of a table of disclosure items begin. */
import type { Grid, GridRow } from "../grid.js";
import { type Header, headerFinderOf } from "../header.js";
import { type HeadingSynonyms, headingLookup } from "../heading.js";
import { isOfficial } from "./columns.js";
import type { Heading } from "./headings.js";

/** What most headings have in them: rows without are not looked at twice. */
const HINT =
  /公[开開]|事[项項]|序[号號]|依[据據]|[内內]容|[时時]限|^(?:No\.|Id|Category|Name|Content|Basis|Deadline)/u;
const MAX_HEADING = 24;
const HINTS = 3;

/** Rows in which the parts of a heading are sought. */
const HEADER_ROWS = 4;

/** Headings and where they end. */
export interface HeaderStart {
  readonly header: Header<Heading>;
  /** How many rows they take. */
  readonly rows: number;
}

/** Finds the headings that begin in a row, by its index; null where none do. */
export type HeaderFinder = (grid: Grid, at: number) => HeaderStart | null;

/** Prepares finding. */
export function headerFinder(synonyms: HeadingSynonyms<Heading>): HeaderFinder {
  const lookup = headingLookup(synonyms);
  const find = headerFinderOf(synonyms);
  const keyOf: KeyOf = (text) => lookup([text]);
  return (grid, at) => {
    if (!isHeadingRow(grid.rows[at], keyOf)) return null;
    const rows = grid.rows.slice(at, at + HEADER_ROWS);
    const header = find({ name: grid.name, rows }, HINTS);
    // Of two heading rows the lower one may say all: the upper one is left out with it.
    const [first = 0] = header?.at ?? [];
    if (header === null || !isOfficial(header)) return null;
    const headings = rows.slice(0, first).every((row) => isHeadingRow(row, keyOf));
    return headings ? { header, rows: first + header.at.length } : null;
  };
}

/** Of so many different columns of the official table, others that are only the publisher's own may be as many. */
const ENOUGH = 5;

/** The column that a heading is of. */
type KeyOf = (text: string) => Heading | null;

function isHeadingRow(row: GridRow | undefined, keyOf: KeyOf): boolean {
  const texts = row?.cells.map(({ text }) => text.replace(/\s/gu, "")).filter((text) => text !== "") ?? [];
  const hints = texts.filter((text) => text.length <= MAX_HEADING && HINT.test(text));
  if (hints.length < HINTS) return false;
  const keys = texts.flatMap((text) => (text.length <= MAX_HEADING ? (keyOf(text) ?? []) : []));
  return keys.length * (new Set(keys).size >= ENOUGH ? 2 : 4 / 3) >= texts.length;
}
