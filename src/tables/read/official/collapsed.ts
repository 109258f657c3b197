/**
 * Tables copied as text from a page, where merged cells leave nothing behind: a heading over two columns stands once, and
 * a row under a merged category has a cell less. Put back to where the cells stood.
 */
import type { Grid, GridCell, GridRow } from "../grid.js";
import { type HeadingLookup, type HeadingSynonyms, headingLookup } from "../heading.js";
import type { Heading } from "./headings.js";
import { markOf } from "./marks.js";

/** Headings that rows of headings have at least. */
const LEAST = 3;

/** What the cells of some columns look like: where a row has a cell less, this says on which side. */
const SIGNS: Readonly<Partial<Record<Heading, RegExp>>> = {
  basis: /《[^》]*》/u,
  deadline: /日内|工作日|及时|实时|长期|立即|动态/u,
  subjects: /(?:局|政府|委员会|办公室|中心|派出所|街道办事处|部门|单位|机关)$/u,
  channels: /[■□]|网站|公示栏|查阅点/u,
};

const ITEM_KEYS: readonly (Heading | null)[] = ["category", "name"];
const BOXED: readonly (Heading | null)[] = ["audience", "method", "levels"];

/** 公开层级 stands over boxes, 县级 is one: blank columns at the end leave rows shorter than headings too. */
const OVER_BOXES = /对象|方式|层级|级别|范围/u;

/** Puts the cells of a table back; tables that say themselves what is merged are left as they are. */
export function restoreMerged(grid: Grid, synonyms: HeadingSynonyms<Heading>): Grid {
  if (grid.rows.some(({ cells }) => cells.some(({ covered }) => covered))) return grid;
  const lookup = headingLookup(synonyms);
  const lines = grid.rows.flatMap((row, at) =>
    splitHeadings(row, grid.rows.slice(at + 1, at + 1 + SAMPLE), lookup),
  );
  const headers = lines.flatMap((row, at) => {
    const below = lines[at + 1];
    const spans = below && spansOf(row, below, lookup);
    return spans && below ? [{ at, row, below, spans }] : [];
  });
  const [first] = headers;
  if (first === undefined) return grid;
  const rows = lines.slice(0, first.at);
  for (const [index, header] of headers.entries()) {
    const body = lines.slice(header.at + 2, headers[index + 1]?.at);
    rows.push(...restoredPart(header.row, header.below, header.spans, body, lookup));
  }
  return { ...grid, rows };
}

/** Rows below headings by whose width it is told how many columns there are. */
const SAMPLE = 5;

/** Two heading rows that stand in one, as where nothing shows the ends of rows: below it are as many columns as both make. */
function splitHeadings(row: GridRow, below: readonly GridRow[], lookup: HeadingLookup<Heading>): GridRow[] {
  const { cells } = row;
  const width = Math.max(0, ...below.map((one) => one.cells.length));
  if (width >= cells.length) return [row];
  if (
    cells.length < 2 * LEAST ||
    cells.length > MAX_HEADINGS ||
    !cells.every(({ text }) => lookup([text]) !== null)
  )
    return [row];
  for (let at = LEAST; at < cells.length - 1; at += 1) {
    const parts = [cells.slice(0, at), cells.slice(at)].map(
      (part): GridRow => ({ row: row.row, cells: part }),
    );
    const [upper, lower] = parts;
    const spans = upper && lower && spansOf(upper, lower, lookup);
    if (spans && columnsOf(spans, lookup).length >= width) return parts;
  }
  return [row];
}

/** Headings of the widest table. */
const MAX_HEADINGS = 60;

/** An upper heading, and the lower ones that stood under it. */
interface Span {
  readonly text: string;
  readonly key: Heading | null;
  readonly below: readonly string[];
}

/** The upper headings of two rows of which the lower one begins at the left with what stands under 公开事项. */
function spansOf(upper: GridRow, lower: GridRow, lookup: HeadingLookup<Heading>): readonly Span[] | null {
  const [above, children] = [upper, lower].map(({ cells }) => textsOf(cells)) as [string[], string[]];
  if (above.length < LEAST || children.length < 2 || children.length > 2 * above.length) return null;
  if (above.includes("") || children.includes("")) return null;
  // Asked first: items have none of it, and there are many.
  if (lookup([children[0] ?? ""]) === null) return null;
  const keys = above.map((text) => lookup([text]));
  if (keys.filter((key) => key !== null).length < LEAST) return null;
  const taken = childrenOf(keys, children, lookup);
  if (taken.flat().length < children.length || taken.every(({ length }) => length < 2)) return null;
  const isBox = (at: number) => BOXED.includes(keys[at] ?? null) && !OVER_BOXES.test(above[at] ?? "");
  if (taken.some(({ length }, at) => length > 0 && isBox(at))) return null;
  return above.map((text, at) => ({ text, key: keys[at] ?? null, below: taken[at] ?? [] }));
}

/** The lower headings under each upper one, in order: those of the same column, or of an item. */
function childrenOf(
  keys: readonly (Heading | null)[],
  children: readonly string[],
  lookup: HeadingLookup<Heading>,
): readonly (readonly string[])[] {
  let next = 0;
  return keys.map((key) => {
    const start = next;
    while (next < children.length && belongs(lookup([children[next] ?? ""]), key)) next += 1;
    return children.slice(start, next);
  });
}

function belongs(child: Heading | null, parent: Heading | null): boolean {
  if (child === null || parent === null) return false;
  return child === parent || (ITEM_KEYS.includes(child) && ITEM_KEYS.includes(parent));
}

