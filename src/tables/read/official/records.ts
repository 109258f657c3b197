/** Rows as developers have them, one record each, read as if they stood in a published table. */
import type { Vocabulary } from "../../../model/data.js";
import { type TextRecord, textIn, textsIn } from "../../../text/records.js";
import type { Column } from "../../row.js";
import type { PublishedTable } from "../published.js";
import { seen } from "../seen.js";
import { columnKeys, type OfficialColumn } from "./columns.js";
import { blockContext, fileContext, type ReadBlock } from "./context.js";
import type { Draft } from "./drafts.js";
import { readItem } from "./item.js";

/** The keys that are read, and what stands under them. */
const KEYS = {
  id: "id",
  seq: "number",
  category: "category",
  name: "name",
  content: "content",
  basis: "basis",
  deadline: "deadline",
  subject: "subjects",
  subjects: "subjects",
  channels: "channels",
} as const satisfies Record<string, Column | "id">;

const COLUMNS: readonly OfficialColumn[] = Object.entries(KEYS).map(([label, key], index) => ({
  index,
  key,
  label,
}));

/**
 * The rows of records. A record has `name` and, where known, the other keys of {@link KEYS}, and `table` or `source`
 * for the table that it stands in; further keys are passed over.
 *
 * @returns a row a record, in their order: none is left out or joined to another
 */
export function publishedRecords(records: readonly TextRecord[], vocabulary: Vocabulary): PublishedTable {
  const drafts = new Map<string, Draft[]>();
  for (const record of records) {
    const table = tableOf(record);
    const others = drafts.get(table);
    if (others) others.push(draftOf(record));
    else drafts.set(table, [draftOf(record)]);
  }
  const names = [...drafts.keys()];
  const blocks = [...drafts.values()].map((drafts): ReadBlock => ({ columns: COLUMNS, drafts }));
  const file = fileContext(blocks, vocabulary, false);
  const contexts = new Map(names.map((table, grid) => [table, blockContext(blocks[grid] ?? EMPTY, file)]));
  const read = records.map((record) => {
    const table = tableOf(record);
    const context = contexts.get(table) ?? blockContext(EMPTY, file);
    const { row, unread } = readItem(draftOf(record), COLUMNS, table, context);
    return { row: { ...row, ...listsOf(record) }, unread };
  });
  return {
    rows: read.map(({ row }) => row),
    unread: read.flatMap(({ unread }) => unread),
    tables: names.map((table, grid) => ({
      table,
      items: blocks[grid]?.drafts.length ?? 0,
      columns: columnKeys(COLUMNS),
      unknown: [],
      notes: 0,
    })),
  };
}

const EMPTY: ReadBlock = { columns: COLUMNS, drafts: [] };

function tableOf({ value }: TextRecord): string {
  return seen(textIn(value.table) ?? textIn(value.source) ?? "");
}

/** Its place is told by the name of its table. */
function draftOf({ row, value }: TextRecord): Draft {
  return { grid: 0, row, title: null, texts: COLUMNS.map(({ label }) => textsOf(value[label])) };
}

/** What is a list already is not taken apart again. */
function listsOf({ value }: TextRecord) {
  const { content, basis, subject, subjects = subject } = value;
  return {
    ...(Array.isArray(content) ? { content: textsOf(content) } : {}),
    ...(Array.isArray(basis) ? { basis: textsOf(basis) } : {}),
    ...(Array.isArray(subjects) ? { subjects: textsOf(subjects) } : {}),
  };
}

/** As a cell of a table has them: without what nobody sees. */
function textsOf(value: unknown): string[] {
  return textsIn(value)
    .map(seen)
    .filter((text) => text !== "");
}
