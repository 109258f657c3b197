/** DuckDB, as the documentation has people ask it. */
import { DuckDBInstance } from "@duckdb/node-api";

/** Asks a database in memory: the rows of the answer, wide numbers as texts. */
export type Ask = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/** Does something with a database that is gone afterwards. */
export async function withDuckDb<T>(action: (ask: Ask) => Promise<T>): Promise<T> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    return await action(async (sql) => (await connection.runAndReadAll(sql)).getRowsJson());
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** The statements of a page's first block of SQL. */
export function statementsIn(markdown: string): readonly string[] {
  return (/```sql\n([^`]*)```/u.exec(markdown)?.[1] ?? "")
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The columns that a statement declares for a file of JSON lines. */
export function columnsIn(statement: string): readonly string[] {
  const declared = /columns = \{([^}]*)\}/u.exec(statement)?.[1] ?? "";
  return [...declared.matchAll(/(\w+): '/gu)].map(([, name = ""]) => name);
}
