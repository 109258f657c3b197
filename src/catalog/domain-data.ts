/** The edition and the pages of a domain, of whatever wave. */
import type { CatalogData, DomainData, DomainId, FurtherDomainData } from "../model/index.js";

/** What has editions: the 26 domains, and those of later waves, of which the record alone may be there. */
export interface WithEditions {
  readonly editions: Readonly<Partial<CatalogData["editions"]>>;
  readonly further?: readonly (Pick<FurtherDomainData, "domain"> & Partial<DomainData>)[];
}

/** The data of a domain; undefined where the catalog has none of it. */
export function domainDataOf({ editions, further }: WithEditions, id: string): DomainData | undefined {
  const own = editions[id as DomainId];
  if (own) return own;
  const { edition, sources = [] } = further?.find(({ domain }) => domain.id === id) ?? {};
  return edition && { edition, sources };
}
