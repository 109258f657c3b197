/** The searches that `npm run bench:search` compares: ids for a query, best first. */
import MiniSearch from "minisearch";
import type { Catalog } from "../../src/index.js";
import { createSearch } from "../../src/search/index.js";

type Make = (catalog: Catalog) => (query: string) => readonly string[];

export const search: Make = (catalog) => {
  const made = createSearch(catalog);
  return (query) => made.search(query).map(({ item }) => item.id);
};

/** To tell what the vocabulary contributes. */
export const wordless: Make = (catalog) => {
  const made = createSearch(catalog, []);
  return (query) => made.search(query).map(({ item }) => item.id);
};

/** Every word of the query must occur. */
export const substring: Make = (catalog) => (query) => catalog.search(query).map(({ id }) => id);

/** MiniSearch as it comes: no options but the fields. */
export const minisearch: Make = (catalog) => {
  const index = new MiniSearch({ fields: ["id", "name", "category", "content", "basis"] });
  index.addAll(
    catalog.items().map((item) => ({ ...item, basis: item.basis.map((one) => JSON.stringify(one)) })),
  );
  return (query) => index.search(query).map(({ id }) => id as string);
};
