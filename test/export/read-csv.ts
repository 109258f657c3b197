/** Reads the csv form as docs/open-data.md says: by the types of datapackage.json, one apostrophe off what begins with one. */
import Papa from "papaparse";
import type { ExportFile } from "../../src/export/index.js";

/** A row by the names of its columns. */
// biome-ignore lint/suspicious/noExplicitAny: the cells are what the descriptor says
export type Row = Readonly<Record<string, any>>;

/** The rows of each table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description: string;
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

export function descriptorIn(files: readonly ExportFile[]): Descriptor {
  return JSON.parse(String(files.find(({ path }) => path.endsWith("datapackage.json"))?.content));
}

/** The cells as they stand in a file, the names of its columns first. */
export function cellsOf(file: ExportFile | undefined): readonly string[][] {
  return Papa.parse<string[]>(String(file?.content).trimEnd()).data;
}

export function readCsv(files: readonly ExportFile[]): Rows {
  const tables = descriptorIn(files).resources.map(({ name, path, schema }) => {
    const [header, ...rows] = cellsOf(files.find((file) => file.path === `csv/${path}`));
    if (header?.join() !== schema.fields.map((field) => field.name).join())
      throw new Error(`${path} has other columns than its schema`);
    const read = rows.map((row) =>
      Object.fromEntries(schema.fields.map((field, at) => [field.name, typed(row[at] ?? "", field.type)])),
    );
    return [name, read] as const;
  });
  return Object.fromEntries(tables);
}

function typed(cell: string, type: string): unknown {
  if (cell === "") return null;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  if (type === "boolean") return text === "true";
  return ["integer", "array", "any"].includes(type) ? JSON.parse(text) : text;
}
