/** A catalog in which a domain of a later wave stands among the others. */
import { assertArgument, OBJECT } from "../model/argument.js";
import type { CatalogData, Domain, DomainData, DomainId, Profile } from "../model/index.js";
import { CATALOG_DATA } from "../model/shapes.js";
import { overlaid } from "./lazy.js";

/**
 * Puts the domains of later waves in place that a profile names: they are in no list unless asked for.
 *
 * @param data the release that the profile names
 */
export function withFurther(data: CatalogData, profile: Pick<Profile, "domains">): CatalogData {
  assertArgument("withFurther", data, CATALOG_DATA);
  assertArgument("withFurther", profile, { ...OBJECT, zh: "本地方案", en: "a profile" });
  const { domains = {} } = profile;
  return [...(domains.further ?? []), ...(domains.include ?? [])].reduce(widened, data);
}

/**
 * Puts a domain of a later wave behind those that the standard counts, so that what works on a domain works on it.
 *
 * @param id one of `further`; anything else changes nothing
 */
export function widened(data: CatalogData, id: string): CatalogData {
  const found = data.further?.find(({ domain }) => domain.id === id);
  if (!found || id in data.editions) return data;
  const { domain, ...own } = found;
  const { name, en } = domain;
  // Of domains of later waves the type knows none.
  const code = domain.id as DomainId;
  const entry: Domain = { number: data.domains.length + 1, id: code, name, en };
  return overlaid(data, {
    domains: [...data.domains, entry],
    editions: overlaid(data.editions, { [code]: own satisfies DomainData }),
  });
}
