/** Which candidates a list takes, and in which order. */
import type { Catalog } from "../catalog/index.js";
import type { Profile } from "../model/profile.js";
import { type Candidate, localCandidate, nationalCandidate } from "./candidate.js";
import type { Locate } from "./origin.js";

/** What a profile makes of the catalog, before anything is printed. */
export interface Selection {
  /** Every national item as the profile changes it, in the order of the catalog. */
  readonly national: readonly Candidate[];
  /** The additions, in the order of the profile. */
  readonly local: readonly Candidate[];
  /** Those of both that the list takes, national before local. */
  readonly selected: readonly Candidate[];
}

/**
 * Applies a profile's changes, exclusions and additions. Taken are the rows whose levels (as changed) include the
 * agency's and that are not excluded, alone or with their domain.
 */
export function select(profile: Profile, catalog: Catalog, locate?: Locate): Selection {
  const changes = profile.change ?? [];
  const national = catalog.items().map((item) => nationalCandidate(item, changes, catalog, locate));
  const local = (profile.add ?? []).map((addition, index) => localCandidate(addition, index, locate));
  const domains = new Set(profile.domains?.exclude.map((exclusion) => exclusion.domain));
  const items = new Set(profile.exclude?.map((exclusion) => catalog.item(exclusion.item)?.id));
  const selected = [...national, ...local].filter(
    (candidate) =>
      candidate.values.levels.includes(profile.agency.level) &&
      !domains.has(candidate.domain) &&
      !items.has(candidate.id),
  );
  return { national, local, selected };
}

/**
 * Brings rows of one category together, in the order in which the categories first occur, so that an addition
 * ends its category and no category is printed twice.
 */
export function groupByCategory(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.values.category);
    if (group) group.push(candidate);
    else groups.set(candidate.values.category, [candidate]);
  }
  return [...groups.values()].flat();
}
