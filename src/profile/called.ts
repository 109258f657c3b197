/** What a message calls an item: its names, the id behind them for whoever looks it up. */
import type { Catalog } from "../catalog/index.js";
import { namedInFull } from "../text/named.js";

/** The item by its names and its id; a domain by its name; the id alone where neither is known. */
export function called(id: string, catalog: Pick<Catalog, "item" | "domains">): string {
  const item = catalog.item(id);
  if (item) return `“${namedInFull(item)}”（${id}）`;
  const domain = catalog.domains.find((one) => one.id === id);
  return domain ? `“${domain.name}”` : id;
}
