/** What a check sheet is made of. */
import type { Catalog } from "../catalog/index.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";

/** A profile, the catalog that it stands on, and the list that it makes. */
export interface CheckInput {
  readonly profile: Profile;
  /** The release that the profile names. */
  readonly catalog: Catalog;
  /**
   * The whole list of the profile: not the part without unchecked items, and resolved for a day, so that what has ended
   * is known.
   */
  readonly list: DisclosureList;
}
