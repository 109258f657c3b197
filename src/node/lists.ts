/** Responsibility lists (权责清单) and lists of offices as files. */
import { extname } from "node:path";
import type { Finding } from "../model/finding.js";
import type {
  ColumnChoice,
  ListedOffice,
  ListedPower,
  OfficeColumn,
  OfficeList,
  PowerColumn,
  PowerList,
} from "../responsibilities/read/index.js";
import type { Grid } from "../tables/read/index.js";
import { readTableFile } from "./table-file.js";
import { readTextFile } from "./text-file.js";

/** What a person says about columns that were not recognised. */
export interface ListColumns {
  readonly powers: ColumnChoice<PowerColumn>;
  readonly offices: ColumnChoice<OfficeColumn>;
}

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
  readonly offices?: readonly ListedOffice[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the lists. A workbook with the powers may have a sheet of the offices too; it counts where no other file of
 * offices is named.
 */
export async function loadLists(files: ListFiles): Promise<LoadedLists> {
  const { responsibilities, offices, columns } = files;
  const powers = responsibilities === undefined ? null : await powersOf(responsibilities, columns);
  const listed = offices === undefined ? null : await officesOf(offices, columns);
  const beside = responsibilities !== undefined && offices === undefined ? powers?.offices : undefined;
  return {
    powers: powers?.list?.powers ?? [],
    offices: listed?.list?.offices ?? beside ?? [],
    findings: [
      ...(powers?.findings ?? []),
      ...said(powers?.list?.problems, responsibilities, beside !== undefined && beside.length > 0),
      ...(listed?.findings ?? []),
      ...said(listed?.list?.problems, offices, false),
    ],
  };
}

/** Findings of one file. That a sheet holds no powers goes without saying where it holds the offices. */
function said(
  problems: readonly Finding[] | undefined,
  file: string | undefined,
  hasOffices: boolean,
): Finding[] {
  return (problems ?? [])
    .filter(({ rule }) => !(hasOffices && rule === "sheet-skipped"))
    .map((finding) => ({ ...finding, file: file ?? null }));
}

async function powersOf(file: string, { powers, offices }: ListColumns): Promise<Loaded<PowerList>> {
  const { readOffices, readPowers, readPowersJson } = await import("../responsibilities/read/index.js");
  if (isJson(file)) return loadedJson(file, readPowersJson);
  return loadedTable(file, (grids) => {
    const list = readPowers(grids, { columns: powers });
    const tables = new Set(list.powers.map(({ table }) => table));
    const rest = grids.filter(({ name }) => !tables.has(name));
    return { list, offices: rest.length === 0 ? [] : besides(readOffices(rest, { columns: offices })) };
  });
}

/** Offices beside powers count where they have duties: a table of names alone may be anything. */
function besides({ offices }: OfficeList): readonly ListedOffice[] {
  return offices.some(({ duties }) => duties.length > 0) ? offices : [];
}

async function officesOf(file: string, { offices }: ListColumns): Promise<Loaded<OfficeList>> {
  const { readOffices, readOfficesJson } = await import("../responsibilities/read/index.js");
  if (isJson(file)) return loadedJson(file, readOfficesJson);
  return loadedTable(file, (grids) => ({ list: readOffices(grids, { columns: offices }) }));
}

async function loadedJson<List>(file: string, read: (text: string) => List): Promise<Loaded<List>> {
  const { text, findings } = await readTextFile(file);
  return { list: findings.length > 0 ? undefined : read(text), findings };
}

async function loadedTable<List>(
  file: string,
  read: (grids: readonly Grid[]) => Pick<Loaded<List>, "list" | "offices">,
): Promise<Loaded<List>> {
  const { grids, findings, warnings } = await readTableFile(file);
  return findings.length > 0 ? { list: undefined, findings } : { ...read(grids), findings: warnings };
}

function isJson(file: string): boolean {
  return [".json", ".jsonl", ".ndjson"].includes(extname(file).toLowerCase());
}
