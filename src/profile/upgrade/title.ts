import type { CatalogItem } from "../../catalog/index.js";

/** An item as a person finds it: id, category and name. */
export function titleOf({ id, category, name }: CatalogItem): string {
  return `${id} ${category} / ${name}`;
}

/** An item with what it discloses. */
export function described(item: CatalogItem): string[] {
  return [titleOf(item), ...item.content];
}
