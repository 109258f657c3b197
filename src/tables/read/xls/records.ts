/** The records of a workbook stream (BIFF8), looked through before anybody builds cells of them ([MS-XLS]). */
import { TableReadError } from "../error.js";

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const BOUNDSHEET = 0x0085;
const BIFF8 = 0x0600;

/** What a look at the records shows. */
export interface WorkbookRecords {
  /** By sheet, in order, whether it is hidden. */
  readonly hidden: readonly boolean[];
}

/**
 * Looks through the records.
 *
 * @param most number of records that are still believed: every one is kept in memory while cells are read
 * @throws TableReadError `table-file-encrypted`, `table-file-unsupported`, `table-file-damaged`, `table-too-large`
 */
export function lookThrough(stream: Uint8Array, most: number): WorkbookRecords {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const hidden: boolean[] = [];
  let inGlobals = true;
  let count = 0;
  for (let at = 0; at + 4 <= stream.length; count += 1) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (count === 0) checkBegin(view, id, length);
    if (count > most) throw new TableReadError("table-too-large", { zh: `${most} 格`, en: `${most} cells` });
    if (id === FILEPASS) throw new TableReadError("table-file-encrypted");
    if (id === EOF) inGlobals = false;
    if (id === 0 && length === 0) break;
    if (id === BOUNDSHEET && inGlobals && at + 9 < stream.length)
      hidden.push((view.getUint8(at + 8) & 3) !== 0);
    at += 4 + length;
  }
  return { hidden };
}

function checkBegin(view: DataView, id: number, length: number): void {
  if (id === BOF && length >= 2 && view.byteLength >= 6 && view.getUint16(4, true) === BIFF8) return;
  if (id === BOF)
    throw new TableReadError("table-file-unsupported", { zh: "Excel 95 及更早", en: "Excel 95 or older" });
  throw new TableReadError("table-file-damaged", { zh: "工作簿", en: "workbook" });
}
