/** Reports for people, in every format that they read. */
import { assertArgument, oneOf } from "../../model/argument.js";
import { REPORT } from "../../model/shapes.js";
import { visible } from "../../text/visible.js";
import { reportHtml } from "./html.js";
import { reportMarkdown } from "./md.js";
import { REPORT_FORMATS, type Report, type ReportFormat } from "./model.js";
import { reportText } from "./text.js";
import { reportXlsx } from "./xlsx.js";

export { REPORT_FORMATS, type Report, type ReportFormat } from "./model.js";

const WRITERS: Readonly<Record<ReportFormat, (report: Report) => string | Promise<Uint8Array<ArrayBuffer>>>> =
  {
    text: reportText,
    md: reportMarkdown,
    html: reportHtml,
    xlsx: reportXlsx,
  };

/**
 * Writes a report. The same report gives the same bytes; characters that would steer a terminal, or that XML forbids, are
 * shown as U+FFFD.
 *
 * @returns bytes of xlsx, text of the others
 */
export function renderReport(report: Report, format: "xlsx"): Promise<Uint8Array<ArrayBuffer>>;
export function renderReport(report: Report, format: Exclude<ReportFormat, "xlsx">): Promise<string>;
export function renderReport(report: Report, format: ReportFormat): Promise<Uint8Array<ArrayBuffer> | string>;
export async function renderReport(
  report: Report,
  format: ReportFormat,
): Promise<Uint8Array<ArrayBuffer> | string> {
  assertArgument("renderReport", report, REPORT);
  assertArgument("renderReport", format, oneOf(REPORT_FORMATS));
  return WRITERS[format](shown(report));
}

function shown(report: Report): Report {
  const { title, lines, tables } = report;
  const cell = (value: string | number) => (typeof value === "string" ? shownText(value) : value);
  return {
    ...report,
    title: shownText(title),
    lines: lines.map(shownText),
    tables: tables.map((table) => ({
      ...table,
      title: shownText(table.title),
      rows: table.rows.map((cells) => cells.map(cell)),
    })),
  };
}

function shownText(text: string): string {
  return text.split(/\r?\n/u).map(visible).join("\n");
}
