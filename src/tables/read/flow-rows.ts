/** Rows whose cells stand one after the other and may span columns and rows, as in HTML and Word. */
import type { RowCollector } from "./cells.js";
import type { Grid, GridCell } from "./grid.js";
import { MAX_COLUMNS, type Meter } from "./limits.js";
import { seen } from "./seen.js";

/** The text of a cell above that reaches down into the next rows. */
interface Hanging {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The last row that it reaches, from 1. */
  readonly last: number;
}

/** One table under construction. */
export class FlowRows {
  readonly collector: RowCollector;
  readonly #meter: Meter;
  #row = 0;
  /** Rows before this one that are not shown. */
  #unseen = 0;
  #cells: GridCell[] = [];
  #next = 0;
  /** Where the last cell stands. */
  #last = 0;
  /** From left to right. */
  #hanging: Hanging[] = [];
  /** How many of them the row has passed. */
  #passed = 0;
  #started: Hanging[] = [];
  #above: readonly GridCell[] = [];

  constructor(meter: Meter, collector: RowCollector) {
    this.#meter = meter;
    this.collector = collector;
  }

  /** Begins a row; the one before must have ended. */
  startRow(): void {
    this.#row += 1;
    this.#above = this.#cells;
    this.#cells = [];
    this.#next = 0;
    this.#passed = 0;
    this.#started = [];
    for (const { from, to, text } of this.#hanging) {
      this.#meter.step(this.collector.name, this.#row);
      if (text !== "") this.#cover(from, to, text);
    }
  }

  /** Counts a row that is not shown; cells that hang reach over it to the rows that are. */
  skipRow(): void {
    this.#unseen += 1;
  }

  /** No cell reaches beyond the rows so far. */
  endGroup(): void {
    this.#hanging = [];
  }

  /** Leaves columns free. */
  skip(columns: number): void {
    this.#next += columns;
  }

  /** Adds a cell at the next free column. */
  cell(content: string, columns: number, rows: number): void {
    const from = this.#freeColumn();
    const to = Math.min(from + columns, MAX_COLUMNS);
    this.#next = to;
    this.#last = from;
    const text = seen(content);
    if (rows > 1) this.#started.push({ from, to, text, last: this.#row + rows - 1 });
    if (text === "") return;
    this.#cells[from] = { text, covered: false };
    this.#cover(from + 1, to, text);
  }

  /** Says that the last cell shows a picture, and nothing that is read. */
  picture(): void {
    this.collector.warn("picture-unread", this.#row + this.#unseen, this.#last + 1);
  }

  /** Adds a cell that belongs to the one above it. */
  below(columns: number): void {
    const from = this.#freeColumn();
    const to = Math.min(from + columns, MAX_COLUMNS);
    this.#next = to;
    const text = this.#above[from]?.text ?? "";
    if (text !== "") this.#cover(from, to, text);
  }

  /** Adds a cell that belongs to the one before it. */
  beside(columns: number): void {
    const from = this.#freeColumn();
    const to = Math.min(from + columns, MAX_COLUMNS);
    this.#next = to;
    const text = this.#cells[from - 1]?.text ?? "";
    if (text !== "") this.#cover(from, to, text);
  }

  /**
   * Ends the row.
   *
   * @param dropped whether it was deleted: it counts, and what it merges with rows below is theirs
   */
  endRow(dropped = false): void {
    if (!dropped) this.collector.add(this.#row + this.#unseen, this.#cells);
    const left = this.#hanging.filter(({ last }) => last > this.#row);
    this.#hanging =
      this.#started.length === 0 ? left : [...left, ...this.#started].sort((a, b) => a.from - b.from);
  }

  /** @returns the table; null where it has no text */
  grid(): Grid | null {
    return this.collector.grid();
  }

  #cover(from: number, to: number, text: string): void {
    const covered: GridCell = { text, covered: true };
    for (let column = from; column < to; column += 1) {
      this.#meter.step(this.collector.name, this.#row);
      this.#cells[column] = covered;
    }
  }

  #freeColumn(): number {
    for (;;) {
      const hanging = this.#hanging[this.#passed];
      if (hanging === undefined || hanging.from > this.#next) break;
      this.#next = Math.max(this.#next, hanging.to);
      this.#passed += 1;
    }
    this.#meter.checkColumn(this.#next, this.collector.name, this.#row);
    return this.#next;
  }
}
