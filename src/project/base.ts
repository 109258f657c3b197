/** Editions of one's own in the place of the standard's: what a profile stands on by its `base`. */
import { ofKind } from "../catalog/index.js";
import type { CatalogData, DomainData, Edition, Finding } from "../model/index.js";
import { validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";

/** A release with editions of one's own. */
export interface PlacedBase {
  /** The release with these editions in the place of its own; as given where the findings have errors. */
  readonly data: CatalogData;
  /** The editions; none where the findings have errors. */
  readonly editions: readonly Edition[];
  /** Errors. */
  readonly findings: readonly Finding[];
}

/**
 * Puts editions of one's own in the place of a release's.
 *
 * @param sources `editions/<domain>/<edition>.yaml`, with the `sources/<domain>.yaml` that they name
 * @param data the release that the profile names
 */
export function placeBase(sources: readonly YamlSource[], data: CatalogData): PlacedBase {
  const checked = validateSources(sources, { reference: data });
  const errors = checked.findings.filter(({ level }) => level === "error");
  if (errors.length > 0) return { data, editions: [], findings: errors };
  const editions = ofKind(checked.files, "edition");
  const placed = editions.map((edition) => [edition.domain, domainData(edition, checked.files)] as const);
  return {
    data: { ...data, editions: { ...data.editions, ...Object.fromEntries(placed) } },
    editions,
    findings: [],
  };
}

function domainData(edition: Edition, files: Parameters<typeof ofKind>[0]): DomainData {
  const { notes: _notes, ...published } = edition;
  const known = ofKind(files, "sources").filter(({ domain }) => domain === edition.domain);
  const sources = known.flatMap(({ sources: own }) => own).filter(({ id }) => edition.sources.includes(id));
  return { edition: published, sources };
}
