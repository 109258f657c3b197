/** Writes the mapping workbook: the sheet to edit, how to fill it in, coverage, and the lists behind the drop-downs. */
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import { type GridRow, letterOf, sheetOf } from "../../tables/xlsx/grid.js";
import { lineRow } from "../../tables/xlsx/plain.js";
import { bodyStyle, heightOf, STYLES, sureWidth } from "../../tables/xlsx/style.js";
import { wrap } from "../../text/wrap.js";
import { powerKeys } from "../mapping/keys.js";
import { SHEET_COLUMNS, SHEET_KEYS, SHEET_NAMES } from "./columns.js";
import { FRAME, TITLE_HEIGHT } from "./frame.js";
import { type SheetInput, type SheetRow, sheetRows } from "./rows.js";
import { coverageSheet, helpSheet, listSheet, type SheetCoverage } from "./side.js";
import { TOP, validations } from "./validations.js";

const WIDTHS = SHEET_KEYS.map((key) => SHEET_COLUMNS[key].width);
/** The columns that are printed: those before the tool's own. */
const PRINTED = SHEET_KEYS.filter((key) => SHEET_COLUMNS[key].use !== "own").length;

const OWN_STYLE = {
  ...bodyStyle("left"),
  font: { name: "宋体", size: 8, color: { rgb: "808080" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EDEDED" } },
} as const;
const EDIT_STYLE = (align: "left" | "center") =>
  ({ ...bodyStyle(align), fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFBE6" } } }) as const;

/**
 * Writes the workbook. The same input gives the same bytes.
 */
export async function writeMappingSheet(input: SheetInput, coverage: SheetCoverage): Promise<Uint8Array> {
  const rows = sheetRows(input);
  const powers = listSheet(SHEET_NAMES.powers, ["职权", "类型", "实施依据"], [40, 12, 60], powerRows(input));
  const offices = listSheet(
    SHEET_NAMES.offices,
    ["机构", "职责"],
    [24, 80],
    input.offices.map(({ name, duties }) => [name, duties.join("；")]),
  );
  const sheets = [mappingSheet(rows, input), helpSheet(), coverageSheet(coverage), powers, offices];
  const dated = new Date(`${input.list.date ?? input.list.release.date}T00:00:00Z`);
  return writeBook(sheets, { title: titleOf(input), dated }, [printArea(rows.length)]);
}

function titleOf({ list }: SheetInput): string {
  return `${printable(list.agency.name)}公开事项与职权对应表`;
}

function printArea(rows: number) {
  const last = letterOf(PRINTED - 1);
  return {
    name: "_xlnm.Print_Area",
    range: `'${SHEET_NAMES.mapping}'!$A$1:$${last}$${TOP + rows}`,
    scope: SHEET_NAMES.mapping,
  };
}

function mappingSheet(rows: readonly SheetRow[], input: SheetInput): DrawnSheet {
  const printed = WIDTHS.slice(0, PRINTED);
  const hint = "在“决定”一列选择；建议不对的，在“改选职权”“改选机构”里另选。灰色的列不要改。详见“填写说明”。";
  const head: GridRow = {
    height: heightOf(2) + 4,
    cells: SHEET_KEYS.map((key, column) => ({
      column,
      value: SHEET_COLUMNS[key].heading,
      style: STYLES.head,
    })),
  };
  return {
    name: SHEET_NAMES.mapping,
    ...sheetOf(WIDTHS, [
      lineRow(titleOf(input), printed, STYLES.title, TITLE_HEIGHT),
      lineRow(hint, printed, STYLES.note),
      head,
      ...rows.map(bodyRow),
    ]),
    freezePane: { rows: TOP, columns: SHEET_KEYS.indexOf("power") },
    autoFilter: { range: `A${TOP}:${letterOf(SHEET_KEYS.length - 1)}${TOP + rows.length}` },
    dataValidations: validations(rows.length, input),
    ...FRAME,
    titleRows: { first: TOP - 1, last: TOP - 1 },
  };
}

function bodyRow(row: SheetRow): GridRow {
  const lines = SHEET_KEYS.map((key) => wrap(String(row[key]), sureWidth(SHEET_COLUMNS[key].width)).length);
  return {
    height: heightOf(Math.max(...lines)),
    cells: SHEET_KEYS.map((key, column) => {
      const { use, align } = SHEET_COLUMNS[key];
      const style = use === "own" ? OWN_STYLE : use === "edit" ? EDIT_STYLE(align) : bodyStyle(align);
      const value = row[key];
      return { column, value: typeof value === "string" ? printable(value) : value, style };
    }),
  };
}

function powerRows({ powers }: SheetInput): string[][] {
  const keys = powerKeys(powers);
  return powers.map(({ type, basis }, index) => [keys[index] ?? "", type ?? "", basis.join("\n")]);
}
