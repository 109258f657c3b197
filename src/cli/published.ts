/** Published tables that people name on the command line, each row beside the item it stands for. */
import type { Aligner, Alignment } from "../align/index.js";
import type { Catalog } from "../catalog/index.js";
import type { HeldRow } from "../conformity/index.js";
import type { Agency, DomainId } from "../model/index.js";
import { readPublishedFile } from "../tables/read/file.js";
import { TableReadError } from "../tables/read/index.js";
import { readPublished } from "../tables/read/official/index.js";
import type { PublishedRow, PublishedTable } from "../tables/read/published.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { agencyOf } from "./table-agency.js";
import { gridsOf, textOf } from "./table-file.js";

/** A table, and whose it is as far as its file and titles tell. */
export interface OwnedTable extends PublishedTable {
  readonly owner: Agency | null;
}

/**
 * Reads the disclosure items of a file.
 *
 * @throws Failure `rows-missing`, and `file-…`, `table-…` where it cannot be read
 */
export async function publishedAt(file: string, context: Context): Promise<OwnedTable> {
  const table = /\.(?:jsonl?|ndjson)$/iu.test(file)
    ? { ...(await jsonTable(file, context)), owner: null }
    : await gridTable(file, context);
  if (table.rows.length === 0) {
    throw new Failure("rows-missing", context.messages.check.failures["rows-missing"](file));
  }
  return table;
}

async function gridTable(file: string, context: Context): Promise<OwnedTable> {
  const grids = await gridsOf(file, context);
  const table = readPublished(grids, context.catalog.vocabulary);
  return { ...table, owner: agencyOf(file, grids, table.rows) };
}

/** A list that `zwgk generate` wrote, or rows of JSON. */
async function jsonTable(file: string, context: Context): Promise<PublishedTable> {
  const text = await textOf(file, context);
  try {
    return await readPublishedFile(text, { vocabulary: context.catalog.vocabulary });
  } catch (error) {
    if (!(error instanceof TableReadError)) throw error;
    const { language } = context;
    throw new Failure(error.code, {
      message: `${file}: ${error.text[language]}`,
      hint: error.hint[language],
    });
  }
}

/** Making an aligner takes longer than most tables do, so that the tables of a folder share one. */
const aligners = new WeakMap<Catalog, Aligner>();

/** Aligns the rows of a table. */
export async function alignRowsOf(
  { rows }: PublishedTable,
  domain: DomainId | undefined,
  { catalog }: Context,
): Promise<Alignment<PublishedRow>[]> {
  const { createAligner } = await import("../align/index.js");
  const aligner = aligners.get(catalog) ?? createAligner(catalog);
  aligners.set(catalog, aligner);
  return aligner.align(rows, { domain });
}

/** Each row beside the item that it stands for. */
export async function heldRowsOf(
  table: PublishedTable,
  domain: DomainId | undefined,
  context: Context,
): Promise<HeldRow[]> {
  const aligned = await alignRowsOf(table, domain, context);
  return aligned.map(({ row, item, also }) => ({ row, item, also }));
}
