/** OpenDocument spreadsheets, packed or as one file. Cells hold their text as it is shown. */
import { RowCollector } from "./cells.js";
import { TableReadError } from "./error.js";
import { FieldMarks } from "./field-marks.js";
import type { Grid } from "./grid.js";
import { MAX_COLUMNS, Meter, type ReadLimits } from "./limits.js";
import { LineText, MAX_NAME } from "./lines.js";
import { type MergedRange, PlacedCells } from "./placed.js";
import { seen } from "./seen.js";
import { fromSymbolFont, isSymbolFont } from "./symbols.js";
import { type Attributes, type Blanks, readTags, type TagHandler } from "./tags.js";
import { readXmlPart, tags } from "./xml-part.js";
import type { ZipPackage } from "./zip.js";

/** Blanks in a row that are still believed. */
const MAX_BLANKS = 100;

/** Elements whose text is none of the cell's: notes, comments, pronunciation, drawings, what was changed or linked. */
const ASIDE = new Set(
  "annotation note ruby-text tracked-changes dde-links forms shapes frame custom-shape caption control g rect ellipse circle polygon polyline path connector".split(
    " ",
  ),
);

/** What a cell is, where its text is not written down. */
const VALUES = ["string-value", "date-value", "time-value", "boolean-value", "value"];

/** Characters among which the root element is sought. */
const SAMPLE = 16_384;

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

/** Whether a text is such a spreadsheet, or a document with tables, as one file (.fods, .fodt). */
export function isFlatOds(text: string): boolean {
  return /<(?:\w{1,20}:)?document\b[^>]*opendocument\.(?:spreadsheet|text)/u.test(text.slice(0, SAMPLE));
}

/** Reads one. */
export async function readFlatOds(text: string, limits: ReadLimits): Promise<Grid[]> {
  const sheets = new Sheets(new Meter(limits));
  await readTags(text, sheets, "xml");
  return sheets.grids;
}

interface OpenSheet {
  readonly cells: PlacedCells;
  readonly merges: MergedRange[];
  readonly hidden: boolean;
}

class Sheets implements TagHandler {
  readonly grids: Grid[] = [];
  readonly blanks: Blanks = {
    behind: "table-row",
    pattern: blankRow(),
    passed: (rows) => {
      this.#row += rows;
    },
  };
  readonly #meter: Meter;
  readonly #hiddenStyles = new Set<string>();
  readonly #text = new LineText();
  readonly #fields = new FieldMarks();
  /** What stands before a table in a document with tables. */
  readonly #outside = new LineText("line");
  #heading = "";
  #inBody = false;
  #style = "";
  /** Fonts of symbols, by style. */
  readonly #fonts = new Map<string, string>();
  /** Those of the cell and of the spans that are open. */
  #spans: string[] = [];
  #sheet: OpenSheet | null = null;
  #row = 0;
  #rowRepeat = 1;
  #column = 0;
  #cellRepeat = 1;
  /** Text of the cell, where no paragraph has it. */
  #value = "";
  #inCell = false;
  /** Whether the cell shows a picture. */
  #picture = false;
  /** Elements that are open in one whose text is passed over, itself included. */
  #aside = 0;
  #rowCells: { readonly column: number; readonly text: string }[] = [];

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "image" && this.#inCell) this.#picture = true;
    if (this.#aside > 0 || ASIDE.has(name)) this.#aside += 1;
    else if (name === "style") this.#style = attributes.get("name") ?? "";
    else if (name === "text-properties") this.#setFont(attributes);
    else if (name === "span")
      this.#spans.push(this.#fonts.get(attributes.get("style-name") ?? "") ?? this.#font);
    else if (name === "table-properties") {
      if (attributes.get("display") === "false") this.#hiddenStyles.add(this.#style);
    } else if (name === "body") this.#inBody = true;
    else if (name === "table") this.#openSheet(attributes);
    else if (name === "table-row") {
      this.#rowRepeat = count(attributes, "number-rows-repeated");
      this.#column = 0;
      this.#rowCells = [];
    } else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
    else if (name === "line-break") this.#text.break();
    else if (name === "fieldmark" || name === "param") this.#fields.open(name, attributes);
    else if (name === "tab" || name === "s")
      this.#text.add(" ".repeat(Math.min(count(attributes, "c"), MAX_BLANKS)));
  }

