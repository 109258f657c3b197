/** Writes the check sheet as a workbook. */

import type { PlainTable } from "../../tables/layout/model.js";
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import {
  FORM_FRAME,
  formHead,
  formRow,
  helpSheet,
  printAreaOf,
  TITLE_HEIGHT,
} from "../../tables/xlsx/form.js";
import { letterOf, sheetOf } from "../../tables/xlsx/grid.js";
import { lineRow, plainRows } from "../../tables/xlsx/plain.js";
import { STYLES } from "../../tables/xlsx/style.js";
import type { CheckLine, CheckSheet } from "../model.js";
import { CHECK_FORM, CHECK_KEYS, CHECK_SHEETS, type CheckKey, DECISION_WORDS } from "./columns.js";
import { CHECK_HELP } from "./help.js";
import { writeMark } from "./mark.js";

/** Rows above the lines: title, hint, headings. */
const TOP = 3;

const HINTS = {
  open: "在“决定”一列选择，“改为”里写应当怎样写，“不列入”的在“备注”里写理由。灰色的列不要改。详见“填写说明”。",
  advised:
    "这些不影响发布，建议处理：统称的公开主体写上本地机关的名称；没有承办机构的，选“改为”，写上机构名称。",
  decided: "以前的决定。要改的，在“决定”“改为”“备注”里改；选“待定”即撤回。",
} as const;

/**
 * Writes the workbook. The same input gives the same bytes.
 *
 * @param sheet see `checkSheet`
 * @param facts tables to read: see `checkFacts`
 */
export async function writeCheckSheet(sheet: CheckSheet, facts: readonly PlainTable[]): Promise<Uint8Array> {
  const title = `${printable(sheet.agency)}政务公开事项目录核对单`;
  const parts = (["open", "advised", "decided"] as const).filter(
    (part) => part === "open" || sheet[part].length > 0,
  );
  const sheets: DrawnSheet[] = [
    ...parts.map((part) => linesSheet(CHECK_SHEETS[part], title, HINTS[part], sheet[part])),
    helpSheet(CHECK_SHEETS.help, CHECK_HELP),
    ...facts.filter(({ rows }) => rows.length > 0).map(factSheet),
  ];
  const dated = new Date(`${sheet.date}T00:00:00Z`);
  const areas = parts.map((part) => printAreaOf(CHECK_SHEETS[part], CHECK_FORM, TOP + sheet[part].length));
  return writeBook(sheets, { title, dated }, areas);
}

function linesSheet(name: string, title: string, hint: string, lines: readonly CheckLine[]): DrawnSheet {
  const widths = CHECK_FORM.map(({ width }) => width);
  const printed = CHECK_FORM.filter(({ use }) => use !== "own").map(({ width }) => width);
  const decision = letterOf(CHECK_KEYS.indexOf("decision"));
  const words = Object.values(DECISION_WORDS);
  return {
    name,
    ...sheetOf(widths, [
      lineRow(title, printed, STYLES.title, TITLE_HEIGHT),
      lineRow(lines.length === 0 ? "没有要决定的事。" : hint, printed, STYLES.note),
      formHead(CHECK_FORM),
      ...lines.map((line) => formRow(CHECK_FORM, cellsOf(line))),
    ]),
    freezePane: { rows: TOP, columns: CHECK_KEYS.indexOf("why") },
    autoFilter: { range: `A${TOP}:${letterOf(CHECK_KEYS.length - 1)}${TOP + lines.length}` },
    ...(lines.length === 0
      ? {}
      : {
          dataValidations: [
            {
              type: "list" as const,
              range: `${decision}${TOP + 1}:${decision}${TOP + lines.length}`,
              values: words,
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: "请选择",
              errorMessage: `只能是：${words.join("、")}。`,
            },
          ],
        }),
    ...FORM_FRAME,
    titleRows: { first: TOP - 1, last: TOP - 1 },
  };
}

/** The texts of a line, from left to right. */
function cellsOf(line: CheckLine): string[] {
  const texts: Readonly<Record<CheckKey, string>> = {
    domain: line.domain,
    title: line.title,
    why: line.why,
    shown: line.shown,
    seen: line.seen,
    decision: DECISION_WORDS[line.decision],
    value: line.value,
    remark: line.remark,
    about: line.about,
    mark: writeMark(line),
  };
  return CHECK_KEYS.map((key) => texts[key]);
}

function factSheet(table: PlainTable): DrawnSheet {
  const widths = table.columns.map(({ width }) => width);
  return {
    name: table.title,
    ...sheetOf(widths, [lineRow(table.title, widths, STYLES.title, TITLE_HEIGHT), ...plainRows(table)]),
    freezePane: { rows: 2 },
    ...FORM_FRAME,
    titleRows: { first: 1, last: 1 },
  };
}
