/** OpenDocument spreadsheets. Cells hold their text as it is shown. */
import { RowCollector } from "./cells.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";
import { LineText } from "./lines.js";
import { type MergedRange, PlacedCells } from "./placed.js";
import type { TagHandler } from "./tags.js";
import { readXmlPart, tags } from "./xml-part.js";
import type { ZipPackage } from "./zip.js";

/** Blanks in a row that are still believed. */
const MAX_BLANKS = 100;

/** Reads the sheets that are not hidden. */
export async function readOds(zip: ZipPackage, limits: ReadLimits): Promise<Grid[]> {
  const manifest = tags({
    open: (name) => {
      if (name === "encryption-data") throw new TableReadError("table-file-encrypted");
    },
  });
  await readXmlPart(zip, "META-INF/manifest.xml", manifest);
  const sheets = new Sheets(new Meter(limits));
  await readXmlPart(zip, "content.xml", sheets);
  return sheets.grids;
}

type Attributes = ReadonlyMap<string, string>;

interface OpenSheet {
  readonly cells: PlacedCells;
  readonly merges: MergedRange[];
  readonly hidden: boolean;
}

class Sheets implements TagHandler {
  readonly grids: Grid[] = [];
  readonly #meter: Meter;
  readonly #hiddenStyles = new Set<string>();
  readonly #text = new LineText();
  #style = "";
  #sheet: OpenSheet | null = null;
  #row = 0;
  #rowRepeat = 1;
  #column = 0;
  #cellRepeat = 1;
  #inCell = false;
  #inComment = false;
  #rowCells: { readonly column: number; readonly text: string }[] = [];

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "style") this.#style = attributes.get("name") ?? "";
    else if (name === "table-properties") {
      if (attributes.get("display") === "false") this.#hiddenStyles.add(this.#style);
    } else if (name === "table") this.#openSheet(attributes);
    else if (name === "table-row") {
      this.#rowRepeat = count(attributes, "number-rows-repeated");
      this.#column = 0;
      this.#rowCells = [];
    } else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
    else if (name === "annotation") this.#inComment = true;
    else if (name === "line-break") this.#text.break();
    else if (name === "tab" || name === "s")
      this.#text.add(" ".repeat(Math.min(count(attributes, "c"), MAX_BLANKS)));
  }

  text(text: string): void {
    if (this.#inCell && !this.#inComment) this.#text.add(text);
  }

  close(name: string): void {
    if (name === "annotation") this.#inComment = false;
    else if (name === "p" && !this.#inComment) this.#text.block();
    else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
    else if (name === "table-row") this.#closeRow();
    else if (name === "table") this.#closeSheet();
  }

  #openSheet(attributes: Attributes): void {
    if (this.#sheet !== null) return;
    const collector = new RowCollector(this.#meter, attributes.get("name") ?? "");
    const hidden = this.#hiddenStyles.has(attributes.get("style-name") ?? "");
    this.#sheet = { cells: new PlacedCells(this.#meter, collector), merges: [], hidden };
    this.#row = 0;
  }

  #openCell(attributes: Attributes): void {
    this.#inCell = true;
    this.#cellRepeat = count(attributes, "number-columns-repeated");
    const right = this.#column + count(attributes, "number-columns-spanned") - 1;
    const bottom = this.#row + count(attributes, "number-rows-spanned") - 1;
    if (right > this.#column || bottom > this.#row)
      this.#sheet?.merges.push({ top: this.#row, left: this.#column, bottom, right });
  }

  #closeCell(): void {
    const text = this.#text.take();
    for (let index = 0; text.trim() !== "" && index < this.#cellRepeat; index += 1) {
      this.#meter.step("", this.#row + 1);
      this.#rowCells.push({ column: this.#column + index, text });
    }
    this.#column += this.#cellRepeat;
    this.#inCell = false;
  }

  #closeRow(): void {
    // Blank rows are repeated down to the end of the sheet.
    for (let index = 0; this.#rowCells.length > 0 && index < this.#rowRepeat; index += 1)
      for (const { column, text } of this.#rowCells) this.#sheet?.cells.put(this.#row + index, column, text);
    this.#row += this.#rowRepeat;
  }

  #closeSheet(): void {
    if (this.#sheet === null) return;
    const { cells, merges, hidden } = this.#sheet;
    for (const range of merges) cells.merge(range);
    const grid = hidden ? null : cells.grid();
    if (grid !== null) this.grids.push(grid);
    this.#sheet = null;
  }
}

/** A number from 1; 1 where there is none. */
function count(attributes: Attributes, name: string): number {
  return Math.max(1, Math.trunc(Number(attributes.get(name) ?? 1)) || 1);
}