  text(text: string): void {
    if (this.#aside > 0) return;
    if (this.#inCell) this.#text.fold(fromSymbolFont(this.#font, text));
    else if (this.#inBody && this.#sheet === null) this.#outside.fold(text);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (name === "span") this.#spans.pop();
    else if (name === "fieldmark" && this.#inCell) this.#text.add(this.#fields.take());
    else if (name === "p" || name === "h") this.#endParagraph(name);
    else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
    else if (name === "table-row") this.#closeRow();
    else if (name === "table") this.#closeSheet();
  }

  get #font(): string {
    return this.#spans.at(-1) ?? "";
  }

  #setFont(attributes: Attributes): void {
    const font = (attributes.get("font-family") ?? attributes.get("font-name") ?? "").replace(/^'|'$/gu, "");
    if (isSymbolFont(font)) this.#fonts.set(this.#style, font);
  }

  #endParagraph(name: "p" | "h"): void {
    if (this.#sheet !== null) this.#text.block();
    else {
      this.#outside.block();
      if (name === "h") this.#heading = this.#outside.lastLine;
    }
  }

  #openSheet(attributes: Attributes): void {
    if (this.#sheet !== null) return;
    const collector = new RowCollector(this.#meter, this.#title || (attributes.get("name") ?? ""));
    const hidden = this.#hiddenStyles.has(attributes.get("style-name") ?? "");
    this.#sheet = { cells: new PlacedCells(this.#meter, collector), merges: [], hidden };
    this.#row = 0;
  }

  /** The heading or the line before a table: in documents tables are numbered, not named. */
  get #title(): string {
    const titles = [this.#heading, this.#outside.title];
    return titles.find((line) => line !== "" && line.length <= MAX_NAME) ?? "";
  }

  #openCell(attributes: Attributes): void {
    this.#inCell = true;
    this.#picture = false;
    this.#spans = [this.#fonts.get(attributes.get("style-name") ?? "") ?? ""];
    // Formatted and blank, as most are in sheets that were formatted to their end, it says no type.
    this.#value = attributes.has("value-type") ? storedValue(attributes) : "";
    this.#cellRepeat = count(attributes, "number-columns-repeated");
    const right = this.#column + count(attributes, "number-columns-spanned") - 1;
    const bottom = this.#row + count(attributes, "number-rows-spanned") - 1;
    if (right > this.#column || bottom > this.#row)
      this.#sheet?.merges.push({ top: this.#row, left: this.#column, bottom, right });
  }

  #closeCell(): void {
    const text = seen(this.#text.take()) || seen(this.#value);
    const end = Math.min(this.#column + this.#cellRepeat, MAX_COLUMNS);
    if (text === "" && this.#picture) this.#sheet?.cells.warn("picture-unread", this.#row, this.#column);
    if (text !== "")
      for (let column = this.#column; column < end; column += 1) this.#rowCells.push({ column, text });
    this.#column += this.#cellRepeat;
    this.#inCell = false;
  }

  #closeRow(): void {
    // Blank rows are repeated down to the end of the sheet.
    for (let index = 0; this.#rowCells.length > 0 && index < this.#rowRepeat; index += 1)
      for (const { column, text } of this.#rowCells) this.#sheet?.cells.put(this.#row + index, column, text);
    this.#rowCells = [];
    this.#row += this.#rowRepeat;
  }

  #closeSheet(): void {
    if (this.#sheet === null) return;
    const { cells, merges, hidden } = this.#sheet;
    for (const range of merges) cells.merge(range);
    const grid = hidden ? null : cells.grid();
    if (grid !== null) this.grids.push(grid);
    this.#sheet = null;
    this.#heading = "";
    this.#outside.take();
  }
}

/** A row of cells without text that do not span others, once. */
function blankRow(): RegExp {
  return /<table:table-row(?: table:[a-z-]*style-name="[^"<>]*")*>(?:<table:table-cell(?: table:(?:style-name|number-columns-repeated)="[^"<>]*")*\/>)*<\/table:table-row>/uy;
}

function storedValue(attributes: Attributes): string {
  return VALUES.map((name) => attributes.get(name)).find((value) => value !== undefined) ?? "";
}

/** A number from 1; 1 where there is none. */
function count(attributes: Attributes, name: string): number {
  const value = attributes.get(name);
  return value === undefined ? 1 : Math.max(1, Math.trunc(Number(value)) || 1);
}
