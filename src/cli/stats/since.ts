/** What changed in a profile's list since an earlier release of the standard. */
import { createCatalog } from "../../catalog/index.js";
import { type ChangeSummary, diffLists, explainList, summarize } from "../../diff/index.js";
import { instrumentRegistry } from "../../instruments/index.js";
import type { DisclosureList } from "../../model/list.js";
import type { Profile } from "../../model/profile.js";
import { resolveProfile } from "../../profile/index.js";
import type { Context } from "../context.js";
import { releaseData } from "../release.js";

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
  /** What the changes of items mean, as `zwgk diff` judges them. */
  readonly findings: ChangeSummary;
}

/**
 * Compares the list with the one that the same profile makes of an earlier release, so that what the locality changed
 * itself is left out.
 *
 * @param list as the profile makes it now, without offices
 * @param spec release or folder to compare with; the last one before the release in use unless given
 * @returns null where there is none before
 * @throws Failure `unknown-release`, `catalog-invalid`
 */
export async function changesSince(
  profile: Profile,
  list: DisclosureList,
  spec: string | undefined,
  context: Context,
): Promise<ChangesSince | null> {
  const asked = spec ?? Object.keys(context.earlier).at(-1);
  if (asked === undefined) return null;
  // A catalog freezes its data, and the current release is in use.
  const before = createCatalog(structuredClone({ ...(await releaseData(asked, context)) }));
  const { release, date } = before.release;
  const { list: old } = resolveProfile(profile, before, list.basisOn ? { day: list.basisOn } : {});
  return { release, date, ...comparedLists(old, list, context) };
}

/** Where a value comes from is not what the item says. */
const PROVENANCE = "origin-changed";

function comparedLists(a: DisclosureList, b: DisclosureList, { catalog }: Context) {
  const [old, now] = [idsOf(a), idsOf(b)];
  const { vocabulary } = catalog;
  const findings = explainList(diffLists(a, b), {
    a,
    b,
    vocabulary,
    registry: instrumentRegistry(catalog),
  }).filter(({ item, rule }) => item !== null && rule !== PROVENANCE);
  const touched = new Set(findings.map(({ item }) => item));
  return {
    added: now.filter((id) => !old.includes(id)),
    removed: old.filter((id) => !now.includes(id)),
    changed: now.filter((id) => old.includes(id) && touched.has(id)),
    findings: summarize(findings),
  };
}

function idsOf({ sections }: DisclosureList): string[] {
  return sections.flatMap(({ rows }) => rows.map(({ id }) => id));
}
