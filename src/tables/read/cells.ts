/** Texts of cells as a person sees them, and rows that hold no more than they need. */
import type { Grid, GridCell, GridRow } from "./grid.js";
import type { Meter } from "./limits.js";

/** A blank cell. */
export const BLANK: GridCell = { text: "", covered: false };

/** Control characters but tab and line feed, blanks that do not break, invisible joiners, byte order marks. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u00A0\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;
const EACH_UNSEEN = new RegExp(UNSEEN, "gu");

/** What some of them look like; the others look like nothing. */
const LOOKS: Readonly<Record<string, string>> = {
  "\v": "\n",
  "\f": "\n",
  "\r": "\n",
  "\u00A0": " ",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** @returns the text without what nobody sees: line breaks as `\n`, no blanks at either end */
export function seen(text: string): string {
  if (!UNSEEN.test(text)) return text.trim();
  return text
    .replaceAll("\r\n", "\n")
    .replace(EACH_UNSEEN, (character) => LOOKS[character] ?? "")
    .trim();
}

/** Collects the rows of one table, from the top. */
export class RowCollector {
  readonly #meter: Meter;
  readonly #rows: GridRow[] = [];
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
   * @param cells from the first column on; holes are blank
   * @throws TableReadError `table-too-large`
   */
  add(row: number, cells: readonly (GridCell | undefined)[]): void {
    let width = cells.length;
    while (width > 0 && (cells[width - 1]?.text ?? "") === "") width -= 1;
    let characters = 0;
    let own = false;
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell.text === "") continue;
      characters += cell.text.length;
      own ||= !cell.covered;
    }
    this.#meter.count(width, characters, this.name, row);
    if (!own) return;
    this.#rows.push({ row, cells: Array.from({ length: width }, (_, column) => cells[column] ?? BLANK) });
  }

  /** @returns the table; null where it has no row */
  grid(): Grid | null {
    return this.#rows.length === 0 ? null : { name: seen(this.name), rows: this.#rows };
  }
}
