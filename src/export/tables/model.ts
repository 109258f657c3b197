/** Tables as every form that has tables writes them: typed columns, keys, and which table a key points into. */
import * as z from "zod";

/** What a column holds. `list` is a list of texts, `json` whatever JSON can write: a text in one row, a list in another. */
export type ColumnType = "text" | "integer" | "boolean" | "date" | "list" | "json";

/** A value of a table, by the type of its column; null where there is none. */
export type Cell = string | number | boolean | object | null;

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** In Chinese and English. */
  readonly description: string;
  /** Whether no row leaves it empty. */
  readonly required: boolean;
}

/** Columns that hold a key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A table of the catalog. */
export interface Table {
  readonly name: string;
  /** In Chinese and English. */
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** In the order of the catalog, which is part of it; as many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column and how a row fills it. */
export interface ColumnOf<Row> extends TableColumn {
  readonly cell: (row: Row) => Cell | undefined;
}

/** How a table is made of what the catalog has. */
export interface TableOf<Row> extends Omit<Table, "columns" | "rows" | "foreignKeys"> {
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
}

/** Makes a table: what a row does not have is null. */
export function table<Row>({ columns, rows, foreignKeys = [], ...rest }: TableOf<Row>): Table {
  return {
    ...rest,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    foreignKeys,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
  };
}

/** A column that every row fills. */
export function must<Row>(
  name: string,
  type: ColumnType,
  description: string | z.ZodType,
  cell: (row: Row) => Cell | undefined,
): ColumnOf<Row> {
  return { ...may(name, type, description, cell), required: true };
}

/** A column that is null where nobody knows, or where there is nothing. */
export function may<Row>(
  name: string,
  type: ColumnType,
  description: string | z.ZodType,
  cell: (row: Row) => Cell | undefined,
): ColumnOf<Row> {
  const words = typeof description === "string" ? description : wordsOf(description);
  return { name, type, description: words, required: false, cell };
}

/** A field that the model describes needs no second description. */
function wordsOf(schema: z.ZodType): string {
  return schema.description ?? z.globalRegistry.get(schema)?.description ?? "";
}

/** Where in a list something stands, beginning with 1. */
export const POSITION = "次序，从 1 起。 Position, beginning with 1.";

/** The entries of a list with whose they are and where they stand. */
export function eachOf<Owner, Entry>(
  owners: readonly Owner[],
  listOf: (owner: Owner) => readonly Entry[] | null | undefined,
): readonly { readonly owner: Owner; readonly entry: Entry; readonly position: number }[] {
  return owners.flatMap((owner) =>
    (listOf(owner) ?? []).map((entry, at) => ({ owner, entry, position: at + 1 })),
  );
}
