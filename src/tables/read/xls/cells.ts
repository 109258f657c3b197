/** Cells of one sheet, record by record. */
import type { NumberFormat } from "../numbers/index.js";
import type { PlacedCells } from "../placed.js";
import { LOST, seen } from "../seen.js";
import { fromSymbolFont, isSymbolFont } from "../symbols.js";
import { type BiffRecord, RECORD } from "./records.js";
import type { XlsWorkbook } from "./workbook.js";

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Kinds of results that are no numbers. */
const RESULT = { text: 0, boolean: 1, error: 2 };
const NO_NUMBER = 0xffff;

/** Where a cell stands, and what its number looks like. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Takes the records of a sheet, and puts its cells where they belong. */
export class CellRecords {
  readonly #cells: PlacedCells;
  readonly #workbook: XlsWorkbook;
  readonly #format: NumberFormat;
  /** A formula whose text stands in a record of its own. */
  #waiting: Place | null = null;

  constructor(cells: PlacedCells, workbook: XlsWorkbook, format: NumberFormat) {
    this.#cells = cells;
    this.#workbook = workbook;
    this.#format = format;
  }

  /** Records that are no cells do nothing; those cut short neither. */
  add(record: BiffRecord): void {
    const { id, data } = record;
    const take = (this.#workbook.version === 2 ? TAKEN_OLD : TAKEN).get(id);
    if (take !== undefined && data.byteLength >= take.bytes) take.add(this, data);
  }

  number(place: Place, value: number): void {
    this.#cells.put(place.row, place.column, this.#format(value, place.style));
  }

  text({ row, column, style }: Place, text: string): void {
    this.#cells.put(row, column, this.#signed(style, seen(text)));
  }

  /** A text in the way of the version. */
  read(data: DataView, at: number, lengthBytes: 1 | 2): string {
    return this.#workbook.read(data, at, lengthBytes);
  }

  shared({ row, column, style }: Place, number: number): void {
    const text = this.#workbook.strings[number];
    if (text === undefined)
      this.#cells.warn("text-missing", row, column, {
        zh: `第 ${number} 条共用文字`,
        en: `shared string ${number}`,
      });
    this.#cells.put(row, column, text === undefined ? LOST : this.#sharedIn(style, number, text));
  }

  /** A text of several fonts has that of the cell only at its begin. */
  #sharedIn(style: number, number: number, text: string): string {
    const parts = this.#workbook.begins.get(number);
    if (parts === undefined || !isSymbolFont(this.#workbook.fonts[style] ?? ""))
      return this.#signed(style, text);
    const [begin, rest] = parts;
    return seen(`${this.#signed(style, begin)}${rest}`);
  }

  /** In a font of symbols, letters are ticks and boxes. */
  #signed(style: number, text: string): string {
    return fromSymbolFont(this.#workbook.fonts[style] ?? "", text);
  }

  flag(place: Place, value: number, isError: number): void {
    this.text(place, isError === 1 ? (ERRORS.get(value) ?? "#N/A") : value === 0 ? "FALSE" : "TRUE");
  }

  /** @param at where the result stands */
  formula(place: Place, data: DataView, at: number): void {
    this.#waiting = null;
    if (data.getUint16(at + 6, true) !== NO_NUMBER) this.number(place, data.getFloat64(at, true));
    else if (data.getUint8(at) === RESULT.text) this.#waiting = place;
    else if (data.getUint8(at) === RESULT.boolean) this.flag(place, data.getUint8(at + 2), 0);
    else if (data.getUint8(at) === RESULT.error) this.flag(place, data.getUint8(at + 2), 1);
  }

  /** The text that the last formula came to. */
  result(text: string): void {
    if (this.#waiting !== null) this.text(this.#waiting, text);
    this.#waiting = null;
  }

  merge(data: DataView): void {
    const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 8));
    for (let index = 0; index < count; index += 1) {
      const number = (offset: number) => data.getUint16(2 + index * 8 + offset, true);
      this.#cells.merge({ top: number(0), bottom: number(2), left: number(4), right: number(6) });
    }
  }
}

