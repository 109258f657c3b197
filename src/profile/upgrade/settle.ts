/** One conflict of an upgrade, decided by a person, while the others stay as they are. */
import type { Catalog } from "../../catalog/index.js";
import type { Mapping } from "../../model/mapping.js";
import type { Profile, Undecided } from "../../model/profile.js";
import { upgradeProfile } from "./upgrade.js";
import type { Mapped } from "./versions.js";

/** What a decision is about. */
export interface Settling {
  /** The release that the profile names now. */
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly mapped?: Mapped;
}

/**
 * Decides a conflict that stands in `undecided`.
 *
 * @param conflict one of the profile's own
 * @param take `local` keeps what stands there, `standard` gives it up
 * @returns the profile without the conflict, and its mapping; null where none was given
 */
export function settleConflict(
  { catalog, profile, mapped }: Settling,
  conflict: Undecided,
  take: "local" | "standard",
): { readonly profile: Profile; readonly mapping: Mapping | null } {
  const { undecided = [], ...rest } = profile;
  const others = undecided.filter(
    (one) => one !== conflict && JSON.stringify(one) !== JSON.stringify(conflict),
  );
  const alone: Profile = { ...rest, undecided: [conflict] };
  const made = upgradeProfile(
    { base: catalog, next: catalog, profile: alone, ...(mapped ? { mapped } : {}) },
    take,
  );
  const { undecided: _, ...settled } = made.profile;
  return {
    profile: others.length === 0 ? settled : { ...settled, undecided: others },
    mapping: made.mapping,
  };
}
