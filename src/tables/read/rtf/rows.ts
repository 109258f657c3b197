/** Where the cells of rows are, as the words before or behind them say. */
import type { CellPlace, RowPlaces } from "../word/document.js";

/** Cells of a row; Word has 63 at the most. */
const MOST = 1_000;

const NONE = { left: false, above: false };

/** The row that is being described. */
export class RowWords {
  #left = 0;
  #cells: CellPlace[] = [];
  #joins = NONE;

  /** @returns what the words say so far */
  get places(): RowPlaces {
    return { left: this.#left, cells: this.#cells };
  }

  /** @returns whether it was a word of rows */
  word(name: string, number: number): boolean {
    if (name === "trowd") {
      this.#left = 0;
      this.#cells = [];
      this.#joins = NONE;
    } else if (name === "trleft") this.#left = number;
    else if (name === "clmrg") this.#joins = { ...this.#joins, left: true };
    else if (name === "clvmrg") this.#joins = { ...this.#joins, above: true };
    else if (name === "cellx") {
      if (this.#cells.length < MOST) this.#cells.push({ right: number, joins: this.#joins });
      this.#joins = NONE;
    } else return false;
    return true;
  }
}
