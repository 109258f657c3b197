/** How much is read before a file is refused, so that no file takes all of a machine's time or memory. */
import { TableReadError } from "./error.js";

/** Bounds of one file. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of all that is unpacked of it. */
  readonly unpacked: number;
  /** Entries of its package. */
  readonly entries: number;
  /** Cells of all its tables, covered and blank ones between others included. */
  readonly cells: number;
  /** Number of the last row that a table may have. */
  readonly rows: number;
  /** Disclosure items of all its tables. */
  readonly items: number;
  /** UTF-16 units of text in all its cells, repeats in covered ones included. */
  readonly characters: number;
}

/** Bounds unless told otherwise: some hundred times the largest list that a county has published. */
export const READ_LIMITS: ReadLimits = {
  bytes: 32 * 1024 * 1024,
  unpacked: 256 * 1024 * 1024,
  entries: 10_000,
  cells: 2_000_000,
  rows: 200_000,
  items: 20_000,
  characters: 200_000_000,
};

/**
 * Says whether a file is small enough to be looked at.
 *
 * @param bytes size of the file
 * @throws TableReadError `table-file-empty`, `table-file-too-large`
 */
export function checkSize(bytes: number, limits: ReadLimits): void {
  if (bytes === 0) throw new TableReadError("table-file-empty");
  if (bytes > limits.bytes) throw fileTooLarge(limits);
}

/** @returns TableReadError `table-file-too-large` */
export function fileTooLarge({ bytes }: ReadLimits): TableReadError {
  const size = `${Math.round(bytes / 1024 / 1024)} MB`;
  return new TableReadError("table-file-too-large", { zh: size, en: size });
}

/** Counts what has been read of one file. */
export class Meter {
  readonly limits: ReadLimits;
  #cells = 0;
  #characters = 0;
  #steps = 0;
  #placedCells = 0;
  #placedCharacters = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /**
   * Counts a cell that waits for the rest of its sheet: many may share a text, which costs nothing before it is read.
   *
   * @param row from 1
   * @throws TableReadError `table-too-large`
   */
  place(characters: number, sheet: string, row: number): void {
    this.#placedCells += 1;
    this.#placedCharacters += characters;
    this.#check(this.#placedCells, this.#placedCharacters, sheet, row);
  }

  /**
   * Says that there are more texts than cells could use.
   *
   * @throws TableReadError `table-too-large`
   */
  checkTexts(texts: number): void {
    if (texts > this.limits.cells) throw exceeds(this.limits.cells, "格", "cells", "", 1);
  }

  /**
   * Counts cells of one row, or says that there are too many.
   *
   * @param row from 1
   * @throws TableReadError `table-too-large`
   */
  count(cells: number, characters: number, sheet: string, row: number): void {
    this.#cells += cells;
    this.#characters += characters;
    this.#check(this.#cells, this.#characters, sheet, row);
  }

  #check(cells: number, characters: number, sheet: string, row: number): void {
    const { limits } = this;
    if (row > limits.rows) throw exceeds(limits.rows, "行", "rows", sheet, row);
    if (cells > limits.cells) throw exceeds(limits.cells, "格", "cells", sheet, row);
    if (characters > limits.characters) throw exceeds(limits.characters, "字", "characters", sheet, row);
  }

  /**
   * Says that a row has more columns than any program's sheet.
   *
   * @throws TableReadError `table-too-large`
   */
  checkColumn(column: number, sheet: string, row: number): void {
    if (column >= MAX_COLUMNS) throw exceeds(MAX_COLUMNS, "列", "columns", sheet, row);
  }

  /**
   * Counts what is done with cells that are merged: ranges may overlap, and last, without end.
   *
   * @param row from 1
   * @throws TableReadError `table-too-large`
   */
  step(sheet: string, row: number): void {
    this.#steps += 1;
    const { cells } = this.limits;
    if (this.#steps > STEPS * cells) throw exceeds(cells, "格", "cells", sheet, row);
  }
}

/** Columns of the widest sheet of any program. */
export const MAX_COLUMNS = 16_384;

/** A cell is put and perhaps covered; more steps a cell take ranges that overlap. */
const STEPS = 4;

/**
 * Says that a file has more items than anybody discloses.
 *
 * @param row from 1, of the first one too many
 * @returns TableReadError `table-too-large`
 */
export function tooManyItems(items: number, sheet: string, row: number): TableReadError {
  return exceeds(items, "个公开事项", "disclosure items", sheet, row);
}

/** Lists under headings of their own on one sheet. */
const MAX_LISTS = 1_000;

/**
 * Says that a sheet has more lists, each under headings of its own, than anybody puts on one.
 *
 * @throws TableReadError `table-too-many`
 */
export function checkLists(lists: number, sheet: string): void {
  if (lists > MAX_LISTS)
    throw new TableReadError(
      "table-too-many",
      { zh: `${MAX_LISTS} 个表格`, en: `${MAX_LISTS} tables` },
      { sheet },
    );
}

function exceeds(limit: number, zh: string, en: string, sheet: string, row: number): TableReadError {
  return new TableReadError(
    "table-too-large",
    { zh: `${limit} ${zh}`, en: `${limit} ${en}` },
    { sheet, row },
  );
}
