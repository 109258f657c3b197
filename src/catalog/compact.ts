/**
 * The form in which the package carries its data: JSON texts, one for each domain and one for each registry, so
 * that a look-up parses only what it needs.
 */
import type { CatalogData, DomainId } from "../model/index.js";
import { decodeDomain, encodeDomain } from "./compact-domain.js";
import { lazily } from "./lazy.js";

/** A whole catalog as JSON texts; each domain's is a `CompactDomain`. */
export type CompactCatalog = Readonly<Record<Exclude<keyof CatalogData, "editions" | "further">, string>> & {
  readonly editions: Readonly<Record<DomainId, string>>;
  readonly further?: string;
};

/** Makes the compact form of a catalog. */
export function encodeCatalog({ editions, further, ...rest }: CatalogData): CompactCatalog {
  return {
    ...mapValues(rest, (value) => JSON.stringify(value)),
    ...(further === undefined ? {} : { further: JSON.stringify(further) }),
    editions: mapValues(editions, (domain) => JSON.stringify(encodeDomain(domain))),
  };
}

/**
 * Restores a catalog from its compact form.
 *
 * @param compact what {@link encodeCatalog} made
 * @returns the catalog; each text is parsed when its part is first asked for
 */
export function decodeCatalog({ editions, further, ...rest }: CompactCatalog): CatalogData {
  const makers: Record<string, () => unknown> = {
    ...mapValues(rest, (json) => () => JSON.parse(json)),
    ...(further === undefined ? {} : { further: () => JSON.parse(further) }),
    editions: () => lazily(mapValues(editions, (json) => () => decodeDomain(JSON.parse(json)))),
  };
  return lazily(makers) as unknown as CatalogData;
}

function mapValues<K extends string, V, W>(
  object: Readonly<Record<K, V>>,
  change: (value: V) => W,
): Record<K, W> {
  const entries = Object.entries<V>(object).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, W>;
}
