/** What a published row shows of each field: as the judge compares it, as the model states it, as people read it. */
import { readBasis } from "../catalog/read-basis.js";
import type { Judged } from "../fields/judge.js";
import type { InstrumentRegistry } from "../instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import type { Item } from "../model/item.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";
import { typeset, typesetElement } from "../text/typeset.js";
import { rolesOf } from "./roles.js";
import type { Publisher } from "./types.js";

/** One field that a row shows. */
export interface Shown {
  readonly field: ItemField;
  readonly judged: Judged[ItemField];
  /** Undefined where the model has no words for it. */
  readonly value: Item[ItemField] | undefined;
  readonly text: string;
}

/** Cells that could not be read, by place and column. */
export type Unread = ReadonlySet<string>;

/** Indexes cells that could not be read. */
export function unreadOf(cells: readonly UnreadCell[]): Unread {
  return new Set(cells.map(({ at, column }) => cellKey(at, column)));
}

/**
 * The fields that a row shows, in the order of the table. A column that is not there, a blank cell and one that could not
 * be read show nothing.
 */
export function shownBy(
  row: PublishedRow,
  unread: Unread,
  knowledge: {
    readonly registry: InstrumentRegistry;
    readonly vocabulary: Vocabulary;
    /** Whether the edition may speak of groups in words of its own, as that of one county does. */
    readonly ownGroups: boolean;
    readonly publisher?: Publisher | undefined;
  },
): Shown[] {
  const subjects = rolesOf(row.subjects, knowledge.vocabulary, knowledge.publisher);
  const judged: Judged = { ...row, subjects: subjects ?? row.subjects };
  const value: Partial<Item> = {
    ...row,
    category: row.category && typesetElement(row.category),
    name: typesetElement(row.name),
    content: [...new Set(row.content.map(typesetElement))].filter((element) => /[\p{L}\p{N}]/u.test(element)),
    deadline: row.deadline && typeset(row.deadline),
    basis: readBasis(row.basis, knowledge.registry).map((entry) =>
      typeof entry !== "string" && "words" in entry ? { words: typeset(entry.words) } : entry,
    ),
    subjects: subjects ?? undefined,
    audience: knowledge.ownGroups || knowsGroups(row, knowledge.vocabulary) ? row.audience : undefined,
  } as unknown as Partial<Item>;
  return ITEM_FIELDS.filter((field) => {
    if (unread.has(cellKey(row.at, field))) return false;
    const stated = row[field];
    return stated !== null && stated !== "" && !(Array.isArray(stated) && stated.length === 0);
  }).map((field) => ({ field, judged: judged[field], value: value[field], text: textOf(row, field) }));
}

/** Whether the vocabulary has a code for each group of people that a row names. */
function knowsGroups({ audience }: PublishedRow, { audiences }: Vocabulary): boolean {
  return (audience?.groups ?? []).every((group) => audiences.some(({ term }) => term === group));
}

function textOf(row: PublishedRow, field: ItemField): string {
  const lines = row.raw[field] ?? String(row[field] ?? "");
  return lines.split("\n").filter(Boolean).join("；");
}

function cellKey({ table, row }: PublishedRow["at"], column: string): string {
  return `${table}\n${row}\n${column}`;
}
