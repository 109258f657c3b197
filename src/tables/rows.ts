/** The one adapter: items and lists as the rows that writers, comparisons and checks read. */

import type { Catalog } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import { assertArgument, assertFields, FUNCTION, LANG } from "../model/argument.js";
import { LEVELS } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import type { Item } from "../model/item.js";
import type { DisclosureList, ListRow } from "../model/list.js";
import { DISCLOSURE_LIST, ITEM, VOCABULARY } from "../model/shapes.js";
import { verificationOf } from "../model/verification.js";
import { cellValues } from "./layout/cells.js";
import { inOfficialOrder } from "./layout/channels.js";
import { optionalColumns, recordColumns, rowsOf } from "./layout/columns.js";
import type { Column as Drawn } from "./layout/model.js";
import { termOf } from "./layout/terms.js";
import type { Lang, PrintOptions } from "./options.js";
import type { PublishedRow, PublishedTable } from "./read/published.js";
import { COLUMNS, type Column, type TableRow } from "./row.js";

/**
 * An item of the standard: its instruments by their full titles, its subjects by their terms. Boxes of which nothing is
 * known are null.
 *
 * @param catalog knows titles and terms
 */
export function itemRow(
  item: Item,
  catalog: Pick<Catalog, "instrument" | "vocabulary">,
  lang: Lang = "zh",
): TableRow {
  assertArgument("itemRow", item, ITEM);
  assertFields("itemRow", catalog, { vocabulary: VOCABULARY, instrument: FUNCTION });
  assertArgument("itemRow", lang, LANG);
  const { vocabulary } = catalog;
  return {
    ...item,
    number: null,
    content: item.content ?? [],
    basis: (item.basis ?? []).map((basis) => printBasis(basis, catalog)),
    channels: orNull(item.channels),
    levels: orNull(item.levels),
    subjects: (item.subjects ?? []).map((role) => termOf({ vocabulary, lang }, "subjects", role)),
    office: null,
    column: null,
    remark: null,
    verification: verificationOf(item.evidence),
  };
}

function orNull<T>(list: readonly T[] | null): readonly T[] | null {
  return list === null || list.length === 0 ? null : list;
}

/**
 * A row of a list.
 *
 * @param seq its running number in the domain, from 1
 */
export function listRow(row: ListRow, seq: number): TableRow {
  const { id, category, name, content, basis, deadline, subjects, channels, audience, method, levels } = row;
  const { office = null, column = null, remark = null, verification } = row;
  return {
    id,
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
    office,
    column,
    remark,
    verification,
  };
}

/**
 * A list as the table that is printed of it, read as if somebody had published it.
 *
 * @param list valid by `disclosureListSchema`
 * @param vocabulary for the words of `raw`
 * @returns a table a domain, with the columns that the list has
 */
export function listTable(list: DisclosureList, vocabulary: Vocabulary): PublishedTable {
  assertArgument("listTable", list, DISCLOSURE_LIST);
  assertArgument("listTable", vocabulary, VOCABULARY);
  const options: PrintOptions = { vocabulary, lang: "zh" };
  const columns = recordColumns(optionalColumns(rowsOf(list)), options);
  const fields = COLUMNS.filter((field) => columns.some((column) => column.field === field));
  return {
    rows: list.sections.flatMap(({ name, rows }) =>
      rows.map((row, at): PublishedRow => {
        const own = listRow(row, at + 1);
        return { ...own, at: { table: name, row: at + 1 }, section: name, raw: rawOf(own, columns, options) };
      }),
    ),
    unread: [],
    agency: { name: list.agency.name, level: list.agency.level },
    tables: list.sections.map(({ name, rows }) => ({
      table: name,
      items: rows.length,
      columns: fields,
      unknown: [],
      notes: 0,
    })),
  };
}

/** The text of each column of a row, as `raw` of a published one has it. */
export function rawRow(row: TableRow, vocabulary: Vocabulary): PublishedRow["raw"] {
  const options: PrintOptions = { vocabulary, lang: "zh" };
  return rawOf(
    row,
    recordColumns({ levels: LEVELS, office: true, column: true, remark: true }, options),
    options,
  );
}

/** As a reader has it: cells of one column below each other, boxes behind their headings. */
function rawOf(row: TableRow, columns: readonly Drawn[], options: PrintOptions): PublishedRow["raw"] {
  const raw: Partial<Record<Column, string>> = {};
  for (const { key, field, heading, group } of columns) {
    const text = cellValues(key, row, options).join("\n");
    const labelled =
      group === null || field === "category" || field === "name" ? text : `${heading}：${text}`;
    raw[field] = [raw[field], text && labelled].filter(Boolean).join("\n");
  }
  return raw;
}
