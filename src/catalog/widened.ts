/** A catalog in which a domain of a later wave stands among the others. */
import type { CatalogData, Domain, DomainData, DomainId } from "../model/index.js";

/**
 * Puts a domain of a later wave behind those that the standard counts, so that what works on a domain works on it.
 *
 * @param id one of `further`; anything else changes nothing
 */
export function widened(data: CatalogData, id: string): CatalogData {
  const found = data.further?.find(({ domain }) => domain.id === id);
  if (!found) return data;
  const { domain, ...own } = found;
  const { name, en } = domain;
  // Of domains of later waves the type knows none.
  const code = domain.id as DomainId;
  const entry: Domain = { number: data.domains.length + 1, id: code, name, en };
  return {
    ...data,
    domains: [...data.domains, entry],
    editions: { ...data.editions, [code]: own satisfies DomainData },
  };
}
