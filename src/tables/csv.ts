/** One line an item with every field, for spreadsheets and databases. Knows nothing of the printed layout. */
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import { TICK } from "./layout/cells.js";
import { otherNames } from "./layout/channels.js";
import { namesOffices } from "./layout/columns.js";
import { termOf } from "./layout/terms.js";
import { printable } from "./layout/text.js";
import type { PrintOptions, Writer } from "./options.js";
import { WORDS } from "./words/index.js";

/** Without it, Excel and WPS read the file in the system's code page. */
const BOM = "\uFEFF";

/** Writes UTF-8 with BOM and CRLF; a value that a spreadsheet would take for a formula gets an apostrophe. */
export const csvWriter: Writer = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: async (list, options) => {
    const { default: papa } = await import("papaparse");
    const withOffice = namesOffices(list);
    const fields = [...headings(options), ...(withOffice ? [WORDS[options.lang].heading.office] : [])];
    const data = list.sections.flatMap((section) =>
      section.rows.map((row, index) =>
        [...record(list, section, row, index + 1, options), ...(withOffice ? [row.office ?? ""] : [])].map(
          printable,
        ),
      ),
    );
    return `${BOM}${papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: true })}\r\n`;
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
