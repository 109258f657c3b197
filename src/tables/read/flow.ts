/**
 * The tables of a page or document, nested ones too. A table that only lays out a page is left out, and the tables
 * inside it are found; a small table inside a cell is text of that cell.
 */
import { RowCollector } from "./cells.js";
import { TableReadError } from "./error.js";
import { FlowRows } from "./flow-rows.js";
import type { Grid } from "./grid.js";
import type { Meter } from "./limits.js";
import { LineText, MAX_NAME } from "./lines.js";
import { type GridWarning, gridWarning } from "./warnings.js";

/** Tables inside tables; portals laid out with tables have a dozen. */
const MAX_NESTED = 50;

/** Tables of one file that are still believed: some ten for each page of the longest list. */
const MAX_TABLES = 4_000;

/** How a cell spans: over columns, and over rows or as a part of the cell above it or before it. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number | "above" | "left";
  /** Whether it was deleted. */
  readonly dropped?: boolean;
}

interface OpenCell {
  readonly text: LineText;
  readonly span: CellSpan;
  /** Text of boxes that float over the cell. */
  readonly box: LineText;
  /** How many of them are open. */
  boxes: number;
  /** Whether it shows a picture. */
  picture: boolean;
}

interface OpenTable {
  readonly rows: FlowRows;
  /** How many tables had been found when this one began, and when its row did. */
  readonly found: number;
  foundInRow: number;
  row: "none" | "open" | "dropped";
  cell: OpenCell | null;
}

/** Finds tables as they come. */
export class TableFlow {
  readonly #meter: Meter;
  readonly #grids: Grid[] = [];
  readonly #open: OpenTable[] = [];
  readonly #outside = new LineText("line");
  /** Tables of a single column, which hardly any list has. */
  readonly #boxes: Grid[] = [];
  #heading = "";
  /** The last line of the cell before, where a page is laid out with tables. */
  #before = "";

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Where text goes: the innermost open cell, a box over it, or the page around the tables. */
  get text(): LineText {
    const cell = this.#cell;
    return (cell && (cell.boxes > 0 ? cell.box : cell.text)) ?? this.#outside;
  }

  /** How many tables have been found; null inside of one. */
  get found(): number | null {
    return this.#open.length === 0 ? this.#grids.length : null;
  }

  /** The open table, if any, is named. */
  caption(text: string): void {
    const table = this.#open.at(-1);
    if (table && text !== "") table.rows.collector.name = text;
  }

  /** Names the tables that follow, up to the next heading or table. */
  heading(text: string): void {
    this.#heading = text;
  }

