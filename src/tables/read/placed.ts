/** Cells that say themselves where they stand, in any order, and ranges that are merged. */
import type { Bilingual } from "../../model/codes.js";
import type { RowCollector } from "./cells.js";
import type { Grid, GridCell } from "./grid.js";
import { MAX_COLUMNS, type Meter } from "./limits.js";
import type { GridWarningCode } from "./warnings.js";

/** A merged range; rows and columns count from 0, the last ones belong to it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet under construction. Rows and columns count from 0. */
export class PlacedCells {
  readonly #meter: Meter;
  readonly #collector: RowCollector;
  readonly #rows = new Map<number, GridCell[]>();
  #width = 0;
  #last = -1;

  constructor(meter: Meter, collector: RowCollector) {
    this.#meter = meter;
    this.#collector = collector;
  }

  /**
   * Puts a text into a cell.
   *
   * @param shown as `seen` gives it
   * @throws TableReadError `table-too-large`
   */
  put(row: number, column: number, shown: string): void {
    if (shown === "" || !(row >= 0) || !(column >= 0 && column < MAX_COLUMNS)) return;
    this.#meter.place(shown.length, this.#collector.name, row + 1);
    const cells = this.#rows.get(row) ?? [];
    this.#rows.set(row, cells);
    cells[column] = { text: shown, covered: false };
    this.#width = Math.max(this.#width, column + 1);
    this.#last = Math.max(this.#last, row);
  }

  /**
   * Repeats the text of a range's first cell in the others, as far as the sheet has text. What they held themselves no
   * program shows, though programs that merge cells by their own may leave it there: it is told.
   *
   * @throws TableReadError `table-too-large`
   */
  merge({ top, left, bottom, right }: MergedRange): void {
    const text = this.#rows.get(top)?.[left]?.text;
    if (text === undefined) return;
    const covered: GridCell = { text, covered: true };
    for (let row = top; row <= Math.min(bottom, this.#last); row += 1) {
      this.#meter.step(this.#collector.name, row + 1);
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (let column = left; column <= Math.min(right, this.#width - 1); column += 1) {
        this.#meter.step(this.#collector.name, row + 1);
        if (row === top && column === left) continue;
        const own = cells[column];
        if (own !== undefined && !own.covered && own.text !== text)
          this.warn("text-covered", row, column, quoted(own.text));
        cells[column] = covered;
      }
    }
  }

  /** Whether a cell has text, of its own or of a range that it belongs to. */
  has(row: number, column: number): boolean {
    return (this.#rows.get(row)?.[column]?.text ?? "") !== "";
  }

  /** Says that a cell does not come over as it stands; see `RowCollector.warn`. */
  warn(code: GridWarningCode, row: number, column: number, detail?: Bilingual): void {
    this.#collector.warn(code, row + 1, column + 1, detail);
  }

  /** @returns the sheet; null where nothing is written on it */
  grid(): Grid | null {
    for (const row of [...this.#rows.keys()].sort((a, b) => a - b))
      this.#collector.add(row + 1, this.#rows.get(row) ?? []);
    this.#rows.clear();
    return this.#collector.grid();
  }
}

/** The beginning of a text. */
function quoted(text: string): Bilingual {
  const part = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
  return { zh: part, en: part };
}

const MOST_QUOTED = 20;
