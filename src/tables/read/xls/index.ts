/** Workbooks of Excel 97 to 2003, and those of WPS (.et). */
import type { CellValue } from "hucre/xlsx";
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { PlacedCells } from "../placed.js";
import { plainNumber } from "../xlsx/formats.js";
import { lookThrough } from "./records.js";

/** Reads the sheets that are not hidden. */
export async function readXls(bytes: Uint8Array, stream: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const { hidden } = lookThrough(stream, limits.cells);
  const { readXls: read } = await import("hucre/xlsx");
  const workbook = await read(bytes).catch((error: unknown) => {
    throw new TableReadError("table-file-damaged", { zh: "工作簿", en: "workbook" }, {}, { cause: error });
  });
  const meter = new Meter(limits);
  return workbook.sheets.flatMap((sheet, index) => {
    if (hidden[index]) return [];
    const cells = new PlacedCells(meter, new RowCollector(meter, sheet.name));
    // Rows without cells are holes.
    sheet.rows.forEach((values, row) => {
      values.forEach((value, column) => {
        cells.put(row, column, shown(value));
      });
    });
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
      cells.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    return cells.grid() ?? [];
  });
}

/** Of the format of a number only whether it is a date is known: dates come as Chinese Excel shows them by default. */
function shown(value: CellValue): string {
  if (value instanceof Date) {
    const date = `${value.getUTCFullYear()}/${value.getUTCMonth() + 1}/${value.getUTCDate()}`;
    const minutes = value.getUTCHours() * 60 + value.getUTCMinutes();
    return minutes === 0 ? date : `${date} ${value.getUTCHours()}:${String(minutes % 60).padStart(2, "0")}`;
  }
  if (typeof value === "number") return plainNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}
