/** Rows of a list of all domains: where others have the category it has the domain, and often the category in place of the name. */
import { domainNamed } from "../catalog/domain-named.js";
import type { Catalog } from "../catalog/types.js";
import type { Item } from "../model/item.js";
import type { PublishedRow } from "../tables/read/published.js";
import { foldedLetters } from "../text/fold.js";

/**
 * A row as the columns of its item have it: 社会救助 | 最低生活保障 shows the category of 最低生活保障 / 办事指南, and no name.
 *
 * @param item that the row stands for
 */
export function underDomain(
  row: PublishedRow,
  { category, name }: Pick<Item, "category" | "name">,
  { domains }: Pick<Catalog, "domains">,
): PublishedRow {
  const isCategory =
    foldedLetters(row.name) === foldedLetters(category ?? "") &&
    foldedLetters(row.name) !== foldedLetters(name);
  if (!isCategory || domainNamed(row.category ?? "", domains) === null) return row;
  const { name: printed = row.name, ...raw } = row.raw;
  return { ...row, category: row.name, name: "", raw: { ...raw, category: printed } };
}
