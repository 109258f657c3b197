/** Items as a table on the terminal: what `list`, `search` and `show` of a domain print. */
import type { CatalogItem, FurtherItem } from "../catalog/index.js";
import { alignRows } from "./columns.js";
import type { Context } from "./context.js";

/**
 * Sets items in columns under headings.
 *
 * @returns lines, the headings first; empty where there are no items
 */
export function itemTable(items: readonly (CatalogItem | FurtherItem)[], context: Context): string[] {
  if (items.length === 0) return [];
  const { messages, io } = context;
  const { columns, levels, verification, separator } = messages;
  return alignRows(
    [
      [columns.id, columns.verification, columns.levels, columns.category, columns.name],
      ...items.map((item) => [
        item.id,
        verification[item.verification],
        item.levels.map((level) => levels[level]).join(separator),
        item.category ?? "",
        item.name,
      ]),
    ],
    { columns: io.columns },
  );
}
