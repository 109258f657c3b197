/** What a list leaves out of the standard at its agency's level, and why: reasons for the check sheet, and to be told. */

import type { LeftOut } from "../catalog/concerns.js";
import type { Catalog } from "../catalog/index.js";
import { assertArgument } from "../model/argument.js";
import type { Profile } from "../model/profile.js";
import { CATALOG, PROFILE } from "../model/shapes.js";
import { select } from "./select.js";

/** An item left out. */
export interface LeftOutItem extends LeftOut {
  readonly id: string;
  readonly domain: string;
  readonly category: string | null;
  readonly name: string;
}

/**
 * The items of the agency's level that its list does not have.
 *
 * @returns in official order; what another level discloses is not among them
 */
export function leftOutItems(profile: Profile, catalog: Catalog): LeftOutItem[] {
  assertArgument("leftOutItems", profile, PROFILE);
  assertArgument("leftOutItems", catalog, CATALOG);
  return select(profile, catalog).out.flatMap(({ candidate, by, reason }) =>
    by === "level"
      ? []
      : [
          {
            id: candidate.id,
            domain: candidate.domain,
            category: candidate.values.category,
            name: candidate.values.name,
            by,
            reason,
          },
        ],
  );
}
