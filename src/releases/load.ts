/** The releases that the package carries: the current one at hand, earlier ones loaded when asked for. */

import { createCatalog } from "../catalog/catalog.js";
import { type CompactCatalog, decodeCatalog } from "../catalog/compact.js";
import type { Catalog } from "../catalog/types.js";
import { UnknownReleaseError } from "./unknown.js";

/** What a loader of releases chooses from. */
export interface Shelf {
  readonly current: Catalog;
  /** Earlier releases by version, oldest first. */
  readonly earlier: Readonly<Record<string, () => Promise<{ readonly data: CompactCatalog }>>>;
}

/** Loads releases by version. */
export interface ReleaseLoader {
  /** `major.minor.patch` of each release, oldest first, the current one last. */
  readonly versions: readonly string[];
  /**
   * A release as it was when it was made.
   *
   * @param version one of `versions`
   * @throws UnknownReleaseError (code `unknown-release`) for any other text
   */
  load(version: string): Promise<Catalog>;
}

/** Makes the loader of a shelf. */
export function releaseLoader({ current, earlier }: Shelf): ReleaseLoader {
  const versions = [...Object.keys(earlier), current.release.release];
  return {
    versions,
    async load(version) {
      if (version === current.release.release) return current;
      const load = Object.hasOwn(earlier, version) ? earlier[version] : undefined;
      if (!load) throw new UnknownReleaseError(version, versions);
      return createCatalog(decodeCatalog((await load()).data));
    },
  };
}
