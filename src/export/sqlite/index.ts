/** A SQLite database of the tables, written without SQLite: a file of rows, keys and statements that say what they are. */
import type { Cell, ForeignKey, Table, TableColumn } from "../tables/index.js";
import { FILE_HEADER, PAGE, Pages } from "./pages.js";
import { recordOf, type SqlValue } from "./record.js";

const TYPES: Readonly<Record<TableColumn["type"], string>> = {
  text: "TEXT",
  integer: "INTEGER",
  boolean: "INTEGER",
  date: "TEXT",
  list: "TEXT",
  json: "TEXT",
};

/** Writes a database: `true` is 1, lists are JSON, keys have an index and are declared. */
export function sqliteOf(tables: readonly Table[]): Uint8Array {
  const pages = new Pages();
  const first = pages.reserve();
  const schema = tables.flatMap((table): SqlValue[][] => {
    const rows = table.rows.map((row) => row.map(sqlValueOf));
    const rowsAt = pages.writeRows(rows.map(recordOf));
    const keysAt = pages.writeKeys(keysOf(table, rows).map(recordOf));
    return [
      ["table", table.name, table.name, rowsAt, statementOf(table)],
      ["index", `sqlite_autoindex_${table.name}_1`, table.name, keysAt, null],
    ];
  });
  pages.writeRows(schema.map(recordOf), first);
  pages.page(first).set(headerOf(pages.count));
  return pages.bytes();
}

function sqlValueOf(cell: Cell): SqlValue {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}

/** The statement that would make the table; SQLite keeps its comments. */
export function statementOf({ name, description, columns, primaryKey, foreignKeys }: Table): string {
  const lines = [
    ...columns.map((column) => ({
      code: `${quoted(column.name)} ${TYPES[column.type]}${column.required ? " NOT NULL" : ""}`,
      words: column.description,
    })),
    { code: `PRIMARY KEY (${listed(primaryKey)})`, words: "" },
    ...foreignKeys.map((key) => ({ code: referenceOf(key), words: "" })),
  ];
  const body = lines.map(({ code, words }, at) => {
    const comma = at < lines.length - 1 ? "," : "";
    return `  ${code}${comma}${words ? ` -- ${words}` : ""}`;
  });
  return `CREATE TABLE ${quoted(name)} ( -- ${description}\n${body.join("\n")}\n)`;
}

function referenceOf({ columns, table, references }: ForeignKey): string {
  return `FOREIGN KEY (${listed(columns)}) REFERENCES ${quoted(table)} (${listed(references)})`;
}

const quoted = (name: string) => `"${name}"`;
const listed = (names: readonly string[]) => names.map(quoted).join(", ");

/** The keys with the numbers of their rows, in the order of an index. */
function keysOf({ columns, primaryKey }: Table, rows: readonly (readonly SqlValue[])[]): SqlValue[][] {
  const places = primaryKey.map((key) => columns.findIndex(({ name }) => name === key));
  return rows
    .map((row, at) => [...places.map((place) => row[place] ?? null), at + 1])
    .sort((a, b) => {
      const at = a.findIndex((value, place) => compared(value, b[place] ?? null) !== 0);
      return at < 0 ? 0 : compared(a[at] ?? null, b[at] ?? null);
    });
}

/** As SQLite orders them: nothing, numbers, texts by their bytes in UTF-8, which is the order of their code points. */
function compared(a: SqlValue, b: SqlValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return comparedTexts(a, b);
  return rank(a) - rank(b);
}

/** JavaScript orders by halves of code points: the same, but for those that have two. */
function comparedTexts(a: string, b: string): number {
  if (a === b) return 0;
  if (!HALVES.test(a + b)) return a < b ? -1 : 1;
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((sign, place) => sign !== right[place]);
  return at < 0 ? -1 : (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

const HALVES = /[\uD800-\uDFFF]/u;

const rank = (value: SqlValue) => (value === null ? 0 : typeof value === "number" ? 1 : 2);

/** https://www.sqlite.org/fileformat.html, section 1.3 */
function headerOf(count: number): Uint8Array {
  const header = new Uint8Array(FILE_HEADER);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode("SQLite format 3\0"));
  view.setUint16(16, PAGE);
  // Read and written as a rollback journal has it; nothing reserved; the fractions that the format prescribes.
  header.set([1, 1, 0, 64, 32, 32], 18);
  view.setUint32(24, 1); // changes
  view.setUint32(28, count);
  view.setUint32(40, 1); // changes of the schema
  view.setUint32(44, 4); // format of the schema
  view.setUint32(56, 1); // UTF-8
  view.setUint32(92, 1); // the change for which the count of pages holds
  return header;
}
