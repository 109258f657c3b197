/** Sheets that people fill in: columns to read, columns to edit, and grey ones that belong to the program. */
import type { CellStyle } from "hucre/xlsx";
import { wrap } from "../../text/wrap.js";
import { printable } from "../layout/text.js";
import type { DrawnSheet } from "./drawn.js";
import { type GridRow, letterOf, sheetOf } from "./grid.js";
import { PAGE_SETUP, pageFooter } from "./paper.js";
import { lineRow } from "./plain.js";
import { bodyStyle, heightOf, MAX_LINES, STYLES, sureWidth } from "./style.js";

/** Height of a title, in points. */
export const TITLE_HEIGHT = 28;

/** Print set-up and page numbers of a sheet in Chinese. */
export const FORM_FRAME: Pick<DrawnSheet, "pageSetup" | "headerFooter"> = {
  pageSetup: PAGE_SETUP,
  headerFooter: { oddFooter: pageFooter(["第 ", " 页，共 ", " 页"]) },
};

/** A column of a form. */
export interface FormColumn {
  readonly heading: string;
  /** Text room in half-width characters. */
  readonly width: number;
  readonly align: "left" | "center";
  /** Whose column it is: the tool's own, which nobody should change; read-only text; the clerk's. */
  readonly use: "own" | "text" | "edit";
}

const OWN_STYLE: CellStyle = {
  ...bodyStyle("left"),
  font: { name: "宋体", size: 8, color: { rgb: "808080" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EDEDED" } },
};

/** Look of a cell of a form. */
export function formStyle({ use, align }: FormColumn): CellStyle {
  if (use === "own") return OWN_STYLE;
  const style = bodyStyle(align);
  return use === "text"
    ? style
    : { ...style, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFBE6" } } };
}

/** The row of headings. */
export function formHead(columns: readonly FormColumn[]): GridRow {
  return {
    height: heightOf(2) + 4,
    cells: columns.map(({ heading }, column) => ({ column, value: heading, style: STYLES.head })),
  };
}

/** One row, as high as its texts need. */
export function formRow(columns: readonly FormColumn[], values: readonly (string | number)[]): GridRow {
  const lines = columns.map(({ use, width }, at) =>
    use === "own" ? 1 : linesIn(String(values[at] ?? ""), width),
  );
  return {
    height: heightOf(Math.max(1, ...lines)),
    cells: columns.map((one, column) => {
      const value = values[column] ?? "";
      return { column, value: typeof value === "string" ? printable(value) : value, style: formStyle(one) };
    }),
  };
}

/** The text where a row can show it whole, else its beginning and, on a last line, what `more` says of the rest. */
export function shownInRow(text: string, width: number, more: (lines: number) => string): string {
  const lines = text
    .split("\n")
    .flatMap((line) => wrap(line, sureWidth(width)).map((drawn, at) => `${at === 0 ? "\n" : ""}${drawn}`));
  if (lines.length <= MAX_LINES) return text;
  const kept = lines.slice(0, MAX_LINES - 1);
  return `${kept.join("").slice(1)}\n${more(lines.length - kept.length)}`;
}

function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrap(line, sureWidth(width)).length, 0);
}

/** Headings and lines that say how to fill in a form. */
export type FormHelp = readonly (readonly [heading: string, lines: readonly string[]])[];

/** The sheet that says how to fill in the form. */
export function helpSheet(name: string, help: FormHelp): DrawnSheet {
  const widths = [110];
  const rows = help.flatMap(([heading, lines]) => [
    lineRow(heading, widths, STYLES.subtitle),
    ...lines.map((text) => lineRow(text, widths, STYLES.note)),
  ]);
  return { name, ...sheetOf(widths, rows), ...FORM_FRAME, titleRows: null };
}

/** Who hands a form out: the command line, or the page, where nobody types commands or looks at codes. */
export type FormMaker = "command" | "page";

/** A sheet without the columns that only the program reads. They are still there, and are read back. */
export function withoutCodes<Sheet extends Pick<DrawnSheet, "columns">>(
  sheet: Sheet,
  isCode: (column: number) => boolean,
): Sheet {
  return {
    ...sheet,
    columns: sheet.columns?.map((column, at) => (isCode(at) ? { ...column, hidden: true } : column)),
  };
}

/** The name that keeps the tool's own columns out of print. */
export function printAreaOf(sheet: string, columns: readonly FormColumn[], rows: number) {
  const printed = columns.filter(({ use }) => use !== "own").length;
  return {
    name: "_xlnm.Print_Area",
    range: `'${sheet}'!$A$1:$${letterOf(printed - 1)}$${rows}`,
    scope: sheet,
  };
}
