/** The whole catalog in the forms in which other tools read data. */

import { assertArgument, assertHas, OPTIONS, WrongArgumentError } from "../model/argument.js";
import type { CatalogData, Release } from "../model/index.js";
import type { Table } from "./tables/index.js";

/** The forms, in the order in which help lists them. */
export const EXPORT_FORMATS = ["ndjson", "csv", "jsonld", "sqlite", "parquet"] as const;

/** A form of the data. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of the export. */
export interface ExportFile {
  /** Path within the export, with `/`: forms of several files have a folder of their own. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What an export may be told. */
export interface ExportOptions {
  /** The releases before the one whose data are exported, oldest first; none unless given. */
  readonly releases?: readonly Release[] | undefined;
  /**
   * What the addresses of the JSON-LD form begin with; ends in `/`, `#` or `:`. `DEFAULT_BASE` unless given: names
   * that are permanent and that nobody resolves.
   */
  readonly base?: string | undefined;
}

/**
 * Writes everything that a catalog has in one form; always the same bytes for the same data.
 *
 * @param data a release, such as `loadReleaseData` (zwgk-catalog/releases) gives
 * @param format one of {@link EXPORT_FORMATS}
 * @returns the files
 * @throws `WrongArgumentError` (code `wrong-argument`), `InvalidBaseError` (code `invalid-base`)
 */
export async function exportCatalog(
  data: CatalogData,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<readonly ExportFile[]> {
  assertArgument("exportCatalog", options, OPTIONS);
  const { releases = [], base } = options;
  assertHas("exportCatalog", data, "editions", { zh: "标准目录的数据", en: "the data of a catalog" });
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!write)
    throw new WrongArgumentError(
      "exportCatalog",
      { zh: EXPORT_FORMATS.join("、"), en: EXPORT_FORMATS.join(", ") },
      format,
    );
  return write(data, releases, base);
}

type Write = (
  data: CatalogData,
  releases: readonly Release[],
  base: string | undefined,
) => Promise<readonly ExportFile[]>;

/** Each is loaded when it is asked for. */
const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  ndjson: async (data, releases) => {
    const { ndjsonOf } = await import("./ndjson.js");
    return [{ path: "catalog.ndjson", content: ndjsonOf(data, releases) }];
  },
  csv: async (data, releases) => {
    const [{ csvOf }, { dataPackageOf }] = await Promise.all([
      import("./csv.js"),
      import("./datapackage.js"),
    ]);
    const tables = await tablesIn(data, releases);
    return [
      { path: "csv/datapackage.json", content: dataPackageOf(tables, data.release) },
      ...(await eachTable("csv", tables, csvOf)),
    ];
  },
  jsonld: async (data, releases, base) => {
    const { jsonldOf } = await import("./jsonld/index.js");
    return [{ path: "catalog.jsonld", content: jsonldOf(data, releases, base) }];
  },
  sqlite: async (data, releases) => {
    const { sqliteOf } = await import("./sqlite/index.js");
    return [{ path: "catalog.sqlite", content: sqliteOf(await tablesIn(data, releases)) }];
  },
  parquet: async (data, releases) => {
    const { parquetOf } = await import("./parquet.js");
    return eachTable("parquet", await tablesIn(data, releases), parquetOf);
  },
};

async function tablesIn(data: CatalogData, releases: readonly Release[]): Promise<readonly Table[]> {
  const { tablesOf } = await import("./tables/index.js");
  return tablesOf(data, releases);
}

/** A file a table, in a folder named by its extension. */
function eachTable(
  extension: string,
  tables: readonly Table[],
  write: (table: Table) => Promise<string | Uint8Array>,
): Promise<ExportFile[]> {
  return Promise.all(
    tables.map(async (table) => ({
      path: `${extension}/${table.name}.${extension}`,
      content: await write(table),
    })),
  );
}
