/** The edition and the pages of a domain, of whatever wave. */
import type { CatalogData, DomainData, DomainId, FurtherDomainData } from "../model/index.js";

/** The data of a domain; undefined where the catalog has no such domain. */
export function domainDataOf(
  {
    editions,
    further,
  }: {
    readonly editions: Readonly<Partial<CatalogData["editions"]>>;
    readonly further?: readonly FurtherDomainData[];
  },
  id: string,
): DomainData | undefined {
  return editions[id as DomainId] ?? further?.find(({ domain }) => domain.id === id);
}
