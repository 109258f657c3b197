/** One line an item with every field, for spreadsheets and databases. Knows nothing of the printed layout. */
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import { TICK } from "./layout/cells.js";
import { otherNames } from "./layout/channels.js";
import { namesOffices } from "./layout/columns.js";
import { termOf } from "./layout/terms.js";
import type { PrintOptions, Writer } from "./options.js";
import { spreadsheetCsv } from "./spreadsheet-csv.js";
import { WORDS } from "./words/index.js";

/** Writes what `spreadsheetCsv` makes of the rows. */
export const csvWriter: Writer = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (list, options) => {
    const withOffice = namesOffices(list);
    return spreadsheetCsv(
      [...headings(options), ...(withOffice ? [WORDS[options.lang].heading.office] : [])],
      list.sections.flatMap((section) =>
        section.rows.map((row, index) => [
          ...record(list, section, row, index + 1, options),
          ...(withOffice ? [row.office ?? ""] : []),
        ]),
      ),
    );
  },
};

function headings(options: PrintOptions): string[] {
  const { heading, csv } = WORDS[options.lang];
  return [
    csv.id,
    csv.number,
    csv.domain,
    heading.seq,
    heading.category,
    heading.name,
    heading.content,
    heading.basis,
    heading.deadline,
    heading.subjects,
    heading.channels,
    heading.public,
    heading.groups,
    heading.method,
    heading.levels,
    csv.verification,
    csv.release,
  ];
}

function record(
  list: DisclosureList,
  section: ListSection,
  row: ListRow,
  seq: number,
  options: PrintOptions,
): string[] {
  const { verification, comma } = WORDS[options.lang];
  const { audience } = row;
  return [
    row.id,
    String(section.number),
    section.name,
    String(seq),
    row.category,
    row.name,
    row.content.join("\n"),
    row.basis.join("\n"),
    row.deadline ?? "",
    row.subjects.map((subject) => subject.name).join("\n"),
    channelNames(row, options).join("\n"),
    audience.public ? TICK : "",
    audience.groups === null ? TICK : (audience.groups ?? []).join(comma),
    termOf(options, "methods", row.method),
    row.levels.map((level) => termOf(options, "levels", level)).join(comma),
    verification[row.verification],
    list.release.version,
  ];
}

function channelNames({ channels }: ListRow, options: PrintOptions): string[] {
  const official = channels.flatMap((channel) =>
    typeof channel === "string" ? [termOf(options, "channels", channel)] : [],
  );
  return [...official, ...otherNames(channels)];
}
