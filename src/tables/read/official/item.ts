/** From the cells of an item to its typed values. */
import { COLUMNS, type Column } from "../../row.js";
import type { PublishedRow, UnreadCell } from "../published.js";
import { audienceOf, levelsOf, methodOf } from "./choices.js";
import { columnKeys, type OfficialColumn } from "./columns.js";
import type { BlockContext } from "./context.js";
import type { Draft } from "./drafts.js";
import { isError } from "./errors.js";
import { domainHeading } from "./kinds.js";
import { channelsOf } from "./offered.js";
import { portalColumnOf } from "./portal-column.js";
import type { LabelledText, Reading } from "./reading.js";
import { subjectsAndOffice } from "./subject-office.js";

/** What became of an item. */
export interface ReadItem {
  readonly row: PublishedRow;
  readonly unread: readonly UnreadCell[];
}

/** Columns of boxes: in `raw` a mark stands behind its heading. */
const BOXED: readonly string[] = ["audience", "method", "levels", "channels"];

type Cells = ReadonlyMap<OfficialColumn["key"], readonly LabelledText[]>;

/**
 * Reads an item.
 *
 * @param table name of its table
 */
export function readItem(
  draft: Draft,
  columns: readonly OfficialColumn[],
  table: string,
  context: BlockContext,
): ReadItem {
  const { readers } = context;
  const written = cellsOf(draft, columns, context);
  const cells = withoutErrors(written);
  const texts = (key: OfficialColumn["key"]) => (cells.get(key) ?? []).map(({ text }) => text);
  const joined = (key: OfficialColumn["key"]) => texts(key).join("\n");
  const single = (key: OfficialColumn["key"]) => readers.single(joined(key));
  const at = { table, row: draft.row };
  const names = readers.subjects(joined("subjects"));
  const shared = columns.find(({ office }) => office !== undefined)?.office;
  const { subjects, office } =
    shared === undefined ? { subjects: names, office: single("office") } : subjectsAndOffice(names);
  const channels = channelsOf(filled(cells, "channels"), context);
  const audience = audienceOf(filled(cells, "audience"), context);
  const method = methodOf(filled(cells, "method"), context);
  const levels = levelsOf(filled(cells, "levels"), context);
  const unread = (column: Column, { unread: left }: Reading<unknown>): UnreadCell[] =>
    left.map((text) => ({ at, column, text }));
  return {
    row: {
      at,
      id: single("id"),
      section: single("section") ?? draft.title?.text ?? domainHeading(table),
      number: single("number"),
      // A title names it only where the cell is blank: （不详，待补） says that nobody knows.
      category: single("category") ?? (joined("category") === "" ? (draft.title?.category ?? null) : null),
      name: texts("name")
        .flatMap((text) => readers.name(text) ?? [])
        .join("/"),
      content: readers.content(joined("content")),
      basis: readers.basis(joined("basis")),
      deadline: single("deadline"),
      subjects,
      channels: channels.value,
      audience: audience.value,
      method: method.value,
      levels: levels.value,
      office,
      ...portalColumnOf(joined("column")),
      remark: single("remark"),
      raw: rawOf(written, columns),
    },
    unread: [
      ...unread("channels", channels),
      ...unread("audience", audience),
      ...unread("method", method),
      ...unread("levels", levels),
      ...(shared === "surely" && office === null && names.length > 0
        ? [{ at, column: "office" as const, text: joined("subjects") }]
        : []),
      ...failed(written, at),
    ],
  };
}

function cellsOf({ texts }: Draft, columns: readonly OfficialColumn[], { readers }: BlockContext): Cells {
  const cells = new Map<OfficialColumn["key"], LabelledText[]>();
  for (const [at, { key, label }] of columns.entries()) {
    const labelled = cells.get(key) ?? [];
    labelled.push({ label, text: readers.join(texts[at] ?? []) });
    cells.set(key, labelled);
  }
  return cells;
}

function withoutErrors(cells: Cells): Cells {
  const areRead = [...cells.values()].every((texts) => texts.every(({ text }) => !isError(text)));
  if (areRead) return cells;
  return new Map([...cells].map(([key, texts]) => [key, texts.filter(({ text }) => !isError(text))]));
}

/** Cells of formulas that failed. */
function failed(cells: Cells, at: UnreadCell["at"]): UnreadCell[] {
  return COLUMNS.flatMap((column) =>
    (cells.get(column) ?? []).flatMap(({ text }) => (isError(text) ? [{ at, column, text }] : [])),
  );
}

function filled(cells: Cells, key: OfficialColumn["key"]): LabelledText[] {
  return (cells.get(key) ?? []).filter(({ text }) => text !== "");
}

function rawOf(cells: Cells, columns: readonly OfficialColumn[]): PublishedRow["raw"] {
  const keys = columnKeys(columns);
  return Object.fromEntries(
    keys.map((key) => {
      const several = BOXED.includes(key) && (cells.get(key) ?? []).length > 1;
      const lines = filled(cells, key).map(({ label, text }) => (several ? `${label}：${text}` : text));
      return [key, lines.join("\n")];
    }),
  );
}
