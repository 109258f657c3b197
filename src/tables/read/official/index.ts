/** From the tables of a file to the disclosure items in them. Knows columns and wording, but no file format. */
import { assertArgument, OPTIONS } from "../../../model/argument.js";
import type { Vocabulary } from "../../../model/data.js";
import { GRIDS, VOCABULARY } from "../../../model/shapes.js";
import type { Column } from "../../row.js";
import type { Grid } from "../grid.js";
import { READ_LIMITS, tooManyItems } from "../limits.js";
import type { PublishedRow, PublishedTable, UnreadCell } from "../published.js";
import { blocksOf } from "./blocks.js";
import { restoreMerged } from "./collapsed.js";
import { columnKeys } from "./columns.js";
import { blockContext, fileContext } from "./context.js";
import { draftsOf } from "./drafts.js";
import { headingSynonyms } from "./headings.js";
import { readItem } from "./item.js";
import { isOwn } from "./own.js";

/**
 * Reads the disclosure items of all tables of a file, in whatever order and wording their columns are: headings of up
 * to three rows and repeated ones, merged categories, parts under headings, tables cut into pages, one item a page.
 * Tables of anything else, such as a cover, are left out.
 *
 * @param grids the tables of one file: what the marks of one table mean may show in another
 * @param vocabulary what channels, methods and levels are called
 * @param options `own`: our own writers made the file, whatever is left of what says so; `items`: how many it may have
 * @returns rows in the order of the file. Takes time in proportion to the text
 * @throws TableReadError `table-too-large` where there are more items, `table-too-many`
 */
export function readPublished(
  grids: readonly Grid[],
  vocabulary: Vocabulary,
  options: { readonly own?: boolean; readonly items?: number } = {},
): PublishedTable {
  assertArgument("readPublished", grids, GRIDS);
  assertArgument("readPublished", vocabulary, VOCABULARY);
  assertArgument("readPublished", options, OPTIONS);
  const { own = false, items = READ_LIMITS.items } = options;
  const synonyms = headingSynonyms(vocabulary);
  const { blocks, unknown } = blocksOf(
    grids.map((grid) => restoreMerged(grid, synonyms)),
    synonyms,
  );
  const contents = blocks.map((block) => ({ columns: block.columns, ...draftsOf(block) }));
  const names = placeNames(grids);
  const beyond = contents.flatMap(({ drafts }) => drafts)[items];
  if (beyond) throw tooManyItems(items, names[beyond.grid] ?? "", beyond.row);
  const file = fileContext(contents, vocabulary, own || isOwn(grids));
  const rows: PublishedRow[] = [];
  const unread: UnreadCell[] = [];
  const tables = names.map((table, at) => ({
    table,
    items: 0,
    columns: new Set<Column>(),
    unknown: unknown[at] ?? [],
    notes: 0,
  }));
  for (const block of contents) {
    const context = blockContext(block, file);
    const keys = columnKeys(block.columns);
    for (const draft of block.drafts) {
      const table = tables[draft.grid];
      const item = readItem(draft, block.columns, table?.table ?? "", context);
      rows.push(item.row);
      unread.push(...item.unread);
      if (table === undefined) continue;
      table.items += 1;
      for (const key of keys) table.columns.add(key);
    }
    for (const grid of block.notes) {
      const table = tables[grid];
      if (table !== undefined) table.notes += 1;
    }
  }
  const warnings = grids.flatMap((grid) => grid.warnings ?? []);
  return {
    rows,
    unread,
    tables: tables.map((table) => ({ ...table, columns: [...table.columns] })),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

/** Names of tables; one without a name of its own has its position in the file behind it, such as `#2`. */
export function placeNames(grids: readonly Grid[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of grids) counts.set(name, (counts.get(name) ?? 0) + 1);
  return grids.map(({ name }, at) =>
    grids.length === 1 || (name !== "" && counts.get(name) === 1) ? name : `${name}#${at + 1}`,
  );
}
