/** Workbooks as one XML file (Excel 2003), which many systems hand out as .xls. */
import { RowCollector } from "./cells.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";
import { type MergedRange, PlacedCells } from "./placed.js";
import { readTags, type TagHandler } from "./tags.js";

/** Characters among which the root element is sought. */
const SAMPLE = 4096;

/** Whether a text is such a workbook. */
export function isXmlSpreadsheet(text: string): boolean {
  return /<(?:\w{1,20}:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/u.test(
    text.slice(0, SAMPLE),
  );
}

/** Reads the sheets that are not hidden. */
export async function readXmlSpreadsheet(text: string, limits: ReadLimits): Promise<Grid[]> {
  const handler = new Sheets(new Meter(limits));
  await readTags(text, handler, "xml");
  return handler.grids;
}

class Sheets implements TagHandler {
  readonly grids: Grid[] = [];
  readonly #meter: Meter;
  #cells: PlacedCells | null = null;
  #merges: MergedRange[] = [];
  #hidden = false;
  #row = -1;
  #column = -1;
  /** Columns that the cell reaches to the right. */
  #across = 0;
  #inside: "Data" | "Visible" | null = null;
  #text = "";

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const number = (key: string) => Math.max(0, Math.trunc(Number(attributes.get(key) ?? 0)) || 0);
    if (name === "Worksheet") {
      this.#cells = new PlacedCells(this.#meter, new RowCollector(this.#meter, attributes.get("Name") ?? ""));
      this.#merges = [];
      this.#hidden = false;
      this.#row = -1;
    } else if (name === "Row") {
      this.#row = attributes.has("Index") ? number("Index") - 1 : this.#row + 1;
      this.#column = -1;
      this.#across = 0;
    } else if (name === "Cell") {
      this.#column = attributes.has("Index") ? number("Index") - 1 : this.#column + this.#across + 1;
      this.#across = number("MergeAcross");
      const bottom = this.#row + number("MergeDown");
      if (this.#across > 0 || bottom > this.#row)
        this.#merges.push({ top: this.#row, left: this.#column, bottom, right: this.#column + this.#across });
    } else if (name === "Data" || name === "Visible") {
      this.#inside = name;
      this.#text = "";
    }
  }

  text(text: string): void {
    if (this.#inside !== null) this.#text += text;
  }

  close(name: string): void {
    if (name === this.#inside) {
      this.#inside = null;
      if (name === "Data") this.#cells?.put(this.#row, this.#column, this.#text);
      else this.#hidden = this.#text !== "SheetVisible";
    } else if (name === "Worksheet") {
      for (const range of this.#merges) this.#cells?.merge(range);
      const grid = this.#hidden ? null : this.#cells?.grid();
      if (grid) this.grids.push(grid);
      this.#cells = null;
    }
  }
}
