/** Which candidates a list takes, and in which order. */
import { additionsConcern, concerns, type LeftOut } from "../catalog/concerns.js";
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
  /** Those that it does not, each with the reason. */
  readonly out: readonly OutOfList[];
}

/** A row that a list does not take, and why. */
export interface OutOfList extends LeftOut {
  readonly candidate: Candidate;
}

/**
 * Applies a profile's changes, exclusions and additions. Taken are the rows whose levels (as changed) include the
 * agency's, or are not known, of the domains that the list has, and that neither profile nor preset leaves out.
 */
export function select(profile: Profile, catalog: Catalog, locate?: Locate): Selection {
  const changes = profile.change ?? [];
  const national = catalog.items().map((item) => nationalCandidate(item, changes, catalog, locate));
  const local = (profile.add ?? []).map((addition, index) => localCandidate(addition, index, locate));
  const whyNot = concerns(profile, catalog);
  const whyNotLocal = additionsConcern(profile);
  const out: OutOfList[] = [];
  const selected: Candidate[] = [];
  for (const [candidates, why] of [
    [national, whyNot],
    [local, whyNotLocal],
  ] as const) {
    for (const candidate of candidates) {
      const { id, domain, values } = candidate;
      const left = why({ id, domain, levels: values.levels, subjects: values.subjects });
      if (left) out.push({ candidate, ...left });
      else selected.push(candidate);
    }
  }
  return { national, local, selected, out };
}

/**
 * Brings rows of one category together, in the order in which the categories first occur, so that an addition
 * ends its category and no category is printed twice.
 */
export function groupByCategory(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string | symbol, Candidate[]>();
  for (const candidate of candidates) {
    // One that is not known is no category.
    const key = candidate.values.category ?? Symbol("none");
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()].flat();
}
