/** The calendar of an agency: dated duties of its list, as an iCalendar file or a table. */
import type { DisclosureList } from "../model/list.js";
import type { Lang } from "../tables/options.js";
import { spreadsheetCsv } from "../tables/spreadsheet-csv.js";
import { icsOf } from "./ics.js";
import { dutyTable } from "./table.js";
import type { Duty } from "./types.js";

export { dutiesOf } from "./duty.js";
export { awaitedApprovals } from "./statutory.js";
export { type DutyTable, dutyTable, weekdayName } from "./table.js";
export type { Duty, Period } from "./types.js";

/** The formats in which a calendar can be written. */
export const CALENDAR_FORMATS = ["ics", "csv"] as const;

/** A format in which a calendar can be written; also its file name extension. */
export type CalendarFormat = (typeof CALENDAR_FORMATS)[number];

/**
 * Writes duties in one format, `ics` as RFC 5545 has it. The same duties give the same bytes.
 *
 * @param duties of `dutiesOf`
 * @param list whose duties they are
 * @param options `lang`: language of what is not data, `zh` unless told
 */
export function renderCalendar(
  duties: readonly Duty[],
  list: DisclosureList,
  format: CalendarFormat,
  { lang = "zh" }: { readonly lang?: Lang } = {},
): Promise<string> {
  if (format === "ics") return icsOf(duties, list, lang);
  const { headings, rows } = dutyTable(duties, lang);
  return spreadsheetCsv(headings, rows);
}
