/** Writes the intake sheet: a line a row, the decision a drop-down. */

import { fieldName } from "../../fields/names.js";
import { assertArgument, assertFields, listOf, OBJECT, TEXT } from "../../model/argument.js";
import { DECISIONS_MADE } from "../../model/shapes.js";
import { writeBook } from "../../tables/xlsx/book.js";
import { type Form, formPrintArea, formRange, formSheet } from "../../tables/xlsx/form-sheet.js";
import type { Decisions } from "../edits.js";
import type { IntakeLine } from "../types.js";
import {
  DECISION_WORDS,
  KIND_WORDS,
  SHEET_COLUMNS,
  SHEET_KEYS,
  SHEET_NAME,
  type SheetKey,
} from "./columns.js";

/**
 * Writes the workbook. The same input gives the same bytes.
 *
 * @param decisions those that are made already
 * @param file its title, what is taken in; its day, `YYYY-MM-DD`
 */
export async function writeIntakeSheet(
  lines: readonly IntakeLine[],
  decisions: Decisions,
  file: { readonly title: string; readonly day: string },
): Promise<Uint8Array<ArrayBuffer>> {
  assertArgument("writeIntakeSheet", lines, listOf(OBJECT));
  assertArgument("writeIntakeSheet", decisions, DECISIONS_MADE);
  assertFields("writeIntakeSheet", file, { title: TEXT, day: TEXT });
  const { title, day } = file;
  const form: Form<SheetKey> = {
    name: SHEET_NAME,
    title,
    hint: "在“决定”一列选择：采用＝按来源写入目录；另记＝目录不改，把来源的写法记在旁边；不采用＝不写。空着的暂不写入。灰色的列不要改。",
    columns: SHEET_COLUMNS,
    rows: lines.map((line) => rowOf(line, decisions)),
    scrollsFrom: "kind",
    validations: validations(lines.length),
  };
  const dated = new Date(`${day}T00:00:00Z`);
  return writeBook([formSheet(form)], { title, dated }, [formPrintArea(form)]);
}

function rowOf(line: IntakeLine, decisions: Decisions): Form<SheetKey>["rows"][number] {
  const decision = decisions.get(line.id);
  return {
    item: line.item,
    category: line.category ?? "",
    name: line.name,
    kind: KIND_WORDS[line.kind],
    fields: line.fields.map((field) => fieldName(field).zh).join("、"),
    standard: line.standard ?? "",
    page: line.page,
    decision: decision === undefined ? "" : DECISION_WORDS[decision],
    note: noteOf(line),
    line: line.id,
  };
}

function noteOf({ sure, near = [] }: IntakeLine): string {
  if (near.length > 0)
    return `可能是：${near.join("、")}；若是其中一项，不采用，在来源的表里加“事项编号”一列写上编号，再收一次`;
  return sure ? "" : "是否同一事项，请先核对";
}

function validations(rows: number): Form<SheetKey>["validations"] {
  if (rows === 0) return [];
  const values = Object.values(DECISION_WORDS);
  return [
    {
      type: "list",
      range: formRange(SHEET_KEYS, "decision", rows),
      values,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: "请选择",
      errorMessage: `只能是：${values.join("、")}。`,
    },
  ];
}
