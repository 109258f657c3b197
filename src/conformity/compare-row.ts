/** One row held against its item: what the judge says of each column that the table has. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { type Judged, judge } from "../fields/judge.js";
import { type Knowledge, makeKnowledge } from "../fields/knowledge.js";
import type { SubjectValue } from "../fields/sets.js";
import { subjectRoles } from "../fields/subject-roles.js";
import { channelName, type Terms, termsOf } from "../fields/terms.js";
import type { ChangeValue, Verdict } from "../fields/verdict.js";
import { type InstrumentRegistry, instrumentRegistry } from "../instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Audience, Channel, Level, Method } from "../model/index.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";
import { itemRow } from "../tables/rows.js";

/** One column that is judged. */
export type JudgedColumn = Exclude<ItemField, "category" | "name">;

/** The columns that are judged; a title is what the alignment went by. */
export const JUDGED = ITEM_FIELDS.filter(
  (field): field is JudgedColumn => field !== "category" && field !== "name",
);

/** What a comparison needs beside its two sides. */
export interface Standard {
  readonly catalog: Catalog;
  readonly registry: InstrumentRegistry;
  readonly knowledge: Knowledge;
  /** Of the agency; null where it is not known. */
  readonly level: Level | null;
  /** Whether a cell could not be read, and is told of as such. */
  isUnread(at: PublishedRow["at"], column: JudgedColumn): boolean;
}

/** Makes what comparisons with a catalog need. */
export function standardOf(catalog: Catalog, unread: readonly UnreadCell[], level: Level | null): Standard {
  const cells = new Set(unread.map(({ at, column }) => `${at.table}\n${at.row}\n${column}`));
  const registry = instrumentRegistry(catalog);
  return {
    catalog,
    registry,
    level,
    knowledge: makeKnowledge(termsOf(catalog.vocabulary), registry),
    isUnread: ({ table, row }, column) => cells.has(`${table}\n${row}\n${column}`),
  };
}

/** A difference of a column, in words of both sides. */
export interface ColumnVerdict extends Verdict {
  readonly field: JudgedColumn;
  readonly national: string;
  readonly local: string;
}

/** What several rows of one item say together: each part of it has elements and bases of its own. */
const SHARED = ["content", "basis"] as const satisfies readonly JudgedColumn[];

/** A verdict, and the row that it is about. */
export interface RowVerdict extends ColumnVerdict {
  readonly row: PublishedRow;
}

/**
 * Judges the rows that stand for an item: what they share out by all of them together, everything else row by row, so that
 * what one of them asks less does not hide behind another one, whatever their order.
 *
 * @returns what is less than the standard or must be looked at; nothing of a column that the table does not have, of a
 *   cell that could not be read, nor of what nobody knows of the standard
 */
export function judgeRows(
  item: CatalogItem,
  rows: readonly PublishedRow[],
  standard: Standard,
): RowVerdict[] {
  if (rows.length === 1) return rows.flatMap((row) => judgeRow(item, row, JUDGED, standard));
  const shared = SHARED.flatMap((field) => {
    const [first, ...others] = rows.filter((row) => isRead(row, field, standard));
    if (!first) return [];
    const all = new Set([first, ...others].flatMap((row) => row[field]));
    return judgeRow(item, { ...first, [field]: [...all] }, [field], standard);
  });
  const own = JUDGED.filter((field) => !SHARED.some((one) => one === field));
  return [...shared, ...rows.flatMap((row) => judgeRow(item, row, own, standard))];
}

function isRead(row: PublishedRow, field: JudgedColumn, { isUnread }: Standard): boolean {
  return row.raw[field] !== undefined && !isUnread(row.at, field);
}

function judgeRow(
  item: CatalogItem,
  row: PublishedRow,
  fields: readonly JudgedColumn[],
  standard: Standard,
): RowVerdict[] {
  const asked = standardValues(item, standard.catalog);
  const own = localValues(row, item, standard);
  const isAsked = (field: JudgedColumn) => asked[field] !== null || field === "deadline";
  return fields
    .filter((field) => isRead(row, field, standard) && isAsked(field))
    .flatMap((field) =>
      judge(field, asked[field], own[field], standard.knowledge)
        .filter(({ level, rule }) => level !== "info" && rule !== "subject-renamed")
        .map((verdict) => ({
          ...verdict,
          row,
          field,
          national: printed(field, verdict.part.old, standard.knowledge.terms),
          local: printed(field, own[field] as ChangeValue, standard.knowledge.terms),
        })),
    );
}

function standardValues(item: CatalogItem, catalog: Catalog): Judged {
  return { ...itemRow(item, catalog), subjects: item.subjects };
}

/** Blank cells of boxes tick none. */
function localValues(row: PublishedRow, item: CatalogItem, { catalog, level }: Standard): Judged {
  const subjects: readonly SubjectValue[] = subjectRoles(
    row.subjects,
    item.subjects,
    catalog.vocabulary,
    level,
  );
  return { ...row, subjects, channels: row.channels ?? [], levels: row.levels ?? [] };
}

/** A value, or a list of them, as a table prints it. */
function printed(field: JudgedColumn, value: ChangeValue, terms: Terms): string {
  if (value === null) return "";
  if (Array.isArray(value))
    return value
      .map((one) => printed(field, one, terms))
      .join(field === "content" || field === "basis" ? "；" : "、");
  return PRINTERS[field]?.(value, terms) ?? String(value);
}

const PRINTERS: Partial<Record<JudgedColumn, (value: ChangeValue, terms: Terms) => string>> = {
  channels: (value, terms) => channelName(terms, value as Channel).zh,
  levels: (value, terms) => terms.of("levels", value as Level).zh,
  method: (value, terms) => terms.of("methods", value as Method).zh,
  subjects: (value, terms) => {
    const subject = value as SubjectValue;
    return typeof subject === "string" ? terms.of("subjects", subject).zh : subject.name;
  },
  audience: (value) => {
    if (typeof value === "string") return value;
    const { public: everyone, groups } = value as unknown as Audience;
    return everyone ? "全社会" : (groups?.join("、") ?? "特定群体");
  },
};
