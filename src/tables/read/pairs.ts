/** Pages with one item each: headings down the side, values beside them. Turned into rows like those of a list. */
import type { Grid, GridCell, GridRow } from "./grid.js";
import { foldHeading, type HeadingSynonyms, headingLookup } from "./heading.js";
import { markOf } from "./official/marks.js";
import { MAX_TEXT } from "./seen.js";

/** Values by heading; a heading under another one is joined to it by a line break. */
type Item = { readonly row: number; readonly values: Map<string, string> };

/**
 * Turns a table of headings and values into a list.
 *
 * @param least fewer headings down a side are no item
 * @returns one or two heading rows and a row an item, numbered by the row where it begins; null where the table is
 *   none of this kind
 */
export function fromPairs<Key extends string>(
  grid: Grid,
  synonyms: HeadingSynonyms<Key>,
  least = 3,
): Grid | null {
  const lookup = headingLookup(synonyms);
  const keyOf: KeyOf = (text) => lookup([text]);
  if (isOther(grid, keyOf)) return null;
  const columns = itemsInColumns(grid, keyOf, least);
  if (columns.length > 1) return { name: grid.name, rows: rowsOf(columns) };
  const items: Item[] = [];
  for (const { row, cells } of grid.rows) {
    for (const { path, value } of pairsOf(cells, keyOf)) {
      const label = path.join("\n");
      const current = items.at(-1);
      if (current === undefined || isNext(current, label, least))
        items.push({ row, values: new Map([[label, value]]) });
      else add(current.values, label, value);
    }
  }
  const whole = items.filter(({ values }) => values.size >= least);
  return whole.length === 0 || whole.some(({ values }) => values.size > MOST)
    ? null
    : { name: grid.name, rows: rowsOf(whole) };
}

/** Puts a value below those that a heading has, as far as a cell of any program holds them. */
function add(values: Map<string, string>, label: string, value: string): void {
  const known = values.get(label) ?? "";
  if (known.length < MAX_TEXT) values.set(label, [known, value].filter(Boolean).join("\n"));
}

/** An item has no more headings than lists have columns. */
const MOST = 100;

/** What a heading names; null where a text is none. */
type KeyOf = (text: string) => string | null;

/** Rows of a long table that show whether it can be one of headings and values, and the share of them that have a heading. */
const SHOWING = 1_000;
const HEADED = 0.1;

/** Whether a long table is of another kind, so that not all of it has to be looked at. */
function isOther({ rows }: Grid, keyOf: KeyOf): boolean {
  if (rows.length <= SHOWING) return false;
  const shown = rows.slice(0, SHOWING);
  const headed = shown.filter(({ cells }) => cells.some(({ text }) => keyOf(text) !== null));
  return headed.length < HEADED * SHOWING;
}

/** Of rows with a heading at their left, so many at the most have a further one among their values, such as 政府网站. */
const STRAY = 0.25;

/** The items of a table that was turned: a column each, behind one column of headings or two. */
function itemsInColumns({ rows }: Grid, keyOf: KeyOf, least: number): Item[] {
  const texts = ({ cells }: GridRow, from: number) =>
    cells.slice(from).filter(({ text, covered }) => text !== "" && !covered);
  const headed = rows.filter(({ cells: [first] }) => first !== undefined && keyOf(first.text) !== null);
  const isHeading = ({ text }: GridCell) => keyOf(text) !== null;
  const depth = headed.some(
    ({ cells: [first, second] }) => second && second.text !== first?.text && isHeading(second),
  )
    ? 2
    : 1;
  const stray = headed.filter((row) => texts(row, depth).some(isHeading)).length;
  if (headed.length <= least || stray > headed.length * STRAY || recurs(headed)) return [];
  const width = Math.max(...headed.map(({ cells }) => cells.length));
  const columns = Array.from({ length: Math.max(0, width - depth) }, (_, at) => at + depth);
  return columns.flatMap((column): Item[] => {
    const values = new Map(
      headed.map(({ cells }) => [
        [...new Set(cells.slice(0, depth).map(({ text }) => text))].filter(Boolean).join("\n"),
        cells[column]?.text ?? "",
      ]),
    );
    const filled = headed.filter(({ cells }) => isOwn(cells, column)).length;
    return filled > least && headed[0] !== undefined ? [{ row: headed[0].row, values }] : [];
  });
}

/** Whether the headings begin again further down: there is another item below, not beside. */
function recurs(headed: readonly GridRow[]): boolean {
  const labels = headed.map(({ cells: [label] }) => foldHeading(label?.text ?? ""));
  return labels.some((label, at) => at > 0 && label === labels[0] && labels[at - 1] !== label);
}

/** Whether a cell has a text that does not only lie across from the left. */
function isOwn(cells: readonly GridCell[], column: number): boolean {
  const { text, covered } = cells[column] ?? { text: "", covered: false };
  return text !== "" && !(covered && text === cells[column - 1]?.text);
}

/** Whether a heading begins a further item: it is the one that this item began with. */
function isNext({ values }: Item, label: string, least: number): boolean {
  const [first] = values.keys();
  return values.size >= least && first !== undefined && foldHeading(first) === foldHeading(label);
}

interface Pair {
  readonly path: readonly string[];
  readonly value: string;
}

function pairsOf(cells: readonly GridCell[], keyOf: KeyOf): Pair[] {
  const texts = cells
    .filter(({ text, covered }, at) => !(covered && text === cells[at - 1]?.text))
    .map(({ text }) => text);
  const pairs: Pair[] = [];
  for (let at = 0; at < texts.length - 1; at += 1) {
    const label = texts[at] ?? "";
    const next = texts[at + 1] ?? "";
    const key = keyOf(label);
    if (key === null) continue;
    // 公开对象 | 全社会 | √
    const boxed = at + 2 < texts.length && key === keyOf(next) && isMark(texts[at + 2] ?? "");
    pairs.push(boxed ? { path: [label, next], value: texts[at + 2] ?? "" } : { path: [label], value: next });
    at += boxed ? 2 : 1;
  }
  return pairs;
}

function isMark(text: string): boolean {
  return text === "" || markOf(text) !== null;
}

function rowsOf(items: readonly Item[]): GridRow[] {
  const labels = [...new Set(items.flatMap(({ values }) => [...values.keys()]))];
  const [{ row: first } = { row: 1 }] = items;
  const paths = labels.map((label) => label.split("\n"));
  const own = (text: string): GridCell => ({ text, covered: false });
  const upper = paths.map(
    ([top = ""], at): GridCell => ({ text: top, covered: at > 0 && paths[at - 1]?.[0] === top }),
  );
  const lower = paths.map(
    ([top = "", box]): GridCell => (box === undefined ? { text: top, covered: true } : own(box)),
  );
  return [
    { row: first, cells: upper },
    ...(paths.some(({ length }) => length > 1) ? [{ row: first, cells: lower }] : []),
    ...items.map(({ row, values }) => ({ row, cells: labels.map((label) => own(values.get(label) ?? "")) })),
  ];
}
