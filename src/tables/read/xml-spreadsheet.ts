/** Workbooks as one XML file (Excel 2003), which many systems hand out as .xls. */
import { RowCollector } from "./cells.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";
import { formatCode, type NumberFormat, numberFormats } from "./numbers/index.js";
import { serialOf, shownDate } from "./numbers/iso-date.js";
import { type MergedRange, PlacedCells } from "./placed.js";
import { seen } from "./seen.js";
import { fromSymbolFont, isSymbolFont } from "./symbols.js";
import { type Attributes, readTags, type TagHandler } from "./tags.js";
import { tags } from "./xml-part.js";

/** Characters among which the root element is sought. */
const SAMPLE = 16_384;

/** Elements whose text is none of the cell's. */
const ASIDE = new Set(["Comment", "PhoneticText"]);

/** What formats are called that every program knows. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["Short Date", "yyyy/m/d"],
  ["Long Date", 'yyyy"年"m"月"d"日"'],
  ["General Date", "yyyy/m/d h:mm"],
  ["Medium Date", "d-mmm-yy"],
  ["Short Time", "h:mm"],
  ["Long Time", "h:mm:ss"],
  ["Medium Time", "h:mm AM/PM"],
  ["Fixed", "0.00"],
  ["Standard", "#,##0.00"],
  ["Percent", "0.00%"],
  ["Scientific", "0.00E+00"],
]);

/** Whether a text is such a workbook. */
export function isXmlSpreadsheet(text: string): boolean {
  return /<(?:\w{1,20}:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/u.test(
    text.slice(0, SAMPLE),
  );
}

/** Reads the sheets that are not hidden. */
export async function readXmlSpreadsheet(text: string, limits: ReadLimits): Promise<Grid[]> {
  const styles = await stylesOf(text);
  const handler = new Sheets(new Meter(limits), styles);
  await readTags(text, handler, "xml");
  return handler.grids;
}

/** What styles say, by their names. */
interface Styles {
  /** Shows a number. */
  readonly number: (value: number, style: string) => string;
  /** Fonts of symbols. */
  readonly fonts: ReadonlyMap<string, string>;
}

async function stylesOf(text: string): Promise<Styles> {
  const codes = new Map<string, string>();
  const fonts = new Map<string, string>();
  let style = "";
  const open: TagHandler["open"] = (name, attributes) => {
    if (name === "Style") style = attributes.get("ID") ?? "";
    else if (name === "Font" && isSymbolFont(attributes.get("FontName") ?? ""))
      fonts.set(style, attributes.get("FontName") ?? "");
    else if (name === "NumberFormat") codes.set(style, attributes.get("Format") ?? "");
  };
  await readTags(text, tags({ open }), "xml");
  const names = [...codes.keys()];
  const own = new Map([...codes.values()].map((code, index) => [index, NAMED.get(code) ?? code]));
  const format: NumberFormat = await numberFormats(
    names.map((_, index) => formatCode(index, own)),
    false,
  );
  const numbers = new Map(names.map((name, index) => [name, index]));
  return { number: (value, name) => format(value, numbers.get(name) ?? -1), fonts };
}

class Sheets implements TagHandler {
  readonly grids: Grid[] = [];
  readonly #meter: Meter;
  readonly #styles: Styles;
  #cells: PlacedCells | null = null;
  #merges: MergedRange[] = [];
  #hidden = false;
  #row = -1;
  /** Rows below that the row speaks for. */
  #span = 0;
  #rowStyle = "";
  #column = -1;
  /** Columns that the cell reaches to the right. */
  #across = 0;
  #style = "";
  #type = "";
  /** Of the cell, and of the run that is open. */
  #font = "";
  #face = "";
  #inside: "Data" | "Visible" | null = null;
  /** Elements that are open in one whose text is passed over, itself included. */
  #aside = 0;
  #text = "";

  constructor(meter: Meter, styles: Styles) {
    this.#meter = meter;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    const number = (key: string) => Math.max(0, Math.trunc(Number(attributes.get(key) ?? 0)) || 0);
    if (this.#aside > 0 || ASIDE.has(name)) this.#aside += 1;
    else if (name === "Worksheet") {
      this.#cells = new PlacedCells(this.#meter, new RowCollector(this.#meter, attributes.get("Name") ?? ""));
      this.#merges = [];
      this.#hidden = false;
      this.#row = -1;
      this.#span = 0;
    } else if (name === "Row") {
      this.#row = attributes.has("Index") ? number("Index") - 1 : this.#row + this.#span + 1;
      this.#span = number("Span");
      this.#rowStyle = attributes.get("StyleID") ?? "";
      this.#column = -1;
      this.#across = 0;
    } else if (name === "Cell") {
      this.#column = attributes.has("Index") ? number("Index") - 1 : this.#column + this.#across + 1;
      this.#across = number("MergeAcross");
      this.#style = attributes.get("StyleID") ?? this.#rowStyle;
      const bottom = this.#row + number("MergeDown");
      if (this.#across > 0 || bottom > this.#row)
        this.#merges.push({ top: this.#row, left: this.#column, bottom, right: this.#column + this.#across });
    } else if (name === "Data" || name === "Visible") {
      this.#inside = name;
      this.#type = attributes.get("Type") ?? "";
      this.#text = "";
      this.#font = this.#styles.fonts.get(this.#style) ?? "";
    } else if (name === "Font" && this.#inside === "Data") this.#face = attributes.get("Face") ?? "";
  }

  text(text: string): void {
    if (this.#inside !== null && this.#aside === 0)
      this.#text += fromSymbolFont(this.#face || this.#font, text);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (name === "Font") this.#face = "";
    else if (name === this.#inside) {
      this.#inside = null;
      if (name === "Data") this.#cells?.put(this.#row, this.#column, this.#shown());
      else this.#hidden = this.#text !== "SheetVisible";
    } else if (name === "Worksheet") {
      for (const range of this.#merges) this.#cells?.merge(range);
      const grid = this.#hidden ? null : this.#cells?.grid();
      if (grid) this.grids.push(grid);
      this.#cells = null;
    }
  }

  #shown(): string {
    const text = seen(this.#text);
    if (text === "") return "";
    if (this.#type === "Boolean") return text === "0" ? "FALSE" : "TRUE";
    if (this.#type === "Number" && Number.isFinite(Number(text)))
      return this.#styles.number(Number(text), this.#style);
    const serial = this.#type === "DateTime" ? serialOf(text, false) : null;
    if (serial === null) return text;
    const shown = this.#styles.number(serial, this.#style);
    // A style of numbers without format says nothing of dates.
    return shown === String(serial) ? shownDate(text) : shown;
  }
}
