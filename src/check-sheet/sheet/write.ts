/** Writes the check sheet as a workbook. */

import { assertArgument } from "../../model/argument.js";
import { FACTS, SHEET } from "../../model/shapes.js";
import type { PlainTable } from "../../tables/layout/model.js";
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import {
  FORM_FRAME,
  type FormColumn,
  type FormMaker,
  formHead,
  formRow,
  helpSheet,
  printAreaOf,
  shownInRow,
  TITLE_HEIGHT,
  withoutCodes,
} from "../../tables/xlsx/form.js";
import { letterOf, sheetOf } from "../../tables/xlsx/grid.js";
import { lineRow, plainRows } from "../../tables/xlsx/plain.js";
import { STYLES } from "../../tables/xlsx/style.js";
import { type CheckLine, type CheckSheet, choicesOf, SHEET_PARTS, type SheetPart } from "../model.js";
import { CHECK_WORDS, type CheckWords } from "../words/index.js";
import { CHECK_COLUMNS, CHECK_KEYS, type CheckKey } from "./columns.js";
import { writeMark } from "./mark.js";

/** Rows above the lines: title, hint, headings. */
const TOP = 3;

/**
 * Writes the workbook. The same input gives the same bytes.
 *
 * @param sheet see `checkSheet`
 * @param facts tables to read: see `checkFacts`
 * @param maker whose sheet it is: that of the page hides the codes, and speaks of no commands
 */
export async function writeCheckSheet(
  sheet: CheckSheet,
  facts: readonly PlainTable[],
  maker: FormMaker = "command",
): Promise<Uint8Array<ArrayBuffer>> {
  assertArgument("writeCheckSheet", sheet, SHEET);
  assertArgument("writeCheckSheet", facts, FACTS);
  const words = CHECK_WORDS[sheet.lang];
  const title = words.title(printable(sheet.agency));
  const parts = SHEET_PARTS.filter((part) => part === "open" || sheet[part].length > 0);
  const sheets: DrawnSheet[] = [
    ...parts.map((part) => {
      const drawn = linesSheet(part, title, sheet[part], words);
      return maker === "page" ? withoutCodes(drawn, isCode) : drawn;
    }),
    helpSheet(words.sheet.help, [...words.help, [words.mind.heading, words.mind[maker]]]),
    ...facts.filter(({ rows }) => rows.length > 0).map(factSheet),
  ];
  const dated = new Date(`${sheet.date}T00:00:00Z`);
  const areas = parts.map((part) => printAreaOf(words.sheet[part], formOf(words), TOP + sheet[part].length));
  return writeBook(sheets, { lang: sheet.lang, title, dated }, areas);
}

function isCode(at: number): boolean {
  const key = CHECK_KEYS[at];
  return key !== undefined && CHECK_COLUMNS[key].use === "own";
}

function formOf({ heading }: CheckWords): FormColumn[] {
  return CHECK_KEYS.map((key) => ({ ...CHECK_COLUMNS[key], heading: heading[key] }));
}

function linesSheet(
  part: SheetPart,
  title: string,
  lines: readonly CheckLine[],
  words: CheckWords,
): DrawnSheet {
  const form = formOf(words);
  const printed = form.filter(({ use }) => use !== "own").map(({ width }) => width);
  const decision = letterOf(CHECK_KEYS.indexOf("decision"));
  // Rows can be sorted, and a list does not move with its row: all rows of a sheet have the same.
  const choices = [...new Set(lines.flatMap(({ kind }) => choicesOf(kind)))].map(
    (one) => words.decision[one],
  );
  return {
    name: words.sheet[part],
    ...sheetOf(
      form.map(({ width }) => width),
      [
        lineRow(title, printed, STYLES.title, TITLE_HEIGHT),
        lineRow(lines.length === 0 ? words.nothing : words.hint[part], printed, STYLES.note),
        formHead(form),
        ...lines.map((line) => formRow(form, cellsOf(line, words))),
      ],
    ),
    freezePane: { rows: TOP, columns: CHECK_KEYS.indexOf("why") },
    autoFilter: { range: `A${TOP}:${letterOf(CHECK_KEYS.length - 1)}${TOP + lines.length}` },
    ...(lines.length === 0
      ? {}
      : {
          dataValidations: [
            {
              type: "list" as const,
              range: `${decision}${TOP + 1}:${decision}${TOP + lines.length}`,
              values: choices,
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: words.choose.title,
              errorMessage: words.choose.message(choices.join(words.comma)),
            },
          ],
        }),
    ...FORM_FRAME,
    titleRows: { first: TOP - 1, last: TOP - 1 },
  };
}

/** The texts of a line, from left to right. */
function cellsOf(line: CheckLine, words: CheckWords): string[] {
  const texts: Readonly<Record<CheckKey, string>> = {
    domain: line.domain,
    title: line.title,
    why: line.why,
    shown: shownInRow(line.shown, CHECK_COLUMNS.shown.width, words.more),
    seen: line.seen,
    decision: words.decision[line.decision],
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
