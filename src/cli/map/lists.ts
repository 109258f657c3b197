/** The lists that `zwgk map` is given: files in, powers and offices out, problems said. */
import { extname } from "node:path";
import type { Finding } from "../../model/index.js";
import {
  type ListedOffice,
  type ListedPower,
  type OfficeList,
  type PowerList,
  readOffices,
  readOfficesJson,
  readPowers,
  readPowersJson,
} from "../../responsibilities/read/index.js";
import { formatText } from "../../validate/index.js";
import type { Context } from "../context.js";
import { EXIT_BAD_INPUT } from "../exit.js";
import { paintOf } from "../paint.js";
import { gridsOf, textOf } from "../table-file.js";
import type { ColumnChoices } from "./columns.js";

/** Files that hold lists. */
export interface ListFiles {
  readonly responsibilities?: string | undefined;
  readonly offices?: string | undefined;
  readonly columns: ColumnChoices;
}

/** What the files hold. */
export interface Lists {
  readonly powers: readonly ListedPower[];
  readonly offices: readonly ListedOffice[];
}

/**
 * Reads the lists. A workbook with the powers may have a sheet of the offices too; it counts where no other file of
 * offices is named.
 *
 * @returns null where a file holds no list; that was said, and the exit code is set
 */
export async function readLists(files: ListFiles, context: Context): Promise<Lists | null> {
  const { responsibilities, offices, columns } = files;
  const powers = responsibilities === undefined ? null : await powersOf(responsibilities, columns, context);
  const listed = offices === undefined ? null : await officesOf(offices, columns, context);
  const beside = responsibilities !== undefined && offices === undefined ? powers?.offices : undefined;
  const findings = [
    ...said(powers?.list.problems, responsibilities, beside !== undefined && beside.length > 0),
    ...said(listed?.problems, offices, false),
  ];
  context.io.err(formatText(findings, { language: context.language, paint: paintOf(context.io) }));
  if (findings.some(({ level }) => level === "error")) {
    context.finish(EXIT_BAD_INPUT);
    return null;
  }
  return { powers: powers?.list.powers ?? [], offices: listed?.offices ?? beside ?? [] };
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

async function powersOf(
  file: string,
  { powers, offices }: ColumnChoices,
  context: Context,
): Promise<{ readonly list: PowerList; readonly offices: readonly ListedOffice[] }> {
  if (isJson(file)) return { list: readPowersJson(await textOf(file, context)), offices: [] };
  const grids = await gridsOf(file, context);
  const list = readPowers(grids, { columns: powers });
  const tables = new Set(list.powers.map(({ table }) => table));
  const rest = grids.filter(({ name }) => !tables.has(name));
  return { list, offices: rest.length === 0 ? [] : besides(readOffices(rest, { columns: offices })) };
}

/** Offices beside powers count where they have duties: a table of names alone may be anything. */
function besides({ offices }: OfficeList): readonly ListedOffice[] {
  return offices.some(({ duties }) => duties.length > 0) ? offices : [];
}

async function officesOf(file: string, { offices }: ColumnChoices, context: Context): Promise<OfficeList> {
  if (isJson(file)) return readOfficesJson(await textOf(file, context));
  return readOffices(await gridsOf(file, context), { columns: offices });
}

function isJson(file: string): boolean {
  return [".json", ".jsonl", ".ndjson"].includes(extname(file).toLowerCase());
}
