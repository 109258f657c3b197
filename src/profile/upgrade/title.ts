import type { CatalogItem } from "../../catalog/index.js";

/** An item as a person finds it: id, category and name. */
export function titleOf({ id, category, name }: CatalogItem): string {
  return `${id} ${category} / ${name}`;
}
