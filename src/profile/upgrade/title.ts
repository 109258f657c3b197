import type { CatalogItem } from "../../catalog/index.js";
import { namedInFull } from "../../text/named.js";

/** An item as a person finds it: id, category and name. */
export function titleOf(item: CatalogItem): string {
  return `${item.id} ${namedInFull(item)}`;
}

/** An item with what it discloses. */
export function described(item: CatalogItem): string[] {
  return [titleOf(item), ...item.content];
}
