/** The drop-downs of the mapping sheet. */
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import { formRange } from "../../tables/xlsx/form-sheet.js";
import { DECISION_WORDS, SHEET_KEYS, SHEET_NAMES, type SheetKey } from "./columns.js";
import type { SheetInput } from "./rows.js";

/** Drop-downs over so many rows of data. */
export function validations(
  rows: number,
  { powers, offices }: SheetInput,
): NonNullable<DrawnSheet["dataValidations"]> {
  if (rows === 0) return [];
  const range = (key: SheetKey) => formRange(SHEET_KEYS, key, rows);
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
