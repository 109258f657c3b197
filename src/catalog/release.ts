/** Making a release: which edition of each domain it is made of, with counts and hashes. */
import type { Bilingual, CatalogFile, Edition, Release } from "../model/index.js";
import { countEdition, sumCounts } from "./counts.js";
import { domainsOf, ofKind, sourcesOf } from "./files.js";
import { editionHash } from "./hash.js";

/** What a release says of itself. */
export interface ReleaseHead {
  /** `major.minor.patch` */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly summary: Bilingual;
}

/**
 * Pins the latest edition of each domain.
 *
 * @param files the files of a catalog in which validation found no error
 * @returns the release, its editions in official order of the domains
 */
export function pinRelease(files: readonly CatalogFile[], head: ReleaseHead): Release {
  const editions = domainsOf(files).flatMap(({ id }) => {
    const edition = latestEdition(files, id);
    if (!edition) return [];
    const sha256 = editionHash(edition, sourcesOf(files, edition));
    return [{ domain: id, edition: edition.edition, ...countEdition(edition), sha256 }];
  });
  const instruments = ofKind(files, "instruments").reduce((sum, file) => sum + file.instruments.length, 0);
  return {
    release: head.version,
    date: head.date,
    summary: head.summary,
    totals: { domains: editions.length, ...sumCounts(editions), instruments },
    editions,
  };
}

/** The latest edition of a domain; editions are named by year, so that it is the last by name. */
export function latestEdition(files: readonly CatalogFile[], domain: string): Edition | undefined {
  return ofKind(files, "edition")
    .filter((edition) => edition.domain === domain)
    .sort((a, b) => (a.edition < b.edition ? -1 : 1))
    .at(-1);
}
