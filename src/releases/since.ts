/** What changed in a profile's list since an earlier release of the standard. */

import type { Catalog } from "../catalog/types.js";
import { type ChangeSummary, countChanges, diffLists, explainList } from "../diff/index.js";
import { instrumentRegistry } from "../instruments/index.js";
import { assertArgument } from "../model/argument.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { resolveProfile } from "../profile/index.js";

/** The changes between the list that a profile makes of an earlier release and the one that it makes now. */
export interface ChangesSince {
  readonly release: string;
  readonly date: string;
  /** Ids of the items that came, in the order of the list. */
  readonly added: readonly string[];
  /** Ids of the items that went. */
  readonly removed: readonly string[];
  /** Ids of the items that say something else. */
  readonly changed: readonly string[];
  /** What the changes of items mean, as a comparison of the lists judges them. */
  readonly findings: ChangeSummary;
}

/** Where a value comes from is not what the item says. */
const PROVENANCE = "origin-changed";

/**
 * Compares the list with the one that the same profile makes of an earlier release, so that what the locality changed
 * itself is left out.
 *
 * @param profile as it stands now
 * @param list as the profile makes it now, without offices
 * @param before the earlier release
 * @param now the release that the list is made of
 */
export function changesSince(
  profile: Profile,
  list: DisclosureList,
  before: Catalog,
  now: Catalog,
): ChangesSince {
  assertArgument("changesSince", profile, PROFILE);
  assertArgument("changesSince", list, DISCLOSURE_LIST);
  assertArgument("changesSince", before, CATALOG);
  assertArgument("changesSince", now, CATALOG);
  const { release, date } = before.release;
  const { list: old } = resolveProfile(profile, before, {
    attestedOnly: list.attestedOnly,
    ...(list.basisOn ? { day: list.basisOn } : {}),
  });
  const { vocabulary } = now;
  const findings = explainList(diffLists(old, list), {
    a: old,
    b: list,
    vocabulary,
    registry: instrumentRegistry(now),
    redirects: now.domains.flatMap(({ redirects }) => redirects),
  }).filter(({ item, rule }) => item !== null && rule !== PROVENANCE);
  const touched = new Set(findings.map(({ item }) => item));
  const [was, is] = [idsOf(old), idsOf(list)];
  return {
    release,
    date,
    added: is.filter((id) => !was.includes(id)),
    removed: was.filter((id) => !is.includes(id)),
    changed: is.filter((id) => was.includes(id) && touched.has(id)),
    findings: countChanges(findings),
  };
}

function idsOf({ sections }: DisclosureList): string[] {
  return sections.flatMap(({ rows }) => rows.map(({ id }) => id));
}
