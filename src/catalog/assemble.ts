/** From the files of a catalog to the plain data of one release. */
import { assertArgument, listOf, OBJECT, optional, TEXT } from "../model/argument.js";
import { INSTRUMENT_KINDS, VOCABULARIES } from "../model/codes.js";
import { ZwgkError } from "../model/error.js";
import type { CatalogData, CatalogFile, DomainData, Edition, Release } from "../model/index.js";
import { domainsOf, furtherOf, ofKind, releasesOf, sourcesOf } from "./files.js";
import { latestEdition } from "./release.js";

/**
 * Puts together the data of one release: the editions that it pins, with their sources, and the registries.
 *
 * @param files the files of a catalog in which validation found no error
 * @param version the release; the latest unless stated
 * @returns the data, without the editors' notes
 * @throws ZwgkError where the files hold no such release (code `unknown-release`), or not an edition that it pins
 *   (`edition-missing`)
 */
export function assemble(files: readonly CatalogFile[], version?: string): CatalogData {
  assertArgument("assemble", files, listOf(OBJECT));
  assertArgument("assemble", version, optional(TEXT));
  const release = releasesOf(files).findLast((one) => version === undefined || one.release === version);
  if (!release) throw noRelease(version);
  const pinned = pinnedEditions(files, release);
  return {
    release,
    ...assembleEditions(files, pinned),
    earlier: pinned.flatMap((edition) =>
      earlierEditions(files, edition).map((earlier) => domainData(files, earlier)),
    ),
  };
}

/**
 * Puts together a catalog of editions that no release has to pin.
 *
 * @param files the files of a whole catalog, valid by their schemas
 * @param editions one a domain, from the files
 */
export function assembleEditions(
  files: readonly CatalogFile[],
  editions: readonly Edition[],
): Omit<CatalogData, "earlier" | "release"> {
  const instruments = ofKind(files, "instruments");
  const vocabularies = ofKind(files, "vocabulary");
  return {
    domains: domainsOf(files),
    editions: byKey(
      domainsOf(files).flatMap(({ id }) =>
        editions
          .filter(({ domain }) => domain === id)
          .map((edition) => [id, domainData(files, edition)] as const),
      ),
    ),
    further: furtherOf(files).flatMap((domain) => {
      const edition = latestEdition(files, domain.id);
      return edition ? [{ domain, ...domainData(files, edition) }] : [];
    }),
    instruments: INSTRUMENT_KINDS.flatMap((kind) =>
      instruments
        .filter((file) => file.kind === kind)
        .flatMap((file) => file.instruments.map((instrument) => ({ ...instrument, kind }))),
    ),
    horizons: byKey(instruments.map(({ kind, horizon }) => [kind, horizon])),
    vocabulary: byKey(
      VOCABULARIES.map((name) => [
        name,
        vocabularies.filter((file) => file.vocabulary === name).flatMap((file) => file.entries),
      ]),
    ),
  };
}

function noRelease(version: string | undefined): ZwgkError {
  return new ZwgkError("unknown-release", {
    text: {
      zh: `这些文件里没有${version === undefined ? "任何发布" : `发布 ${version}`}`,
      en: `${version === undefined ? "no release" : `release ${version}`} is not among the files`,
    },
    hint: {
      zh: "传入 releases/ 文件夹里的文件，或者写其中有的版本",
      en: "pass the files of the folder releases/ too, or name a version that is among them",
    },
  });
}

function noEdition(release: string, edition: string): ZwgkError {
  return new ZwgkError("edition-missing", {
    text: {
      zh: `发布 ${release} 采用的版本 ${edition} 不在这些文件里`,
      en: `release ${release} pins ${edition}, which is not there`,
    },
    hint: { zh: `传入 editions/${edition}.yaml`, en: `pass editions/${edition}.yaml too` },
  });
}

/** The editions that a release pins, in its order. */
function pinnedEditions(files: readonly CatalogFile[], release: Release): Edition[] {
  const editions = ofKind(files, "edition");
  return release.editions.map(({ domain, edition }) => {
    const pinned = editions.find((one) => one.domain === domain && one.edition === edition);
    if (!pinned) throw noEdition(release.release, `${domain}/${edition}`);
    return pinned;
  });
}

/** Editions are named by year, so that names tell which came first. */
function earlierEditions(files: readonly CatalogFile[], pinned: Edition): Edition[] {
  return ofKind(files, "edition")
    .filter(({ domain, edition }) => domain === pinned.domain && edition < pinned.edition)
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
}

function domainData(files: readonly CatalogFile[], edition: Edition): DomainData {
  const { notes: _notes, ...published } = edition;
  return { edition: published, sources: sourcesOf(files, edition) };
}

/** An object of entries; that every key is there is what validation guarantees. */
function byKey<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(entries) as Record<K, V>;
}
