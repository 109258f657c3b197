/** Writes the mapping workbook: the sheet to edit, how to fill it in, coverage, and the lists behind the drop-downs. */
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import { type Form, formPrintArea, formSheet } from "../../tables/xlsx/form-sheet.js";
import { powerKeys } from "../mapping/keys.js";
import { SHEET_COLUMNS, SHEET_NAMES, type SheetKey } from "./columns.js";
import { type SheetInput, type SheetRow, sheetRows } from "./rows.js";
import { coverageSheet, helpSheet, listSheet, type SheetCoverage } from "./side.js";
import { validations } from "./validations.js";

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
  const form = mappingForm(rows, input);
  const sheets = [formSheet(form), helpSheet(), coverageSheet(coverage), powers, offices];
  const dated = new Date(`${input.list.date ?? input.list.release.date}T00:00:00Z`);
  return writeBook(sheets, { title: titleOf(input), dated }, [formPrintArea(form)]);
}

function titleOf({ list }: SheetInput): string {
  return `${printable(list.agency.name)}公开事项与职权对应表`;
}

function mappingForm(rows: readonly SheetRow[], input: SheetInput): Form<SheetKey> {
  return {
    name: SHEET_NAMES.mapping,
    title: titleOf(input),
    hint: "在“决定”一列选择；建议不对的，在“改选职权”“改选机构”里另选。灰色的列不要改。详见“填写说明”。",
    columns: SHEET_COLUMNS,
    rows,
    scrollsFrom: "power",
    validations: validations(rows.length, input),
  };
}

function powerRows({ powers }: SheetInput): string[][] {
  const keys = powerKeys(powers);
  return powers.map(({ type, basis }, index) => [keys[index] ?? "", type ?? "", basis.join("\n")]);
}
