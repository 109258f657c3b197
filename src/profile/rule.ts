/** What a rule about a profile is. One rule a file in `rules/`. */
import type { Catalog } from "../catalog/index.js";
import type { Bilingual } from "../model/codes.js";
import type { FindingLevel } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { ProfilePath } from "./origin.js";
import type { Selection } from "./select.js";

/** What rules look at: a profile beside what it makes of the catalog. */
export interface ProfileContext {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly selection: Selection;
}

/** One thing that a rule has to say. */
export interface ProfileProblem {
  /** Place in the profile. */
  readonly path: ProfilePath;
  readonly message: Bilingual;
}

/** A rule about a profile that needs the catalog's values or the selection. */
export interface ProfileRule {
  /** Stable id, begins with `profile-`. */
  readonly id: string;
  readonly level: FindingLevel;
  /** What is wrong, in a few words. */
  readonly title: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
  check(context: ProfileContext): Iterable<ProfileProblem>;
}
