/**
 * The releases of the catalog, earlier ones included.
 *
 * @packageDocumentation
 */
import { decodeCatalog } from "../catalog/compact.js";
import { catalog } from "../catalog/current.js";
import type { Catalog } from "../catalog/types.js";
import { data } from "../generated/data.js";
import { earlier } from "../generated/releases.js";
import { assertText } from "../model/argument.js";
import type { CatalogData } from "../model/data.js";
import { earlierData, releaseLoader } from "./load.js";
import { UnknownReleaseError } from "./unknown.js";

export type { EarlierReleases } from "./load.js";
export { type ChangesSince, changesSince } from "./since.js";
export { UnknownReleaseError } from "./unknown.js";

const loader = releaseLoader({ current: catalog, earlier });

/** `major.minor.patch` of each release that the package carries, oldest first, the current one last. */
export const releaseVersions: readonly string[] = loader.versions;

/**
 * Loads a release as it was when it was made.
 *
 * @param version one of {@link releaseVersions}
 * @throws UnknownReleaseError (code `unknown-release`) for any other text
 */
export async function loadRelease(version: string): Promise<Catalog> {
  assertText("loadRelease", version);
  return loader.load(version);
}

/**
 * Loads a release as plain data, which `validateSources` takes as what files are to fit into.
 *
 * @param version one of {@link releaseVersions}
 * @throws UnknownReleaseError (code `unknown-release`) for any other text
 */
export async function loadReleaseData(version: string): Promise<CatalogData> {
  assertText("loadReleaseData", version);
  const found =
    version === catalog.release.release ? decodeCatalog(data) : await earlierData(version, earlier);
  if (!found) throw new UnknownReleaseError(version, releaseVersions);
  return found;
}
