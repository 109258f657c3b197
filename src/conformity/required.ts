/** What a list is held against: the items of a profile, or what villages mirror of a township's list (相同事项的公开内容要对应一致). */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { isOnBoards } from "../tables/boards.js";

/**
 * The items of a list that stand on village boards too, as the list has them, to hold a village's list against.
 *
 * @returns national items only, in the order of the list; without channels, since a village has its own
 */
export function mirroredItems(list: DisclosureList, catalog: Catalog): CatalogItem[] {
  return list.sections.flatMap(({ rows }) =>
    rows.filter(isOnBoards).flatMap((row) => {
      const item = catalog.item(row.id);
      if (!item) return [];
      const { category, name, content, deadline, audience, method } = row;
      return [{ ...item, category, name, content, deadline, audience, method, channels: [] }];
    }),
  );
}

/**
 * What the list of a profile must have: the items of the agency's level, but for those left out for a stated reason.
 *
 * @returns in official order, as the standard has them
 */
export function requiredItems({ agency, domains, exclude = [] }: Profile, catalog: Catalog): CatalogItem[] {
  const domainsOut = new Set<string>(domains?.exclude.map(({ domain }) => domain));
  const itemsOut = new Set(exclude.map(({ item }) => catalog.item(item)?.id));
  return catalog
    .items({ level: agency.level })
    .filter(({ id, domain }) => !domainsOut.has(domain) && !itemsOut.has(id));
}