  /** @throws TableReadError `table-nested-too-deep`, `table-too-many` */
  openTable(): void {
    if (this.#grids.length >= MAX_TABLES)
      throw new TableReadError("table-too-many", { zh: `${MAX_TABLES} 个表格`, en: `${MAX_TABLES} tables` });
    if (this.#open.length >= MAX_NESTED) throw new TableReadError("table-nested-too-deep");
    this.text.block();
    const lines = [this.#heading, this.text.title, this.#before];
    const name = lines.find((line) => line !== "" && line.length <= MAX_NAME) ?? "";
    const rows = new FlowRows(this.#meter, new RowCollector(this.#meter, name));
    const found = this.#grids.length;
    this.#open.push({ rows, found, foundInRow: found, row: "none", cell: null });
  }

  openRow(): void {
    this.closeRow();
    const table = this.#open.at(-1);
    if (!table) return;
    table.rows.startRow();
    table.row = "open";
    table.foundInRow = this.#grids.length;
  }

  /** The open row was deleted. */
  dropRow(): void {
    const table = this.#open.at(-1);
    if (table?.row === "open") table.row = "dropped";
  }

  /** Counts a row that is not shown. */
  skipRow(): void {
    this.closeRow();
    this.#open.at(-1)?.rows.skipRow();
  }

  /** Ends a group of rows: no cell reaches beyond it. */
  endGroup(): void {
    this.closeRow();
    this.#open.at(-1)?.rows.endGroup();
  }

  openCell(span: CellSpan): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (table.row === "none") this.openRow();
    this.closeCell();
    table.cell = { text: new LineText(), span, box: new LineText(), boxes: 0, picture: false };
  }

  /** A box that floats over the text: what stands in it is the cell's only where nothing else does. */
  openBox(): void {
    if (this.#cell) this.#cell.boxes += 1;
  }

  closeBox(): void {
    if (this.#cell && this.#cell.boxes > 0) this.#cell.boxes -= 1;
  }

  /** A picture: of a cell that shows nothing else it is said that it is not read. */
  picture(): void {
    if (this.#cell) this.#cell.picture = true;
  }

  /** Leaves columns of the open row free. */
  skip(columns: number): void {
    this.#open.at(-1)?.rows.skip(columns);
  }

  closeCell(): void {
    const table = this.#open.at(-1);
    if (!table?.cell) return;
    const { text, span, box, picture } = table.cell;
    table.cell = null;
    if (span.dropped) return;
    this.#before = text.lastLine;
    const own = text.take();
    if (span.rows === "above") table.rows.below(span.columns);
    else if (span.rows === "left") table.rows.beside(span.columns);
    else {
      const shown = own.trim() === "" ? box.take() : own;
      table.rows.cell(shown, span.columns, span.rows);
      if (picture && shown.trim() === "") table.rows.picture();
    }
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (!table || table.row === "none") return;
    this.closeCell();
    if (table.row === "dropped") this.#grids.length = table.foundInRow;
    table.rows.endRow(table.row === "dropped");
    table.row = "none";
  }

  closeTable(): void {
    this.closeRow();
    const table = this.#open.pop();
    if (!table) return;
    const grid = table.rows.grid();
    const inner = this.#grids.slice(table.found);
    if (grid === null || inner.some((nested) => height(nested) > height(grid))) return;
    this.#grids.length = table.found;
    if (height(grid) > 0) this.#grids.push(grid);
    else if (this.#open.length === 0 && grid.rows.length > 1) this.#boxes.push(grid);
    this.#heading = "";
    this.#before = "";
    if (this.#open.length === 0) this.#outside.take();
    else
      for (const { cells } of grid.rows)
        this.#fold(cells.filter(({ covered }) => !covered).map(({ text }) => text));
  }

  /**
   * @param kind in a page, tables of a single column lay out what is none
   * @returns the tables in the order of the page; those of a single column where a document has no others
   */
  finish(kind: "page" | "document"): Grid[] {
    while (this.#open.length > 0) this.closeTable();
    const [first, ...others] = this.#grids;
    if (first === undefined && kind === "document") return this.#boxes;
    return first === undefined || this.#boxes.length === 0
      ? this.#grids
      : [{ ...first, warnings: [...(first.warnings ?? []), boxesUnread(this.#boxes)] }, ...others];
  }

  get #cell(): OpenCell | null {
    return this.#open.findLast(({ cell }) => cell !== null)?.cell ?? null;
  }

  #fold(texts: readonly string[]): void {
    this.text.add(texts.filter((text) => text !== "").join(" "));
    this.text.block();
  }
}

/** Characters by which a person finds a table. */
const SHOWN = 20;

function firstText({ rows: [first] }: Grid): string {
  const text = first?.cells.find(({ text }) => text !== "")?.text ?? "";
  return Array.from(text.replace(/\s+/gu, " ")).slice(0, SHOWN).join("");
}

/** Says which tables are not read, each with its first words: it is in no other way to be told where it stands. */
function boxesUnread(boxes: readonly Grid[]): GridWarning {
  const first = boxes[0] === undefined ? "" : firstText(boxes[0]);
  const detail = {
    zh: `“${first}”${boxes.length > 1 ? `等 ${boxes.length} 张` : ""}`,
    en: `“${first}”${boxes.length > 1 ? ` and ${boxes.length - 1} more` : ""}`,
  };
  return gridWarning("box-unread", { sheet: first, row: 1, column: 1 }, detail);
}

/** Rows with at least two cells of their own: what makes a table of cells. */
function height({ rows }: Grid): number {
  return rows.filter(({ cells }) => cells.filter(({ text, covered }) => text !== "" && !covered).length > 1)
    .length;
}
