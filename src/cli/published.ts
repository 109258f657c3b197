/** Published tables that people name on the command line, each row beside the item it stands for. */
import { basename, extname } from "node:path";
import type { HeldRow } from "../conformity/index.js";
import type { DomainId } from "../model/index.js";
import { readPublishedFile } from "../tables/read/file.js";
import { TableReadError } from "../tables/read/index.js";
import type { PublishedTable } from "../tables/read/published.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { bytesOf } from "./table-file.js";

/**
 * Reads the disclosure items of a file.
 *
 * @throws Failure `file-missing`, `file-too-large`, `file-unreadable`, `rows-missing`, and `table-…` where no table can
 *   be read
 */
export async function publishedAt(file: string, context: Context): Promise<PublishedTable> {
  const { catalog, language, messages } = context;
  const bytes = await bytesOf(file, context);
  try {
    const name = basename(file, extname(file));
    const table = await readPublishedFile(bytes, { name, vocabulary: catalog.vocabulary });
    if (table.rows.length > 0) return table;
  } catch (error) {
    if (!(error instanceof TableReadError)) throw error;
    throw new Failure(error.code, {
      message: `${file}: ${error.text[language]}`,
      hint: error.hint[language],
    });
  }
  throw new Failure("rows-missing", messages.check.failures["rows-missing"](file));
}

/** Aligns the rows of a table, but for those that name their item themselves. */
export async function heldRowsOf(
  { rows }: PublishedTable,
  domain: DomainId | undefined,
  { catalog }: Context,
): Promise<HeldRow[]> {
  const { createAligner } = await import("../align/index.js");
  return createAligner(catalog)
    .align(rows, { domain })
    .map(({ row, item }) => ({ row, item: (row.id && catalog.item(row.id)?.id) || item }));
}
