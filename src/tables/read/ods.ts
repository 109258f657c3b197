/** OpenDocument spreadsheets. Cells hold their text as it is shown. */
import { RowCollector } from "./cells.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";
import { LineText } from "./lines.js";
import { type MergedRange, PlacedCells } from "./placed.js";
import { readXmlPart, tags } from "./xml-part.js";
import type { ZipPackage } from "./zip.js";

/** Reads the sheets that are not hidden. */
export async function readOds(zip: ZipPackage, limits: ReadLimits): Promise<Grid[]> {
  await readXmlPart(
    zip,
    "META-INF/manifest.xml",
    tags({
      open: (name) => {
        if (name === "encryption-data") throw new TableReadError("table-file-encrypted");
      },
    }),
  );
  const grids: Grid[] = [];
  await readXmlPart(zip, "content.xml", contentHandler(new Meter(limits), grids));
  return grids;
}

function contentHandler(meter: Meter, grids: Grid[]) {
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: {
    readonly cells: PlacedCells;
    readonly merges: MergedRange[];
    readonly hidden: boolean;
  } | null = null;
  let row = 0;
  let rowRepeat = 1;
  let column = 0;
  let cell: { readonly column: number; readonly repeat: number } | null = null;
  let rowCells: { readonly column: number; readonly text: string }[] = [];
  let annotation = false;
  const text = new LineText();

  const endCell = () => {
    if (cell === null || sheet === null) return;
    const content = text.take();
    if (content.trim() !== "")
      for (let index = 0; index < cell.repeat; index += 1) {
        meter.step("", row + 1);
        rowCells.push({ column: cell.column + index, text: content });
      }
    cell = null;
  };
  const endRow = () => {
    if (sheet !== null && rowCells.length > 0)
      for (let index = 0; index < rowRepeat; index += 1)
        for (const { column, text } of rowCells) sheet.cells.put(row + index, column, text);
    row += rowRepeat;
  };
  const endSheet = () => {
    if (sheet === null) return;
    for (const range of sheet.merges) sheet.cells.merge(range);
    const grid = sheet.cells.grid();
    if (grid !== null && !sheet.hidden) grids.push(grid);
    sheet = null;
  };

  return tags({
    open: (name, attributes) => {
      const number = (attribute: string) =>
        Math.max(1, Math.trunc(Number(attributes.get(attribute) ?? 1)) || 1);
      if (name === "style") style = attributes.get("name") ?? "";
      else if (name === "table-properties" && attributes.get("display") === "false") hiddenStyles.add(style);
      else if (name === "table" && sheet === null) {
        const collector = new RowCollector(meter, attributes.get("name") ?? "");
        const hidden = hiddenStyles.has(attributes.get("style-name") ?? "");
        sheet = { cells: new PlacedCells(meter, collector), merges: [], hidden };
        row = 0;
      } else if (name === "table-row") {
        rowRepeat = number("number-rows-repeated");
        column = 0;
        rowCells = [];
      } else if (name === "table-cell" || name === "covered-table-cell") {
        const repeat = number("number-columns-repeated");
        cell = { column, repeat };
        const right = column + number("number-columns-spanned") - 1;
        const bottom = row + number("number-rows-spanned") - 1;
        if (right > column || bottom > row) sheet?.merges.push({ top: row, left: column, bottom, right });
        column += repeat;
      } else if (name === "annotation") annotation = true;
      else if (name === "line-break") text.break();
      else if (name === "tab" || name === "s") text.add(" ".repeat(Math.min(number("c"), 100)));
    },
    text: (piece) => {
      if (cell !== null && !annotation) text.add(piece);
    },
    close: (name) => {
      if (name === "annotation") annotation = false;
      else if (name === "p" && !annotation) text.block();
      else if (name === "table-cell" || name === "covered-table-cell") endCell();
      else if (name === "table-row") endRow();
      else if (name === "table") endSheet();
    },
  });
}
