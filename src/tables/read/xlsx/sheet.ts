/** Cells and merged ranges of one sheet. */
import { TableReadError } from "../error.js";
import { type NumberFormat, plainNumber } from "../numbers/index.js";
import { serialOf, shownDate } from "../numbers/iso-date.js";
import type { PlacedCells } from "../placed.js";
import { LOST, seen } from "../seen.js";
import { fromSymbolFont } from "../symbols.js";
import type { TagHandler } from "../tags.js";
import { positionOf, rangeOf } from "./reference.js";
import { StringText, unescaped } from "./strings.js";

/** What the cells of a sheet refer to. */
interface WorkbookTexts {
  /** Texts by number, as `seen` gives them; null where the workbook has none. */
  readonly strings: readonly string[] | null;
  readonly format: NumberFormat;
  /** Names of fonts of symbols, by style. */
  readonly fonts: readonly string[];
  /** Whether days count from 1904. */
  readonly is1904: boolean;
}

/** Takes the cells of a sheet as they come, and puts them where they belong. */
export function sheetHandler(cells: PlacedCells, texts: WorkbookTexts): TagHandler {
  const inline = new StringText();
  let row = -1;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let inValue = false;
  let formula: string | null = null;
  let inFormula = false;

  /** The text of the cell that ends. */
  const shown = (): string => {
    if (type === "n") return number(value);
    if (type === "s") return signed(shared(value));
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "d") return date(value);
    return signed(seen(type === "str" ? unescaped(value) : value));
  };
  /** In a font of symbols, letters are ticks and boxes. */
  const signed = (text: string): string => fromSymbolFont(texts.fonts[style] ?? "", text);
  const number = (value: string): string => {
    const number = Number(value);
    if (Number.isNaN(number)) return seen(value);
    return texts.format === plainNumber ? plainNumber(number) : texts.format(number, style);
  };
  const date = (value: string): string => {
    const serial = serialOf(value, texts.is1904);
    if (serial === null) return seen(value);
    const shown = texts.format(serial, style);
    // A style of numbers without format says nothing of dates.
    return shown === plainNumber(serial) ? shownDate(value) : shown;
  };
  const shared = (value: string): string => {
    if (texts.strings === null) throw noStrings(row);
    const text = texts.strings[Number(value)];
    if (text !== undefined) return text;
    cells.warn("text-missing", row, column, { zh: `第 ${value} 条共用文字`, en: `shared string ${value}` });
    return LOST;
  };

  /** WPS keeps a picture in a cell as a formula that names it. */
  const put = (text: string) => {
    const isPicture = PICTURE.test(text);
    if (isPicture) cells.warn("picture-unread", row, column);
    cells.put(row, column, isPicture ? LOST : text);
  };

  return {
    blanks: { behind: "row", pattern: blankRow() },
    open(name, attributes, isEmpty) {
      if (name === "row") {
        row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        const reference = attributes.get("r");
        if (reference === undefined) column += 1;
        else [row, column] = positionOf(reference);
        value = "";
        formula = null;
        // Formatted and blank, as most are in sheets that were formatted to their end.
        if (isEmpty) return;
        type = attributes.get("t") ?? "n";
        style = Number(attributes.get("s") ?? 0);
      } else if (name === "v") {
        inValue = true;
        // What it came to stands here, blank where it is blank.
        formula = null;
      } else if (name === "f") {
        inFormula = true;
        formula = "";
      } else if (name === "mergeCell") {
        const range = rangeOf(attributes.get("ref") ?? "");
        if (range !== null) cells.merge(range);
      } else inline.open(name, attributes);
    },
    text(text) {
      if (inValue) value += text;
      else if (inFormula) formula = (formula ?? "") + text;
      else inline.add(text);
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name === "f") inFormula = false;
      else if (name === "is") value = inline.take();
      else if (name === "c") {
        if (value !== "") put(shown());
        // Saved by a program that computes nothing: shown as it is, so that its row does not vanish in silence.
        else if (formula !== null) put(seen(`=${formula}`));
      } else inline.close(name);
    },
  };
}

const PICTURE = /^=(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(/u;

/**
 * A row without text, formatted or not, as stand by the hundred thousand in sheets that were formatted to their end.
 * The next one says its own number, so that nothing has to be counted.
 */
function blankRow(): RegExp {
  return /<row r="\d+"[^<>]*(?:\/>|>(?:<c r="[A-Z]+\d+"(?: s="\d+")? ?\/>)*<\/row>)(?=<(?:row r="|\/sheetData>))/uy;
}

/** Cells of text refer to a part that is not there. */
function noStrings(row: number): TableReadError {
  const part = { zh: "缺少共用文字 sharedStrings", en: "the shared strings are missing" };
  return new TableReadError("table-file-damaged", part, { row: row + 1 });
}
