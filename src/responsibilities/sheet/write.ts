/** Writes the mapping workbook: the sheet to edit, how to fill it in, coverage, and the lists behind the drop-downs. */
import type { PlainTable } from "../../tables/layout/model.js";
import { printable } from "../../tables/layout/text.js";
import { type DrawnSheet, printTitles } from "../../tables/xlsx/drawn.js";
import { type GridRow, sheetOf } from "../../tables/xlsx/grid.js";
import { PAGE_SETUP, pageFooter } from "../../tables/xlsx/paper.js";
import { lineRow, plainRows } from "../../tables/xlsx/plain.js";
import { bodyStyle, DEFAULT_FONT, heightOf, STYLES, sureWidth } from "../../tables/xlsx/style.js";
import { repack } from "../../tables/zip.js";
import { wrap } from "../../text/wrap.js";
import { powerKeys } from "../mapping/keys.js";
import { DECISION_WORDS, SHEET_COLUMNS, SHEET_KEYS, SHEET_NAMES, type SheetKey } from "./columns.js";
import { HELP } from "./help.js";
import { type SheetInput, type SheetRow, sheetRows } from "./rows.js";

/** What the coverage sheet says. */
export interface SheetCoverage {
  readonly lines: readonly string[];
  readonly tables: readonly PlainTable[];
}

/** Narrowest column of the coverage sheet: its lines need room where it has no tables. */
const NARROWEST = 14;
const TITLE_HEIGHT = 28;
/** Rows above the data: title, hint, headings. */
const TOP = 3;
const FOOTER: readonly [string, string, string] = ["第 ", " 页，共 ", " 页"];
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
 *
 */
export async function writeMappingSheet(input: SheetInput, coverage: SheetCoverage): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
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
  const bytes = await writeXlsx({
    sheets,
    namedRanges: [...printTitles(sheets), printArea(rows.length)],
    defaultFont: DEFAULT_FONT,
    properties: { title: titleOf(input), created: dated, modified: dated },
  });
  return repack(bytes);
}

function titleOf({ list }: SheetInput): string {
  return `${printable(list.agency.name)}公开事项与职权对应表`;
}

function printArea(rows: number) {
  const last = String.fromCharCode("A".charCodeAt(0) + PRINTED - 1);
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
    autoFilter: { range: `A${TOP}:${letter(SHEET_KEYS.length - 1)}${TOP + rows.length}` },
    dataValidations: validations(rows.length, input),
    pageSetup: PAGE_SETUP,
    titleRows: { first: TOP - 1, last: TOP - 1 },
    headerFooter: { oddFooter: pageFooter(FOOTER) },
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

function validations(
  rows: number,
  { powers, offices }: SheetInput,
): NonNullable<DrawnSheet["dataValidations"]> {
  if (rows === 0) return [];
  const range = (key: SheetKey) => {
    const column = letter(SHEET_KEYS.indexOf(key));
    return `${column}${TOP + 1}:${column}${TOP + rows}`;
  };
  const fromList = (key: SheetKey, sheet: string, count: number) =>
    count === 0
      ? []
      : [
          {
            type: "list" as const,
            range: range(key),
            formula1: `'${sheet}'!$A$2:$A$${count + 1}`,
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: "不在清单中",
            errorMessage: `请从下拉列表中选择，列表见“${sheet}”表。`,
          },
        ];
  return [
    {
      type: "list",
      range: range("decision"),
      values: Object.values(DECISION_WORDS),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: "请选择",
      errorMessage: `只能是：${Object.values(DECISION_WORDS).join("、")}。`,
    },
    ...fromList("pickPower", SHEET_NAMES.powers, powers.length),
    ...fromList("pickOffice", SHEET_NAMES.offices, offices.length),
  ];
}

function powerRows({ powers }: SheetInput): string[][] {
  const keys = powerKeys(powers);
  return powers.map(({ type, basis }, index) => [keys[index] ?? "", type ?? "", basis.join("\n")]);
}

/** A list behind a drop-down, from A2 down. */
function listSheet(
  name: string,
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): DrawnSheet {
  const table: PlainTable = {
    title: name,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 10, align: "left" })),
    rows: rows.map((cells) => cells.map(printable)),
  };
  return {
    name,
    ...sheetOf(widths, plainRows(table)),
    freezePane: { rows: 1 },
    pageSetup: PAGE_SETUP,
    titleRows: { first: 0, last: 0 },
    headerFooter: { oddFooter: pageFooter(FOOTER) },
  };
}

function helpSheet(): DrawnSheet {
  const widths = [110];
  const rows = HELP.flatMap(([heading, lines]) => [
    lineRow(heading, widths, STYLES.subtitle),
    ...lines.map((text) => lineRow(text, widths, STYLES.note)),
  ]);
  return {
    name: SHEET_NAMES.help,
    ...sheetOf(widths, rows),
    pageSetup: PAGE_SETUP,
    titleRows: null,
    headerFooter: { oddFooter: pageFooter(FOOTER) },
  };
}

/** Lines, then tables under one another; the widest decides the columns. */
function coverageSheet({ lines, tables }: SheetCoverage): DrawnSheet {
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(NARROWEST, ...tables.map(({ columns }) => columns[index]?.width ?? 0)),
  );
  const rows = tables.flatMap((table) => {
    const columns = table.columns.map((own, index) => ({ ...own, width: widths[index] ?? own.width }));
    return [lineRow(table.title, widths, STYLES.subtitle, TITLE_HEIGHT), ...plainRows({ ...table, columns })];
  });
  return {
    name: SHEET_NAMES.coverage,
    ...sheetOf(widths, [...lines.map((line) => lineRow(line, widths, STYLES.note)), ...rows]),
    pageSetup: PAGE_SETUP,
    titleRows: null,
    headerFooter: { oddFooter: pageFooter(FOOTER) },
  };
}

/** A for 0; the sheet has fewer than 26 columns. */
function letter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