interface Taken {
  /** The least that such a record has. */
  readonly bytes: number;
  readonly add: (cells: CellRecords, data: DataView) => void;
}

const placeOf = (data: DataView): Place => ({
  row: data.getUint16(0, true),
  column: data.getUint16(2, true),
  style: data.getUint16(4, true),
});
/** Of version 2, which keeps the number of the format in the cell. */
const oldPlaceOf = (data: DataView): Place => ({
  row: data.getUint16(0, true),
  column: data.getUint16(2, true),
  style: data.getUint8(5) & 0x3f,
});

const TAKEN: ReadonlyMap<number, Taken> = new Map<number, Taken>([
  [RECORD.number, { bytes: 14, add: (cells, data) => cells.number(placeOf(data), data.getFloat64(6, true)) }],
  [RECORD.rk, { bytes: 10, add: (cells, data) => cells.number(placeOf(data), rkNumber(data, 6)) }],
  [RECORD.mulRk, { bytes: 12, add: addMany }],
  [RECORD.label, { bytes: 8, add: (cells, data) => cells.text(placeOf(data), cells.read(data, 6, 2)) }],
  [RECORD.richString, { bytes: 8, add: (cells, data) => cells.text(placeOf(data), cells.read(data, 6, 2)) }],
  [
    RECORD.labelSst,
    { bytes: 10, add: (cells, data) => cells.shared(placeOf(data), data.getUint32(6, true)) },
  ],
  [
    RECORD.boolErr,
    { bytes: 8, add: (cells, data) => cells.flag(placeOf(data), data.getUint8(6), data.getUint8(7)) },
  ],
  ...[RECORD.formula, RECORD.formula3, RECORD.formula4].map((id): [number, Taken] => [
    id,
    { bytes: 14, add: (cells, data) => cells.formula(placeOf(data), data, 6) },
  ]),
  [RECORD.mergedCells, { bytes: 2, add: (cells, data) => cells.merge(data) }],
]);

/** The same of version 2. */
const TAKEN_OLD: ReadonlyMap<number, Taken> = new Map<number, Taken>([
  [
    RECORD.integer2,
    { bytes: 9, add: (cells, data) => cells.number(oldPlaceOf(data), data.getUint16(7, true)) },
  ],
  [
    RECORD.number2,
    { bytes: 15, add: (cells, data) => cells.number(oldPlaceOf(data), data.getFloat64(7, true)) },
  ],
  [RECORD.label2, { bytes: 8, add: (cells, data) => cells.text(oldPlaceOf(data), cells.read(data, 7, 1)) }],
  [
    RECORD.boolErr2,
    { bytes: 9, add: (cells, data) => cells.flag(oldPlaceOf(data), data.getUint8(7), data.getUint8(8)) },
  ],
  [RECORD.formula, { bytes: 15, add: (cells, data) => cells.formula(oldPlaceOf(data), data, 7) }],
]);

/** Numbers of cells side by side. */
function addMany(cells: CellRecords, data: DataView): void {
  const row = data.getUint16(0, true);
  const first = data.getUint16(2, true);
  const count = Math.floor((data.byteLength - 6) / 6);
  for (let index = 0; index < count; index += 1) {
    const at = 4 + index * 6;
    const place = { row, column: first + index, style: data.getUint16(at, true) };
    cells.number(place, rkNumber(data, at + 2));
  }
}

/** A number in four bytes: the upper half of a double or a whole number, perhaps to be divided by 100. */
function rkNumber(data: DataView, at: number): number {
  const bits = data.getInt32(at, true);
  const value = bits & 2 ? bits >> 2 : upperHalf(bits & ~3);
  return bits & 1 ? value / 100 : value;
}

const HALVES = new DataView(new ArrayBuffer(8));

function upperHalf(bits: number): number {
  HALVES.setInt32(4, bits, true);
  HALVES.setInt32(0, 0, true);
  return HALVES.getFloat64(0, true);
}
