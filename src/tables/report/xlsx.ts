/** A report as a workbook: a sheet with what it says as a whole, and one for each table. */
import type { PlainTable } from "../layout/index.js";
import { WORDS } from "../words/index.js";
import { writeBook } from "../xlsx/book.js";
import type { DrawnSheet } from "../xlsx/drawn.js";
import { letterOf, sheetOf } from "../xlsx/grid.js";
import { sheetNames } from "../xlsx/names.js";
import { PAGE_SETUP, pageFooter } from "../xlsx/paper.js";
import { lineRow, plainRows } from "../xlsx/plain.js";
import { STYLES } from "../xlsx/style.js";
import { filledTables, type Report } from "./model.js";

const TITLE_HEIGHT = 32;
const SUMMARY_WIDTHS = [120];

/** @returns the bytes of an xlsx */
export async function reportXlsx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { report: words, page } = WORDS[report.lang];
  const tables = filledTables(report);
  const names = sheetNames([words.summary, ...tables.map(({ title }) => title)]);
  const footer = { oddFooter: pageFooter(page) };
  const summary: DrawnSheet = {
    name: names[0] ?? words.summary,
    ...sheetOf(SUMMARY_WIDTHS, [
      lineRow(report.title, SUMMARY_WIDTHS, STYLES.title, TITLE_HEIGHT),
      ...report.lines.map((line) => lineRow(line, SUMMARY_WIDTHS, STYLES.note)),
    ]),
    pageSetup: PAGE_SETUP,
    titleRows: null,
    headerFooter: footer,
  };
  const sheets = [
    summary,
    ...tables.map((table, at) => ({ ...tableSheet(table, names[at + 1] ?? ""), headerFooter: footer })),
  ];
  return writeBook(sheets, { lang: report.lang, title: report.title });
}

function tableSheet(table: PlainTable, name: string): DrawnSheet {
  const widths = table.columns.map(({ width }) => width);
  const last = letterOf(widths.length - 1);
  return {
    name,
    ...sheetOf(widths, [lineRow(table.title, widths, STYLES.title, TITLE_HEIGHT), ...plainRows(table)]),
    autoFilter: { range: `A2:${last}${table.rows.length + 2}` },
    freezePane: { rows: 2 },
    pageSetup: PAGE_SETUP,
    titleRows: { first: 1, last: 1 },
  };
}
