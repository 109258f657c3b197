/** PDF documents with texts, their tables rebuilt from where texts stand and lines are drawn. */
import { RowCollector } from "../cells.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { PlacedCells } from "../placed.js";
import { seen } from "../seen.js";
import { gridWarning } from "../warnings.js";
import { drawingOf } from "./drawing.js";
import { addPage, type PdfTable } from "./tables.js";
import { checkUnpacked } from "./unpacked.js";

/** Pages that are read; a county's list has some hundred. */
const MOST_PAGES = 2_000;

/** Characters of a page that shows a picture and little else. */
const LITTLE = 60;

/**
 * Reads the tables.
 *
 * @throws TableReadError `table-pdf-scanned` where pages are pictures, `table-pdf-fonts`
 *   where its fonts do not say which signs they draw, `table-pdf-no-lines` where no lines make a table,
 *   `table-file-encrypted`, `table-file-damaged`, `table-zip-bomb`, `table-too-large`, `table-too-many`
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const pictures = await checkUnpacked(bytes, limits);
  const { openPdf } = await import("./engine.js");
  const tables: PdfTable[] = [];
  let pages = 0;
  let characters = 0;
  let writes = false;
  const unread: number[] = [];
  try {
    const { document, operations } = await openPdf(bytes);
    if (document.numPages > MOST_PAGES)
      throw new TableReadError("table-too-many", { zh: `${MOST_PAGES} 页`, en: `${MOST_PAGES} pages` });
    pages = document.numPages;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const drawing = await drawingOf(page, operations);
      characters += drawing.texts.reduce((sum, { text }) => sum + text.length, 0);
      writes ||= drawing.writes;
      addPage(tables, drawing);
      if (drawing.isUnread) unread.push(number);
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    throw refusal(error);
  }
  if (characters === 0) throw new TableReadError(writes ? "table-pdf-fonts" : "table-pdf-scanned");
  const meter = new Meter(limits);
  const [first, ...others] = tables.flatMap((table) => gridOf(table, meter) ?? []);
  if (first === undefined) {
    // A scan may have numbers of pages, and the stamp of the program that made it.
    const isScanned = pictures >= pages / 2 && characters < pages * LITTLE;
    const code = isScanned ? "table-pdf-scanned" : "table-pdf-no-lines";
    throw new TableReadError(unread.length > 0 ? "table-pdf-fonts" : code);
  }
  return [unread.length > 0 ? warned(first, unread) : first, ...others];
}

/** A table that tells which pages of its document are not read whole: they may have given no table at all. */
function warned(grid: Grid, pages: readonly number[]): Grid {
  const detail = { zh: `第 ${pages.join("、")} 页`, en: `page ${pages.join(", ")}` };
  return {
    ...grid,
    warnings: [
      gridWarning("page-unread", { sheet: grid.name, row: 0, column: 0 }, detail),
      ...(grid.warnings ?? []),
    ],
  };
}

function gridOf({ name, cells }: PdfTable, meter: Meter): Grid | null {
  const placed = new PlacedCells(meter, new RowCollector(meter, name));
  for (const { firstRow, firstColumn, text } of cells) placed.put(firstRow, firstColumn, seen(text));
  for (const { firstRow: top, firstColumn: left, lastRow: bottom, lastColumn: right } of cells)
    if (bottom > top || right > left) placed.merge({ top, left, bottom, right });
  return placed.grid();
}

function refusal(error: unknown): TableReadError {
  if (error instanceof TableReadError) return error;
  if (error instanceof Error && error.name === "PasswordException")
    return new TableReadError("table-file-encrypted", undefined, {}, { cause: error });
  return new TableReadError("table-file-damaged", { zh: "PDF", en: "PDF" }, {}, { cause: error });
}
