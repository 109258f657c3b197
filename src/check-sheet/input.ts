/** What a check sheet is made of. */

import type { Catalog } from "../catalog/index.js";
import type { DisclosureList } from "../model/list.js";
import type { Mapping } from "../model/mapping.js";
import type { Profile } from "../model/profile.js";
import type { Lang } from "../tables/options.js";

/** What is known of the agency's offices beside the profile. */
export interface OfficeKnowledge {
  /** What was proposed and decided about offices of items. */
  readonly mapping: Mapping;
  /** Names of offices that may be others, spelled differently. */
  readonly doubtful: readonly { readonly name: string; readonly like: readonly string[] }[];
}

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
  /** Where the agency has a responsibility list; reading a sheet back does without. */
  readonly offices?: OfficeKnowledge | undefined;
}

/** What a check sheet is written with. */
export interface WritingInput extends CheckInput {
  readonly lang: Lang;
}
