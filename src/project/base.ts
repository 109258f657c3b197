/** Editions of one's own in the place of the standard's: what a profile stands on by its `base`. */
import { domainDataOf } from "../catalog/domain-data.js";
import { ofKind } from "../catalog/index.js";
import { SLIP_RULES, type SlipPlace } from "../fields/slips/index.js";
import type { CatalogData, DomainData, Edition, Finding } from "../model/index.js";
import { validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";

/** A release with editions of one's own. */
export interface PlacedBase {
  /** The release with these editions in the place of its own; as given where the findings have errors. */
  readonly data: CatalogData;
  /** The editions; none where the findings have errors. */
  readonly editions: readonly Edition[];
  /** Errors, and slips of copying and filling by hand. */
  readonly findings: readonly Finding[];
}

/**
 * Puts editions of one's own in the place of a release's.
 *
 * @param sources `editions/<domain>/<edition>.yaml`, with the `sources/<domain>.yaml` that they name
 * @param data the release that the profile names
 * @param agency whose profile it is
 */
export function placeBase(sources: readonly YamlSource[], data: CatalogData, agency: SlipPlace): PlacedBase {
  const checked = validateSources(sources, { reference: data, agency });
  const findings = checked.findings.filter(({ level, rule }) => level === "error" || SLIPS.has(rule));
  if (findings.some(({ level }) => level === "error")) return { data, editions: [], findings };
  const editions = ofKind(checked.files, "edition");
  const placed = editions.map(
    (edition) => [edition.domain, domainData(edition, checked.files, data)] as const,
  );
  return {
    data: { ...data, editions: { ...data.editions, ...Object.fromEntries(placed) } },
    editions,
    findings,
  };
}

/** What is told of the rows of an edition before a list is made of them; what else they lack, the list itself shows. */
const SLIPS: ReadonlySet<string> = new Set([...SLIP_RULES, "document-foreign"]);

/** Sources are those of the file that lies beside the edition; where there is none, those that the release knows. */
function domainData(edition: Edition, files: Parameters<typeof ofKind>[0], data: CatalogData): DomainData {
  const { notes: _notes, ...published } = edition;
  const beside = ofKind(files, "sources").filter(({ domain }) => domain === edition.domain);
  const known = beside.length > 0 ? beside : [domainDataOf(data, edition.domain) ?? { sources: [] }];
  const sources = known.flatMap(({ sources: own }) => own).filter(({ id }) => edition.sources.includes(id));
  return { edition: published, sources };
}
