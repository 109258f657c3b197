/** What every part of an upgrade looks at. */
import type { Catalog } from "../../catalog/index.js";
import type { Profile, Undecided } from "../../model/profile.js";

/** The three sides of an upgrade. */
export interface Versions {
  /** The release that the profile was written for. */
  readonly base: Catalog;
  /** The release that it goes to. */
  readonly next: Catalog;
  readonly profile: Profile;
}

/** A value of the catalog or a profile, which is plain data, as a conflict quotes it. */
export function quoted(value: object | string | null | undefined): Undecided["base"] {
  return (value ?? null) as Undecided["base"];
}
