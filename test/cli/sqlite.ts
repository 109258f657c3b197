/** SQLite, compiled to run anywhere; the queries keep to what it and DuckDB have in common. */
export async function sqlite() {
  const { default: initSqlJs } = await import("sql.js");
  return initSqlJs();
}