/** Headings and the rows below them. */
function restoredPart(
  upper: GridRow,
  lower: GridRow,
  spans: readonly Span[],
  body: readonly GridRow[],
  lookup: HeadingLookup<Heading>,
): GridRow[] {
  const numbered = isNumbered(spans, body)
    ? [{ text: "序号", key: "number" as const, below: [] }, ...spans]
    : spans;
  const restored = restoredRows(body, columnsOf(numbered, lookup));
  const boxes = numbered.filter(({ key }) => BOXED.includes(key));
  const first = columnsOf(numbered, lookup).findIndex((key) => BOXED.includes(key));
  const isLost =
    first >= 0 && boxes.some(({ below }) => below.length > 1) && ticksAreLost(restored, first, numbered);
  const shown = isLost
    ? numbered.map((span) => (boxes.includes(span) ? { ...span, below: [] } : span))
    : numbered;
  const [top, bottom] = headingRows(shown);
  return [
    { row: upper.row, cells: top },
    { row: lower.row, cells: bottom },
    ...(isLost ? restored.map((row) => withGroups(row, first, boxes.length)) : restored),
  ];
}

function columnsOf(spans: readonly Span[], lookup: HeadingLookup<Heading>): (Heading | null)[] {
  return spans.flatMap(({ text, below }) =>
    below.length === 0 ? [lookup([text])] : below.map((child) => lookup([text, child])),
  );
}

function headingRows(spans: readonly Span[]): readonly [GridCell[], GridCell[]] {
  const cells = spans.flatMap(({ text, below }): readonly (readonly [GridCell, GridCell])[] =>
    below.length === 0
      ? [[own(text), covered(text)]]
      : below.map((child, at) => [at === 0 ? own(text) : covered(text), own(child)]),
  );
  return [cells.map(([top]) => top), cells.map(([, bottom]) => bottom)];
}

/** Whether the rows are numbered though no heading says so: its cell was lost too. */
function isNumbered(spans: readonly Span[], body: readonly GridRow[]): boolean {
  if (spans.some(({ key }) => key === "number")) return false;
  const items = body.filter(({ cells }) => textsOf(cells).length >= LEAST);
  return items.length > 0 && items.every(({ cells }) => /^\d{1,4}$/u.test(cells[0]?.text ?? ""));
}

/** The rows, each with what a cell merged from above held there. */
function restoredRows(body: readonly GridRow[], columns: readonly (Heading | null)[]): GridRow[] {
  const rows: GridRow[] = [];
  for (const row of body) rows.push(restoredRow(row, columns, rows.at(-1)));
  return rows;
}

/** A row that has cells less than columns could be merged beside its number gets them there, if that fits better. */
function restoredRow(
  row: GridRow,
  columns: readonly (Heading | null)[],
  above: GridRow | undefined,
): GridRow {
  const { cells } = row;
  // A row without a number of its own is merged there too.
  const isOwn = columns[0] === "number" && /^\d/u.test(cells[0]?.text ?? "");
  const first = isOwn ? 1 : 0;
  const items = columns.findIndex((key) => key !== "number" && !ITEM_KEYS.includes(key)) - first;
  if (cells.length >= columns.length || cells.filter(({ text }) => text !== "").length < LEAST) return row;
  let best = { cells, signs: signs(cells, columns) };
  for (let less = 1; less < items && cells.length + less <= columns.length; less += 1) {
    const gap = Array.from({ length: less }, (_, at) => covered(above?.cells[first + at]?.text ?? ""));
    const shifted = [...cells.slice(0, first), ...gap, ...cells.slice(first)];
    const found = signs(shifted, columns);
    if (found > best.signs) best = { cells: shifted, signs: found };
  }
  return best.cells === cells ? row : { ...row, cells: best.cells };
}

function signs(cells: readonly GridCell[], columns: readonly (Heading | null)[]): number {
  return cells.filter(({ text }, at) => text !== "" && SIGNS[columns[at] ?? "aside"]?.test(text)).length;
}

/**
 * Whether blank cells between ticks were lost, so that nobody can say under which heading a tick stood: no row has a blank
 * before a tick, and none has as many ticks as there are boxes.
 *
 * @param first the first column of boxes
 */
function ticksAreLost(rows: readonly GridRow[], first: number, spans: readonly Span[]): boolean {
  const boxes = spans
    .flatMap(({ key, below }) => (BOXED.includes(key) ? Math.max(below.length, 1) : []))
    .reduce((a, b) => a + b, 0);
  const ticks = rows.map(({ cells }) => cells.slice(first, first + boxes).map(({ text }) => text));
  const marked = ticks.filter((texts) => texts.length > 0);
  return (
    marked.some(({ length }) => length > 1) &&
    marked.every((texts) => texts.length < boxes && texts.every((text) => markOf(text) !== null))
  );
}

/** One cell for each group of boxes: a tick there says that something was ticked, not what. */
function withGroups(row: GridRow, first: number, groups: number): GridRow {
  const tick = row.cells[first];
  if (tick === undefined) return row;
  return { ...row, cells: [...row.cells.slice(0, first), ...Array.from({ length: groups }, () => tick)] };
}

function own(text: string): GridCell {
  return { text, covered: false };
}

function covered(text: string): GridCell {
  return { text, covered: text !== "" };
}

/** Without blank ones at the end. */
function textsOf(cells: readonly GridCell[]): string[] {
  const texts = cells.map(({ text }) => text);
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}
