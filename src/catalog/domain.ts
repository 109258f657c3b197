/** From the plain data of one domain to what the catalog shows of it. */
import type { Domain, DomainData, DomainId, FurtherDomainData } from "../model/index.js";
import { verificationOf } from "../model/verification.js";
import { type CompactDomain, decodeDomain } from "./compact-domain.js";
import { deepFreeze } from "./freeze.js";
import type { CatalogDomain, FurtherCatalogDomain } from "./types.js";

/**
 * Builds one domain of a catalog.
 *
 * @param domain its entry in the list of domains
 * @param data its edition and sources; handed over: it is frozen with the result
 * @returns the domain, deeply frozen
 */
export function buildDomain<D extends DomainId>(
  domain: Domain & { readonly id: D },
  { edition, sources }: DomainData,
): CatalogDomain<D> {
  const { id, number, name, en } = domain;
  return deepFreeze({ id, number, name, en, ...contentsOf(id, { edition, sources }) });
}

/** Builds a domain of a later wave. */
export function buildFurther({ domain, edition, sources }: FurtherDomainData): FurtherCatalogDomain {
  const { id, wave, name, en } = domain;
  return deepFreeze({ id, wave, name, en, ...contentsOf(id, { edition, sources }) });
}

function contentsOf<D extends string>(domain: D, { edition, sources }: DomainData) {
  return {
    edition: edition.edition,
    guideline: edition.guideline,
    completeness: edition.completeness,
    ...(edition.otherChannels && { otherChannels: edition.otherChannels }),
    sources,
    items: edition.items.map((item) => ({
      ...item,
      content: item.content ?? [],
      basis: item.basis ?? [],
      subjects: item.subjects ?? [],
      channels: item.channels ?? [],
      levels: item.levels ?? [],
      domain,
      edition: edition.edition,
      verification: verificationOf(item.evidence),
    })),
    redirects: edition.redirects ?? [],
  };
}

/**
 * Reads one domain from its compact form, for the modules that carry one domain alone.
 *
 * @param domain its entry in the list of domains
 * @param json a {@link CompactDomain} as JSON
 */
export function readDomain<D extends DomainId>(
  domain: Domain & { readonly id: D },
  json: string,
): CatalogDomain<D> {
  return buildDomain(domain, decodeDomain(JSON.parse(json) as CompactDomain));
}
