/** Profile + catalog → disclosure list (事项目录), every value with its origin, and what is wrong with the profile. */

import type { Catalog } from "../catalog/index.js";
import { channelsOf } from "../catalog/local-channels.js";
import { assertArgument, OPTIONS } from "../model/argument.js";
import type { Finding } from "../model/finding.js";
import type { DisclosureList, ListSection } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, PROFILE } from "../model/shapes.js";
import { checkedOnly } from "../tables/checked-only.js";
import { countRows } from "../tables/count.js";
import type { Candidate } from "./candidate.js";
import { absentDomains, listDomains } from "./domains.js";
import { inOrder, placesOf } from "./order.js";
import type { Locate } from "./origin.js";
import { rowPrinter } from "./row.js";
import { runProfileRules } from "./rules.js";
import { groupByCategory, select } from "./select.js";

/** Choices and context of a resolution. */
export interface ResolveOptions {
  /** Leave out items in which anything is unchecked; the list counts them as `omitted`. As the profile says unless given. */
  readonly attestedOnly?: boolean;
  /** Mark what had been replaced or repealed by this day, `YYYY-MM-DD`; nothing is marked without it. */
  readonly day?: string;
  /** Positions of the profile's YAML, for findings and origins. */
  readonly locate?: Locate;
  /** Name of the profile's file, for findings. */
  readonly file?: string;
}

/** A list, and what the resolution found about the profile. */
export interface ResolvedProfile {
  readonly list: DisclosureList;
  /** In the order of the rules; findings of level `error` mean that the list is not what the profile intends. */
  readonly findings: readonly Finding[];
}

/**
 * Resolves a profile: which items the agency must disclose, as it discloses them.
 *
 * @param profile valid by its schema; ids that never existed, which `zwgk-catalog/validate` reports, have no effect
 * @param catalog the release that the profile names
 * @returns the list, domains in official order, those without rows left out; and findings by the rules in
 *   `rules/`, whose ids begin with `profile-`
 * @throws `InvalidDateError` (code `invalid-date`) where `day` is no calendar date
 */
export function resolveProfile(
  profile: Profile,
  catalog: Catalog,
  options: ResolveOptions = {},
): ResolvedProfile {
  assertArgument("resolveProfile", profile, PROFILE);
  assertArgument("resolveProfile", catalog, CATALOG);
  assertArgument("resolveProfile", options, OPTIONS);
  const { attestedOnly = profile.attestedOnly ?? false, day, locate, file } = options;
  const selection = select(profile, catalog, locate);
  const places = placesOf(profile, catalog);
  const print = rowPrinter(profile, catalog, { day, locate });

  const { all, homeOf } = listDomains(profile, catalog);
  const sections = all.flatMap((domain): ListSection[] => {
    const own = selection.selected.filter((row) => homeOf(row.domain) === domain.domain);
    const rows = inOrder(groupByCategory(inOrderOf(own, domain.domain)), places).map(print);
    return rows.length === 0 ? [] : [{ ...domain, rows }];
  });
  const absent = profile.domains?.showAbsent
    ? absentDomains(profile, catalog, selection.selected).map(({ reason, ...domain }) => ({
        ...domain,
        reason: reason?.zh ?? null,
      }))
    : [];

  const channels = channelsOf(profile);
  const whole: DisclosureList = {
    list: 1,
    agency: profile.agency,
    release: { version: catalog.release.release, date: catalog.release.date },
    date: profile.date ?? null,
    ...(day === undefined ? {} : { basisOn: day }),
    documents: profile.documents ?? [],
    revisions: profile.revisions ?? [],
    ...(profile.approvals ? { approvals: profile.approvals } : {}),
    channels: channels.names,
    ...(channels.lacks.length > 0 ? { lacks: channels.lacks } : {}),
    ...(profile.channels?.inCells ? { channelsInCells: true } : {}),
    ...(profile.own ? { own: true } : {}),
    ...(absent.length > 0 ? { absent } : {}),
    attestedOnly: false,
    ...(profile.stateOmitted ? { stateOmitted: true } : {}),
    counts: { ...countRows(sections.flatMap((section) => section.rows)), omitted: 0 },
    sections,
  };
  const list = attestedOnly ? checkedOnly(whole) : whole;
  return { list, findings: runProfileRules({ profile, catalog, selection }, { locate, file }) };
}

/** Rows of the domain itself before those that were merged into it. */
function inOrderOf(rows: readonly Candidate[], domain: string): Candidate[] {
  const own = rows.filter((row) => row.domain === domain);
  return [...own, ...rows.filter((row) => row.domain !== domain)];
}
