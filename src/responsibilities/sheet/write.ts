/** Writes the mapping workbook: the sheet to edit, how to fill it in, coverage, and the lists behind the drop-downs. */
import { assertFields, listOf, OBJECT, TEXTS } from "../../model/argument.js";
import { AGENCY, DISCLOSURE_LIST, FACTS, MAPPING, POWER } from "../../model/shapes.js";
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import { type FormMaker, helpSheet, withoutCodes } from "../../tables/xlsx/form.js";
import { type Form, formPrintArea, formSheet } from "../../tables/xlsx/form-sheet.js";
import { powerKeys } from "../mapping/keys.js";
import { SHEET_COLUMNS, SHEET_KEYS, SHEET_NAMES, type SheetKey } from "./columns.js";
import { SHEET_HELP } from "./help.js";
import { type SheetInput, type SheetRow, sheetRows } from "./rows.js";
import { coverageSheet, listSheet, type SheetCoverage } from "./side.js";
import { validations } from "./validations.js";

/**
 * Writes the workbook. The same input gives the same bytes.
 *
 * @param maker whose sheet it is: that of the page shows no scores and codes, and speaks of no commands
 */
export async function writeMappingSheet(
  input: SheetInput,
  coverage: SheetCoverage,
  maker: FormMaker = "command",
): Promise<Uint8Array<ArrayBuffer>> {
  assertFields("writeMappingSheet", input, {
    mapping: MAPPING,
    list: DISCLOSURE_LIST,
    powers: listOf(POWER),
    offices: listOf(AGENCY),
    grounds: OBJECT,
  });
  assertFields("writeMappingSheet", coverage, { lines: TEXTS, tables: FACTS });
  const rows = sheetRows(input);
  const powers = listSheet(SHEET_NAMES.powers, ["职权", "类型", "实施依据"], [40, 12, 60], powerRows(input));
  const offices = listSheet(
    SHEET_NAMES.offices,
    ["机构", "职责"],
    [24, 80],
    input.offices.map(({ name, duties }) => [name, duties.join("；")]),
  );
  const form = mappingForm(rows, input, maker);
  const drawn = formSheet(form);
  const sheets = [
    maker === "page" ? withoutCodes(drawn, (at) => CODES.some((key) => SHEET_KEYS[at] === key)) : drawn,
    helpSheet(SHEET_NAMES.help, SHEET_HELP[maker]),
    coverageSheet(coverage),
    powers,
    offices,
  ];
  const dated = new Date(`${input.list.date ?? input.list.release.date}T00:00:00Z`);
  return writeBook(sheets, { title: titleOf(input), dated }, [formPrintArea(form)]);
}

const HINT: Readonly<Record<FormMaker, string>> = {
  command: "在“决定”一列选择；建议不对的，在“改选职权”“改选机构”里另选。灰色的列不要改。详见“填写说明”。",
  page: "供传看、商定，不读回网页：商定以后，在网页的“承办机构”一步确认或者另选。详见“填写说明”。",
};

/** What only the program reads. */
const CODES: readonly SheetKey[] = ["score", "item", "mark"];

function titleOf({ list }: SheetInput): string {
  return `${printable(list.agency.name)}公开事项与职权对应表`;
}

function mappingForm(rows: readonly SheetRow[], input: SheetInput, maker: FormMaker): Form<SheetKey> {
  return {
    name: SHEET_NAMES.mapping,
    title: titleOf(input),
    hint: HINT[maker],
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
