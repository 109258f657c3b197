/** The release of the catalog that comes with the package. */
import { data } from "../generated/data.js";
import type { ItemId } from "../generated/ids.js";
import { createCatalog } from "./catalog.js";
import { decodeCatalog } from "./compact.js";
import type { Catalog } from "./types.js";

/**
 * The current release: all 26 domains, synchronous and deeply frozen. Importing it parses nothing; each domain
 * is parsed when first asked for.
 */
export const catalog: Catalog<ItemId> = /* @__PURE__ */ createCatalog(/* @__PURE__ */ decodeCatalog(data));
