/** Whether one release of the catalog is numbered as the changes since another one demand. */
import { assertArgument } from "../model/argument.js";
import type { CatalogData } from "../model/data.js";
import { CATALOG_DATA } from "../model/shapes.js";
import { type RequiredBump, requiredBump, satisfiesBump } from "./bump.js";
import { diffCatalogs } from "./catalogs.js";
import { explain } from "./explain.js";

/** What two releases ask of the later one's version. */
export interface VersionAdvice {
  readonly from: string;
  readonly to: string;
  readonly required: RequiredBump;
  /** Whether `to` is high enough. */
  readonly satisfied: boolean;
}

/**
 * Holds the version of a release to what changed in it.
 *
 * @param a the earlier release
 * @param b the later release
 */
export function adviseVersion(a: CatalogData, b: CatalogData): VersionAdvice {
  assertArgument("adviseVersion", a, CATALOG_DATA);
  assertArgument("adviseVersion", b, CATALOG_DATA);
  const required = requiredBump(explain(diffCatalogs(a, b), { a, b }));
  const [from, to] = [a.release.release, b.release.release];
  return { from, to, required, satisfied: satisfiesBump(from, to, required.bump) };
}
