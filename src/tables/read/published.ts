/** A published table of disclosure items, read: typed values beside the text that they were read from. */
import type { Audience, Channel, Level, Method } from "../../model/index.js";

/** The columns of the official table. */
export const COLUMNS = [
  "number",
  "category",
  "name",
  "content",
  "basis",
  "deadline",
  "subjects",
  "channels",
  "audience",
  "method",
  "levels",
  "office",
] as const;

/** One column of the official table, whatever its heading says. */
export type Column = (typeof COLUMNS)[number];

/** One row as somebody published it. What the table does not say is null or empty, never guessed. */
export interface PublishedRow {
  /** The table it stands in, by name, and its row there, from 1. */
  readonly at: { readonly table: string; readonly row: number };
  /** 序号, as written. */
  readonly number: string | null;
  /** 一级事项; taken from the cell above where the cell is merged or says 同上. */
  readonly category: string | null;
  /** 二级事项, with 三级事项 behind it where the table has one; empty where the table has no name. */
  readonly name: string;
  readonly content: readonly string[];
  /** One citation each, as written. */
  readonly basis: readonly string[];
  readonly deadline: string | null;
  /** Names, as written. */
  readonly subjects: readonly string[];
  /** Null where the table has no such column; named further channels as `{other}`. */
  readonly channels: readonly Channel[] | null;
  readonly audience: Audience | null;
  readonly method: Method | null;
  readonly levels: readonly Level[] | null;
  /** 承办机构, where the table names one. */
  readonly office: string | null;
  /** Text of each column that the table has, cells of one column joined by line breaks. */
  readonly raw: Readonly<Partial<Record<Column, string>>>;
}

/** A cell that could not be read as what its column holds; its text is kept in `raw`. */
export interface UnreadCell {
  readonly at: PublishedRow["at"];
  readonly column: Column;
  readonly text: string;
}

/** What was read of a file. */
export interface PublishedTable {
  readonly rows: readonly PublishedRow[];
  readonly unread: readonly UnreadCell[];
}
