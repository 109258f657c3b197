/** One conflict of an upgrade, decided by a person, while the others stay as they are. */

import type { Catalog } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import { assertArgument, assertFields, OBJECT, oneOf } from "../../model/argument.js";
import type { Mapping } from "../../model/mapping.js";
import type { Profile, Undecided } from "../../model/profile.js";
import { CATALOG, PROFILE } from "../../model/shapes.js";
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
  settling: Settling,
  conflict: Undecided,
  take: "local" | "standard",
): { readonly profile: Profile; readonly mapping: Mapping | null } {
  assertFields("settleConflict", settling, { catalog: CATALOG, profile: PROFILE });
  assertArgument("settleConflict", conflict, OBJECT);
  assertArgument("settleConflict", take, oneOf(["local", "standard"]));
  const { catalog, profile, mapped } = settling;
  const { undecided = [], ...rest } = profile;
  const others = undecided.filter((one) => !sameValue(one, conflict));
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
