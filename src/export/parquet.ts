/** Parquet of the tables: a file a table, for DuckDB, Spark, pandas and Arrow. */
import type { Cell, ColumnType, Table } from "./tables/index.js";

/** How the file states the type of a column. */
const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  list: { type: "BYTE_ARRAY", converted_type: "JSON" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
} as const satisfies Record<ColumnType, object>;

/** Writes a table; lists are JSON, dates are dates. */
export async function parquetOf({ columns, rows, description }: Table): Promise<Uint8Array> {
  const { ByteWriter, parquetWrite } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  await parquetWrite({
    writer,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type, required }) => ({
        name,
        ...TYPES[type],
        repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
      })),
    ],
    columnData: columns.map(({ name, type }, at) => ({
      name,
      data: rows.map((row) => parquetValueOf(row[at] ?? null, type)),
    })),
    kvMetadata: [{ key: "description", value: description }],
    createdBy: "zwgk-catalog",
  });
  return writer.getBytes();
}

function parquetValueOf(cell: Cell, type: ColumnType): unknown {
  return type === "date" && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
}
