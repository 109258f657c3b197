/** The package with the catalog that comes with it. */
import { createCatalog } from "../catalog/catalog.js";
import { decodeCatalog } from "../catalog/compact.js";
import type { Catalog } from "../catalog/index.js";
import { data as compact } from "../generated/data.js";
import { asMade, earlier } from "../generated/releases.js";
import type { CatalogData } from "../model/data.js";
import type { EarlierReleases } from "../releases/load.js";
import { type Package, thisPackage } from "./package.js";

/** What every run of the command line stands on. */
export interface Shipped extends Package {
  readonly catalog: Catalog;
  /** The same as plain data. */
  readonly data: CatalogData;
  /** The releases before it. */
  readonly earlier: EarlierReleases;
  /** The release itself as it was when it was made, where its data were corrected since. */
  readonly asMade: EarlierReleases;
}

/** The package that this module is part of. */
export function shippedHere(): Shipped {
  const data = decodeCatalog(compact);
  return { data, catalog: createCatalog(data), earlier, asMade, ...thisPackage() };
}
