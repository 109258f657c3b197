/** Responsibility lists (权责清单) and lists of offices as files. */

import { extname } from "node:path";
import { assertFields, OBJECT, optional, TEXT } from "../model/argument.js";
import type { Finding } from "../model/finding.js";
import type {
  ListColumns,
  ListedOffice,
  ListedPower,
  OfficeList,
  PowersWithOffices,
} from "../responsibilities/read/index.js";
import type { Grid } from "../tables/read/index.js";
import { readTableFile } from "./table-file.js";
import { readTextFile } from "./text-file.js";

/** Files that hold lists: tables in any format, or JSON. */
export interface ListFiles {
  readonly responsibilities?: string | undefined;
  readonly offices?: string | undefined;
  readonly columns: ListColumns;
}

/** What the files hold. */
export interface LoadedLists {
  readonly powers: readonly ListedPower[];
  readonly offices: readonly ListedOffice[];
  /** Errors where a file cannot be read or holds no list. */
  readonly findings: readonly Finding[];
}

/** What came of one file: nothing of `list` where it could not be read. */
interface Loaded<List> {
  readonly list: List | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads the lists. A workbook with the powers may have a sheet of the offices too; it counts where no other file of
 * offices is named.
 */
export async function loadLists(files: ListFiles): Promise<LoadedLists> {
  assertFields("loadLists", files, {
    responsibilities: optional(TEXT),
    offices: optional(TEXT),
    columns: OBJECT,
  });
  const { responsibilities, offices, columns } = files;
  const powers = responsibilities === undefined ? null : await powersOf(responsibilities, columns);
  const listed = offices === undefined ? null : await officesOf(offices, columns);
  return {
    powers: powers?.list?.powers ?? [],
    offices: offices === undefined ? (powers?.list?.offices ?? []) : (listed?.list?.offices ?? []),
    findings: [
      ...(powers?.findings ?? []),
      ...said(powers?.list?.problems, responsibilities),
      ...(listed?.findings ?? []),
      ...said(listed?.list?.problems, offices),
    ],
  };
}

/** Findings of one file. */
function said(problems: readonly Finding[] | undefined, file: string | undefined): Finding[] {
  return (problems ?? []).map((finding) => ({ ...finding, file: file ?? null }));
}

async function powersOf(file: string, columns: ListColumns): Promise<Loaded<PowersWithOffices>> {
  const { readPowersJson, readPowersWithOffices } = await import("../responsibilities/read/index.js");
  if (isJson(file)) return loadedJson(file, (text) => ({ ...readPowersJson(text), offices: [] }));
  return loadedTable(file, (grids) => readPowersWithOffices(grids, columns));
}

async function officesOf(file: string, { offices }: ListColumns): Promise<Loaded<OfficeList>> {
  const { readOffices, readOfficesJson } = await import("../responsibilities/read/index.js");
  if (isJson(file)) return loadedJson(file, readOfficesJson);
  return loadedTable(file, (grids) => readOffices(grids, { columns: offices }));
}

async function loadedJson<List>(file: string, read: (text: string) => List): Promise<Loaded<List>> {
  const { text, findings } = await readTextFile(file);
  return { list: findings.length > 0 ? undefined : read(text), findings };
}

async function loadedTable<List>(
  file: string,
  read: (grids: readonly Grid[]) => List,
): Promise<Loaded<List>> {
  const { grids, findings, warnings } = await readTableFile(file);
  return findings.length > 0 ? { list: undefined, findings } : { list: read(grids), findings: warnings };
}

function isJson(file: string): boolean {
  return [".json", ".jsonl", ".ndjson"].includes(extname(file).toLowerCase());
}
