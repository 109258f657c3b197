/** The releases that the package carries: the current one at hand, earlier ones loaded when asked for. */

import { createCatalog } from "../catalog/catalog.js";
import { type CompactCatalog, decodeCatalog } from "../catalog/compact.js";
import type { Catalog } from "../catalog/types.js";
import type { CatalogData } from "../model/data.js";
import { UnknownReleaseError } from "./unknown.js";

/** Earlier releases by version, oldest first. */
export type EarlierReleases = Readonly<Record<string, () => Promise<{ readonly data: CompactCatalog }>>>;

/** What a loader of releases chooses from. */
export interface Shelf {
  readonly current: Catalog;
  readonly earlier: EarlierReleases;
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
      const data = await earlierData(version, earlier);
      if (!data) throw new UnknownReleaseError(version, versions);
      return createCatalog(data);
    },
  };
}

/** An earlier release as plain data; null where there is none of that version. */
export async function earlierData(version: string, earlier: EarlierReleases): Promise<CatalogData | null> {
  const load = Object.hasOwn(earlier, version) ? earlier[version] : undefined;
  return load ? decodeCatalog((await load()).data) : null;
}
