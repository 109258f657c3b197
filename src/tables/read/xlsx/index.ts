/**
 * Excel workbooks. Read part by part as a stream of tags: a sheet of a million rows is refused at the limit, not
 * after it has filled the memory.
 */
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { numberFormats } from "../numbers/index.js";
import { PlacedCells } from "../placed.js";
import { readXmlPart } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";
import { partsOf } from "./parts.js";
import { picturesOf } from "./pictures.js";
import { sheetHandler } from "./sheet.js";
import { sharedStrings } from "./strings.js";
import { type CellStyles, cellStyles } from "./styles.js";
import { workbookOf } from "./workbook.js";

/**
 * Reads the sheets that are not hidden.
 *
 * @param path of the workbook
 */
export async function readXlsx(zip: ZipPackage, limits: ReadLimits, path: string): Promise<Grid[]> {
  const meter = new Meter(limits);
  const workbook = await workbookOf(zip, path);
  const parts = await partsOf(zip, path);
  const strings = parts.strings === null ? null : await sharedStrings(zip, parts.strings, meter);
  const { codes, fonts } = parts.styles === null ? PLAIN : await cellStyles(zip, parts.styles);
  const format = await numberFormats(codes, workbook.date1904);
  const grids: Grid[] = [];
  const read = new Set<string>();
  for (const sheet of workbook.sheets) {
    const part = parts.sheet(sheet);
    if (part === null || read.has(part)) throw noSheet(sheet.name);
    read.add(part);
    const cells = new PlacedCells(meter, new RowCollector(meter, sheet.name));
    await readXmlPart(zip, part, sheetHandler(cells, { strings, format, fonts, is1904: workbook.date1904 }));
    for (const { row, column } of await picturesOf(zip, part))
      if (!cells.has(row, column)) cells.warn("picture-unread", row, column);
    for (const { code, part } of parts.warnings) cells.warn(code, 0, 0, part);
    const grid = cells.grid();
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

const PLAIN: CellStyles = { codes: [], fonts: [] };

/** The sheet is not there, or is another one again: its own cells are lost. */
function noSheet(sheet: string): TableReadError {
  return new TableReadError("table-file-damaged", { zh: "缺少工作表", en: "a sheet is missing" }, { sheet });
}
