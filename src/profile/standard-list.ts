/** What the standard alone asks of the agency of a list, so that a release can be held beside the list. */
import type { Catalog } from "../catalog/index.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { resolveProfile } from "./resolve.js";

/**
 * Makes the list that an agency would have by a release alone, with no change, addition or exclusion of its own.
 *
 * @param list of the agency: its domains are taken, those of items that it moved elsewhere among them, and what subjects
 *   and channels are called there and which channels there are
 * @param catalog the release
 * @returns the list of the release
 */
export function standardList(list: DisclosureList, catalog: Catalog): DisclosureList {
  const rows = list.sections.flatMap((section) => section.rows);
  const homes = [
    ...list.sections.map(({ domain }) => domain),
    ...rows.flatMap(({ id }) => catalog.item(id)?.domain ?? []),
  ];
  const domains = catalog.domains.map(({ id }) => id).filter((id) => homes.includes(id));
  if (domains.length === 0) return { ...list, sections: [] };
  const profile: Profile = {
    profile: 1,
    agency: list.agency,
    release: catalog.release.release,
    domains: { include: domains },
    subjects: Object.fromEntries(
      rows.flatMap(({ subjects }) => subjects.map(({ role, name }) => [role, name] as const)),
    ),
    channels: {
      ...list.channels,
      ...Object.fromEntries((list.lacks ?? []).map((code) => [code, false] as const)),
    },
    ...(list.own && { own: list.own }),
  };
  return resolveProfile(profile, catalog).list;
}
