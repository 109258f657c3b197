/** What is wrong with a profile beside the release that it names. */

import type { Catalog } from "../catalog/index.js";
import { assertArgument, OPTIONS } from "../model/argument.js";
import type { Finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, PROFILE } from "../model/shapes.js";
import type { Locate } from "./origin.js";
import { runProfileRules } from "./rules.js";
import { select } from "./select.js";

/**
 * Runs every rule that the making of a list runs.
 *
 * @param profile valid by its schema
 * @param catalog the release that the profile names
 * @param options `locate`: positions of the profile's YAML; `file`: its name
 * @returns what {@link resolveProfile} finds, in the same order
 */
export function checkProfile(
  profile: Profile,
  catalog: Catalog,
  options: { readonly locate?: Locate; readonly file?: string } = {},
): Finding[] {
  assertArgument("checkProfile", profile, PROFILE);
  assertArgument("checkProfile", catalog, CATALOG);
  assertArgument("checkProfile", options, OPTIONS);
  const { locate, file } = options;
  return runProfileRules({ profile, catalog, selection: select(profile, catalog, locate) }, { locate, file });
}
