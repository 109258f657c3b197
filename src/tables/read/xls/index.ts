/** Workbooks of Excel 2 to 2003, and those of WPS (.et): streams of records (BIFF). */
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { type NumberFormat, numberFormats } from "../numbers/index.js";
import { PlacedCells } from "../placed.js";
import { CellRecords } from "./cells.js";
import { decrypted } from "./default-password.js";
import { RECORD, RecordReader, versionOf } from "./records.js";
import { TextCursor } from "./texts.js";
import { workbookOf, type XlsSheet, type XlsWorkbook } from "./workbook.js";

/**
 * Reads the sheets that are not hidden.
 *
 * @param stream the records
 * @throws TableReadError `table-file-encrypted`, `table-file-damaged`, `table-too-large`
 */
export async function readXls(stream: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const plain = decrypted(stream);
  const records = new RecordReader(plain);
  const first = records.next();
  const version = first === null ? null : versionOf(first);
  if (version === null) throw damaged();
  const meter = new Meter(limits);
  const workbook = workbookOf(records, version, meter);
  const format = await numberFormats(workbook.codes, workbook.is1904);
  const reader = new SheetReader(plain, workbook, format);
  return sheetsOf(workbook).flatMap((sheet) => reader.read(sheet, meter) ?? []);
}

/** Old versions have one sheet, which begins with the workbook. */
function sheetsOf({ sheets }: XlsWorkbook): readonly XlsSheet[] {
  return sheets.length === 0 ? [{ name: "", at: 0, unseen: false }] : sheets.filter(({ unseen }) => !unseen);
}

class SheetReader {
  readonly #stream: Uint8Array;
  readonly #workbook: XlsWorkbook;
  readonly #format: NumberFormat;
  /** Bytes of sheets that were read: they may say that they all begin at the same place. */
  #read = 0;

  constructor(stream: Uint8Array, workbook: XlsWorkbook, format: NumberFormat) {
    this.#stream = stream;
    this.#workbook = workbook;
    this.#format = format;
  }

  /** @returns null where nothing is written on the sheet */
  read({ name, at }: XlsSheet, meter: Meter): Grid | null {
    const records = new RecordReader(this.#stream, at);
    const first = records.next();
    if (first === null || versionOf(first) === null) throw damaged(name);
    const placed = new PlacedCells(meter, new RowCollector(meter, name));
    const cells = new CellRecords(placed, this.#workbook, this.#format);
    // Charts on a sheet are parts of their own inside it.
    let depth = 0;
    for (let record = records.next(); depth >= 0; record = records.next()) {
      if (record === null) throw damaged(name);
      if (versionOf(record) !== null) depth += 1;
      else if (record.id === RECORD.eof) depth -= 1;
      else if (depth > 0) continue;
      else if (record.id === RECORD.string) cells.result(this.#result(record.data, records));
      else cells.add(record);
    }
    this.#read += records.at - at;
    if (this.#read > 2 * this.#stream.length) throw damaged(name);
    return placed.grid();
  }

  #result(data: DataView, records: RecordReader): string {
    const { version, read } = this.#workbook;
    if (version === 8) return new TextCursor([data, ...records.continued()]).unicode();
    return read(data, 0, 2);
  }
}

function damaged(sheet?: string): TableReadError {
  const at = sheet === undefined ? {} : { sheet };
  return new TableReadError("table-file-damaged", { zh: "工作簿", en: "workbook" }, at);
}
