/**
 * The tables of a page or document, nested ones too. A table that only lays out a page is left out, and the tables
 * inside it are found; a small table inside a cell is text of that cell.
 */
import { RowCollector } from "./cells.js";
import { TableReadError } from "./error.js";
import { FlowRows } from "./flow-rows.js";
import type { Grid } from "./grid.js";
import type { Meter } from "./limits.js";
import { LineText } from "./lines.js";

/** Tables inside tables; portals laid out with tables have a dozen. */
const MAX_NESTED = 50;

/** UTF-16 units of the longest line that is a heading; what is longer is a paragraph. */
const MAX_NAME = 80;

/** How a cell spans: over columns, and over rows or as a part of the cell above. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number | "above";
}

interface OpenTable {
  readonly rows: FlowRows;
  /** How many tables had been found when this one began. */
  readonly found: number;
  inRow: boolean;
  cell: { readonly text: LineText; readonly span: CellSpan } | null;
}

/** Finds tables as they come. */
export class TableFlow {
  readonly #meter: Meter;
  readonly #grids: Grid[] = [];
  readonly #open: OpenTable[] = [];
  readonly #outside = new LineText("line");
  #heading = "";
  /** The last line of the cell before, where a page is laid out with tables. */
  #before = "";

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Where text goes: the innermost open cell, or the page around the tables. */
  get text(): LineText {
    return this.#open.findLast(({ cell }) => cell !== null)?.cell?.text ?? this.#outside;
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

  /** @throws TableReadError `table-nested-too-deep` */
  openTable(): void {
    if (this.#open.length >= MAX_NESTED) throw new TableReadError("table-nested-too-deep");
    this.text.block();
    const lines = [this.#heading, this.text.lastLine, this.#before];
    const name = lines.find((line) => line !== "" && line.length <= MAX_NAME) ?? "";
    const rows = new FlowRows(this.#meter, new RowCollector(this.#meter, name));
    this.#open.push({ rows, found: this.#grids.length, inRow: false, cell: null });
  }

  openRow(): void {
    this.closeRow();
    const table = this.#open.at(-1);
    if (!table) return;
    table.rows.startRow();
    table.inRow = true;
  }

  openCell(span: CellSpan): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (!table.inRow) this.openRow();
    this.closeCell();
    table.cell = { text: new LineText(), span };
  }

  /** Leaves columns of the open row free. */
  skip(columns: number): void {
    this.#open.at(-1)?.rows.skip(columns);
  }

  closeCell(): void {
    const table = this.#open.at(-1);
    if (!table?.cell) return;
    const { text, span } = table.cell;
    this.#before = text.lastLine;
    if (span.rows === "above") table.rows.below(span.columns);
    else table.rows.cell(text.take(), span.columns, span.rows);
    table.cell = null;
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (!table?.inRow) return;
    this.closeCell();
    table.rows.endRow();
    table.inRow = false;
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
    this.#heading = "";
    this.#before = "";
    if (this.#open.length === 0) this.#outside.take();
    else
      for (const { cells } of grid.rows)
        this.#fold(cells.filter(({ covered }) => !covered).map(({ text }) => text));
  }

  /** @returns the tables in the order of the page */
  finish(): Grid[] {
    while (this.#open.length > 0) this.closeTable();
    return this.#grids;
  }

  #fold(texts: readonly string[]): void {
    this.text.add(texts.filter((text) => text !== "").join(" "));
    this.text.block();
  }
}

/** Rows with at least two cells of their own: what makes a table of cells. */
function height({ rows }: Grid): number {
  return rows.filter(({ cells }) => cells.filter(({ text, covered }) => text !== "" && !covered).length > 1)
    .length;
}
