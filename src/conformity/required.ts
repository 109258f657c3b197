/** What a list is held against: the items of a profile, or what villages mirror of a township's list (相同事项的公开内容要对应一致). */

import { concerns } from "../catalog/concerns.js";
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { channelsOf } from "../catalog/local-channels.js";
import { askedOf } from "../fields/asked.js";
import { assertArgument } from "../model/argument.js";
import { ITEM_FIELDS } from "../model/codes.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { isOnBoards } from "../tables/boards.js";

/**
 * The items of a list that stand on village boards too, as the list has them, to hold a village's list against.
 *
 * @returns national items only, in the order of the list; without channels, since a village has its own
 */
export function mirroredItems(list: DisclosureList, catalog: Catalog): CatalogItem[] {
  assertArgument("mirroredItems", list, DISCLOSURE_LIST);
  assertArgument("mirroredItems", catalog, CATALOG);
  return list.sections.flatMap(({ rows }) =>
    rows.filter(isOnBoards).flatMap((row) => {
      const item = catalog.item(row.id);
      if (!item) return [];
      const { category, name, content, deadline, audience, method } = row;
      // The township's own list is the authority here: it is no matter what pages show of the standard.
      const evidence = { ...item.evidence, between: [...ITEM_FIELDS] };
      return [{ ...item, evidence, category, name, content, deadline, audience, method, channels: [] }];
    }),
  );
}

/**
 * What the list of a profile must have: the items of the agency's level, but for those left out for a stated reason.
 *
 * @returns in official order, as the standard asks them of this agency
 */
export function requiredItems(profile: Profile, catalog: Catalog): CatalogItem[] {
  assertArgument("requiredItems", profile, PROFILE);
  assertArgument("requiredItems", catalog, CATALOG);
  const leftOut = concerns(profile, catalog);
  const { lacks } = channelsOf(profile);
  const locality = { level: profile.agency.level, lacks, subjects: catalog.vocabulary.subjects };
  return catalog
    .items()
    .filter((item) => leftOut(item) === null)
    .map((item) => askedOf(withConfirmed(item, profile, catalog), locality));
}

/** What somebody has compared with the official text is as good as seen. */
function withConfirmed(item: CatalogItem, { confirmed = [] }: Profile, catalog: Catalog): CatalogItem {
  const own = confirmed.filter((one) => (catalog.item(one.item)?.id ?? one.item) === item.id);
  if (own.length === 0) return item;
  const fields = own.flatMap((one) => (one.fields === "all" ? ITEM_FIELDS : one.fields));
  return { ...item, evidence: { ...item.evidence, between: [...(item.evidence.between ?? []), ...fields] } };
}
