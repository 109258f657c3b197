/** Reports for people, in every format that they read. */
import { reportHtml } from "./html.js";
import { reportMarkdown } from "./md.js";
import type { Report, ReportFormat } from "./model.js";
import { reportText } from "./text.js";
import { reportXlsx } from "./xlsx.js";

export { REPORT_FORMATS, type Report, type ReportFormat } from "./model.js";

const WRITERS: Readonly<Record<ReportFormat, (report: Report) => string | Promise<Uint8Array>>> = {
  text: reportText,
  md: reportMarkdown,
  html: reportHtml,
  xlsx: reportXlsx,
};

/**
 * Writes a report. The same report gives the same bytes.
 *
 * @returns bytes of xlsx, text of the others
 */
export async function renderReport(report: Report, format: ReportFormat): Promise<Uint8Array | string> {
  return WRITERS[format](report);
}
