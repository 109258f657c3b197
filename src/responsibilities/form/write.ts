/** Writes the form of a responsibility list (权责清单模板): for an agency that has none in a file. */
import { writeBook } from "../../tables/xlsx/book.js";
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import { type GridRow, letterOf, sheetOf } from "../../tables/xlsx/grid.js";
import { PAGE_SETUP } from "../../tables/xlsx/paper.js";
import { lineRow } from "../../tables/xlsx/plain.js";
import { bodyStyle, heightOf, STYLES } from "../../tables/xlsx/style.js";
import { POWER_TYPES } from "../types.js";
import { FORM_COLUMNS, FORM_HELP, FORM_OFFICES, FORM_SHEETS, headingOf } from "./words.js";

/** Ruled rows; people may write below them. */
const ROWS = 200;
/** The last row that has drop-downs. */
const LAST = 2000;
const HELP_WIDTHS = [110];

/** Writes the form: list, offices, explanation. Always the same bytes. */
export async function writeForm(): Promise<Uint8Array<ArrayBuffer>> {
  return writeBook([powersSheet(), officesSheet(), helpSheet()], { title: FORM_SHEETS.powers });
}

function powersSheet(): DrawnSheet {
  const column = (key: (typeof FORM_COLUMNS)[number]["key"]) =>
    letterOf(FORM_COLUMNS.findIndex((one) => one.key === key));
  const range = (letter: string) => `${letter}2:${letter}${LAST}`;
  return {
    ...ruledSheet(
      FORM_SHEETS.powers,
      FORM_COLUMNS.map(({ key, width }) => ({ heading: headingOf(key), width })),
    ),
    dataValidations: [
      {
        type: "list",
        range: range(column("type")),
        values: [...POWER_TYPES],
        allowBlank: true,
        // Localities have types of their own: a hint, no refusal.
        showErrorMessage: true,
        errorStyle: "warning",
        errorTitle: "职权类型",
        errorMessage: "不在通用的职权类型之中，确定要这样写吗？",
      },
      {
        type: "list",
        range: range(column("office")),
        formula1: `'${FORM_SHEETS.offices}'!$A$2:$A$${ROWS + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "warning",
        errorTitle: "承办机构",
        errorMessage: "“内设机构”一表中没有这个机构，确定要这样写吗？",
      },
    ],
  };
}

function officesSheet(): DrawnSheet {
  return ruledSheet(FORM_SHEETS.offices, FORM_OFFICES);
}

/** A heading row and blank rows to write in. */
function ruledSheet(
  name: string,
  columns: readonly { readonly heading: string; readonly width: number }[],
): DrawnSheet {
  const blank: GridRow = {
    height: heightOf(1),
    cells: columns.map((_, column) => ({ column, value: null, style: bodyStyle("left") })),
  };
  const head: GridRow = {
    height: heightOf(1) + 8,
    cells: columns.map(({ heading }, column) => ({ column, value: heading, style: STYLES.head })),
  };
  const widths = columns.map(({ width }) => width);
  return {
    name,
    ...sheetOf(widths, [head, ...Array.from({ length: ROWS }, () => blank)]),
    // Rows without a height of their own grow with what is written in them.
    rowDefs: new Map([[0, { height: head.height }]]),
    freezePane: { rows: 1 },
    pageSetup: PAGE_SETUP,
    titleRows: { first: 0, last: 0 },
  };
}

function helpSheet(): DrawnSheet {
  const rows = FORM_HELP.flatMap(([heading, lines]) => [
    lineRow(heading, HELP_WIDTHS, STYLES.subtitle),
    ...lines.map((line) => lineRow(line, HELP_WIDTHS, STYLES.note)),
  ]);
  return { name: FORM_SHEETS.help, ...sheetOf(HELP_WIDTHS, rows), pageSetup: PAGE_SETUP, titleRows: null };
}
