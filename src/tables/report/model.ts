/** A report: what a check or a comparison has to say, as lines and plain tables, before any format. */
import type { PlainTable } from "../layout/index.js";
import type { Lang } from "../options.js";

/** A report to be written. */
export interface Report {
  readonly title: string;
  /** What stands below the title, one paragraph each. */
  readonly lines: readonly string[];
  /** In order; a table without rows is left out. */
  readonly tables: readonly PlainTable[];
  readonly lang: Lang;
}

/** The formats in which a report for people can be written. */
export const REPORT_FORMATS = ["text", "md", "html", "xlsx"] as const;

/** A format in which a report can be written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The tables that have something to say. */
export function filledTables({ tables }: Report): PlainTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}
