/**
 * Excel workbooks. Read part by part as a stream of tags: a sheet of a million rows is refused at the limit, not
 * after it has filled the memory.
 */
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { PlacedCells } from "../placed.js";
import { relationshipsOf, targetOf } from "../relationships.js";
import { readXmlPart } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";
import { formatsOf } from "./formats.js";
import { sheetHandler } from "./sheet.js";
import { sharedStrings } from "./strings.js";
import { workbookOf } from "./workbook.js";

/** Reads the sheets that are not hidden. */
export async function readXlsx(zip: ZipPackage, limits: ReadLimits): Promise<Grid[]> {
  const path = targetOf(await relationshipsOf(zip, ""), "officeDocument") ?? "xl/workbook.xml";
  const workbook = await workbookOf(zip, path);
  const parts = await relationshipsOf(zip, path);
  const strings = await sharedStrings(zip, targetOf(parts, "sharedStrings"));
  const format = await formatsOf(zip, targetOf(parts, "styles"), workbook.date1904);
  const meter = new Meter(limits);
  const grids: Grid[] = [];
  for (const { name, relationship } of workbook.sheets) {
    const part = parts.get(relationship)?.target ?? "";
    const cells = new PlacedCells(meter, new RowCollector(meter, name));
    if (!(await readXmlPart(zip, part, sheetHandler(cells, strings, format))))
      throw new TableReadError(
        "table-file-damaged",
        { zh: "缺少工作表", en: "a sheet is missing" },
        { sheet: name },
      );
    const grid = cells.grid();
    if (grid !== null) grids.push(grid);
  }
  return grids;
}
