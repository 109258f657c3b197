/** Rows that hold no more than they need. */
import type { Bilingual } from "../../model/codes.js";
import type { Grid, GridCell, GridRow } from "./grid.js";
import type { Meter } from "./limits.js";
import { MAX_TEXT, seen } from "./seen.js";
import { type GridWarning, type GridWarningCode, gridWarning } from "./warnings.js";

/** A blank cell. */
export const BLANK: GridCell = { text: "", covered: false };

/** The array itself, holes filled: large tables are not copied. */
function filled(cells: (GridCell | undefined)[], width: number): GridCell[] {
  cells.length = width;
  for (let column = 0; column < width; column += 1) cells[column] ??= BLANK;
  return cells as GridCell[];
}

/** More of them are not read by anybody. */
const MAX_WARNINGS = 100;

/** Collects the rows of one table, from the top. */
export class RowCollector {
  readonly #meter: Meter;
  readonly #rows: GridRow[] = [];
  readonly #warnings: GridWarning[] = [];
  /** Name of the table, for errors too. */
  name: string;

  constructor(meter: Meter, name: string) {
    this.#meter = meter;
    this.name = name;
  }

  /**
   * Adds a row, unless it has no text of its own.
   *
   * @param row from 1
   * @param cells from the first column on; holes are blank; the collector keeps the array
   * @throws TableReadError `table-too-large`
   */
  add(row: number, cells: (GridCell | undefined)[]): void {
    let width = cells.length;
    while (width > 0 && (cells[width - 1]?.text ?? "") === "") width -= 1;
    let characters = 0;
    let own = false;
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell.text === "") continue;
      characters += cell.text.length;
      own ||= !cell.covered;
      // As many as fit into a cell: the rest was cut off, if not by us.
      if (cell.text.length >= MAX_TEXT - 1 && !cell.covered) this.warn("cell-cut", row, column + 1);
    }
    this.#meter.count(width, characters, this.name, row);
    if (!own) return;
    this.#rows.push({ row, cells: filled(cells, width) });
  }

  /**
   * Says that something of the table does not come over as it stands.
   *
   * @param row from 1, as the column
   */
  warn(code: GridWarningCode, row: number, column: number, detail?: Bilingual): void {
    if (this.#warnings.length < MAX_WARNINGS)
      this.#warnings.push(gridWarning(code, { sheet: seen(this.name), row, column }, detail));
  }

  /** @returns the table; null where it has no row */
  grid(): Grid | null {
    if (this.#rows.length === 0) return null;
    const warnings = this.#warnings.length === 0 ? {} : { warnings: this.#warnings };
    return { name: seen(this.name), rows: this.#rows, ...warnings };
  }
}
