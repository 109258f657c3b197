/**
 * The releases of the catalog, earlier ones included.
 *
 * @packageDocumentation
 */
import { catalog } from "../catalog/current.js";
import type { Catalog } from "../catalog/types.js";
import { earlier } from "../generated/releases.js";
import { releaseLoader } from "./load.js";

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
export function loadRelease(version: string): Promise<Catalog> {
  return loader.load(version);
}
