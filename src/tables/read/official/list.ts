/** Our own list as data, read as if it had been published. */
import type { Vocabulary } from "../../../model/data.js";
import type { DisclosureList, ListRow } from "../../../model/list.js";
import { cellLines } from "../../layout/cells.js";
import type { PrintOptions } from "../../options.js";
import { COLUMNS, type Column, type PublishedRow, type PublishedTable } from "../published.js";
import { inOfficialOrder } from "./offered.js";

/** Columns of a list, which has neither offices nor remarks. */
const LISTED = COLUMNS.filter((column) => column !== "office" && column !== "remark");

/**
 * The rows of a list.
 *
 * @param list valid by `disclosureListSchema`
 * @param vocabulary for the words of `raw`
 */
export function publishedList(list: DisclosureList, vocabulary: Vocabulary): PublishedTable {
  return {
    rows: list.sections.flatMap(({ name, rows }) =>
      rows.map((row, at) => publishedRow(row, at + 1, name, { vocabulary, lang: "zh" })),
    ),
    unread: [],
    agency: { name: list.agency.name, level: list.agency.level },
    tables: list.sections.map(({ name, rows }) => ({
      table: name,
      items: rows.length,
      columns: LISTED,
      unknown: [],
      notes: 0,
    })),
  };
}

function publishedRow(row: ListRow, seq: number, section: string, options: PrintOptions): PublishedRow {
  const { id, category, name, content, basis, deadline, subjects, channels, audience, method, levels } = row;
  return {
    at: { table: section, row: seq },
    id,
    section,
    number: String(seq),
    category,
    name,
    content,
    basis,
    deadline,
    subjects: subjects.map((subject) => subject.name),
    channels: inOfficialOrder(channels),
    audience,
    method,
    levels,
    office: null,
    remark: null,
    raw: rawOf(row, seq, options),
  };
}

function rawOf(row: ListRow, seq: number, options: PrintOptions): PublishedRow["raw"] {
  const printed = (key: Parameters<typeof cellLines>[0]) => cellLines(key, row, seq, options).join("\n");
  const words = (entries: Vocabulary["levels"], codes: readonly string[]) =>
    entries.flatMap(({ code, term }) => (codes.includes(code) ? [term] : [])).join("、");
  const raw: Partial<Record<Column, string>> = {
    number: printed("seq"),
    category: printed("category"),
    name: row.name,
    content: row.content.join("\n"),
    basis: printed("basis"),
    deadline: row.deadline ?? "",
    subjects: printed("subjects"),
    channels: printed("channels"),
    audience: (["public", "groups"] as const).map(printed).filter(Boolean).join("\n"),
    method: words(options.vocabulary.methods, [row.method]),
    levels: words(options.vocabulary.levels, row.levels),
  };
  return raw;
}
