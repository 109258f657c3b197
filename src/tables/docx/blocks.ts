/**
 * What a page consists of, as XML: paragraphs, and tables of cells. Only the few elements that we use: a library that
 * builds them as objects takes seven times as long as the workbook.
 */
import { escapeXml } from "../../text/xml.js";
import { FANG, fontStyle, HEI, SONG } from "./fonts.js";
import { BODY, CELL_MARGIN, CELL_PADDING, type Setting } from "./measure.js";

/** WordprocessingML. */
export type Xml = string;

const GREY = "EDEDED";
const YELLOW = "FFF2CC";

/** How a cell looks and what it spans. */
export interface CellOptions {
  readonly width: number;
  readonly align: "left" | "center";
  readonly look?: "head" | "shaded";
  /** How many rows of one column it goes over. */
  readonly rows?: number;
  /** How many columns of one row it goes over. */
  readonly columns?: number;
  /** Size and lines; those of the official table unless given. */
  readonly setting?: Setting;
  /** Font of a cell that is no head; 宋体 unless given. */
  readonly font?: string;
  /** Whether its row stays on the page of the next one. */
  readonly keepNext?: boolean;
}

/** A cell, and how many rows and columns of the table it takes. */
export interface Cell {
  readonly xml: Xml;
  readonly rows: number;
  readonly columns: number;
}

/** A row of a table. */
export interface Row {
  /** Those that begin in it, from left to right. */
  readonly cells: readonly Cell[];
  /** Whether it stands again on each page that the table goes on to. */
  readonly isHead?: boolean;
  /** Whether it may break across pages. */
  readonly breaks?: boolean;
}

/**
 * @param size in half points
 * @param more what follows the text
 */
export function run(text: string, font: string, size: number, more: Xml = ""): Xml {
  // Marks that both scripts use are those of the script that they stand in.
  const hint = HAN.test(text) && SHARED_MARK.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : "";
  return `<w:r><w:rPr>${fontStyle(font)}${hint}${sizes(size)}</w:rPr>${textXml(text)}${more}</w:r>`;
}

const HAN = /\p{Script=Han}/u;
const SHARED_MARK = /[“”‘’—…·■□]/u;

/** @returns the elements of a run that set its size in half points */
export function sizes(size: number): Xml {
  return `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

/** @returns the element of a run that holds its text */
export function textXml(text: string): Xml {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** A paragraph of the page, outside tables. It stays with what follows. */
export function paragraph(
  text: string,
  options: {
    setting: Setting;
    font?: string;
    center?: boolean;
    /** Level of the outline, from 0; none unless given. */
    outline?: number;
    newPage?: boolean;
    before?: number;
    after?: number;
  },
): Xml {
  const { setting, font = FANG, center = false, outline, newPage = false, before = 0, after = 0 } = options;
  const level = outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`;
  return `<w:p><w:pPr><w:keepNext/>${newPage ? "<w:pageBreakBefore/>" : ""}<w:spacing w:after="${after}" w:before="${before}" w:line="${setting.line * 20}" w:lineRule="atLeast"/>${justified(center)}${level}</w:pPr>${run(text, font, setting.size)}</w:p>`;
}

/** A cell; each line is a paragraph of its own, an empty list an empty cell. */
export function cell(lines: readonly string[], options: CellOptions): Cell {
  const { width, align, look, rows = 1, columns = 1 } = options;
  const { setting = BODY, font = SONG, keepNext = false } = options;
  const frame = `<w:p><w:pPr>${keepNext ? "<w:keepNext/>" : ""}<w:spacing w:line="${setting.line * 20}" w:lineRule="exact"/>${justified(align === "center")}</w:pPr>`;
  const texts = (lines.length === 0 ? [""] : lines).map(
    (text) => `${frame}${run(text, look === "head" ? HEI : font, setting.size)}</w:p>`,
  );
  const spans = `${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ""}${rows > 1 ? '<w:vMerge w:val="restart"/>' : ""}`;
  const xml = `<w:tc><w:tcPr>${widthXml("tcW", width)}${spans}${shading(look)}<w:vAlign w:val="center"/></w:tcPr>${texts.join("")}</w:tc>`;
  return { xml, rows, columns };
}

function justified(center: boolean): Xml {
  return `<w:jc w:val="${center ? "center" : "left"}"/>`;
}

/** @returns the element of a cell that shades it; none unless told */
export function shading(look: CellOptions["look"]): Xml {
  if (look === undefined) return "";
  return `<w:shd w:fill="${look === "head" ? GREY : YELLOW}" w:color="auto" w:val="clear"/>`;
}

/** @returns an element that measures in twentieths of a point */
export function widthXml(name: string, width: number): Xml {
  return `<w:${name} w:type="dxa" w:w="${width}"/>`;
}

const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:color="auto" w:sz="4"/>`).join("");
const MARGINS = [
  widthXml("top", CELL_PADDING),
  widthXml("left", CELL_MARGIN),
  widthXml("bottom", CELL_PADDING),
  widthXml("right", CELL_MARGIN),
].join("");
/** What stands where a cell from above goes on. */
const COVERED = '<w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>';

/** A table whose widths no program recomputes. */
export function fixedTable(widths: readonly number[], rows: readonly Row[]): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr>${widthXml("tblW", total)}<w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowsXml(rows, widths.length)}</w:tbl>`;
}

function rowsXml(rows: readonly Row[], columns: number): Xml {
  // By column: how many further rows the cell above goes over.
  const covered = new Array<number>(columns).fill(0);
  return rows
    .map(({ cells, isHead = false, breaks = false }) => {
      const rest = [...cells];
      let xml = "";
      for (let column = 0; column < columns; ) {
        const left = covered[column] ?? 0;
        const next = left > 0 ? undefined : rest.shift();
        xml += next?.xml ?? COVERED;
        covered[column] = next ? next.rows - 1 : left - 1;
        column += next?.columns ?? 1;
      }
      return `<w:tr><w:trPr>${breaks ? "" : "<w:cantSplit/>"}${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${xml}</w:tr>`;
    })
    .join("");
}
