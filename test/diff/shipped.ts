/** The data of the shipped catalog, for tests that change it. */
import { decodeCatalog } from "../../src/catalog/compact.js";
import { data } from "../../src/generated/data.js";
import type { CatalogData } from "../../src/model/index.js";

const shipped: CatalogData = plain(decodeCatalog(data));

/** The shipped data; shared, so that tests make copies of what they change. */
export function shippedData(): CatalogData {
  return shipped;
}

/** Getters become values. */
function plain({ editions, ...rest }: CatalogData): CatalogData {
  return { ...rest, editions: { ...editions } };
}
