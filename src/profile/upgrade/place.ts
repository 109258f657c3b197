/** Where the local side of a conflict stands in a profile. */
import type { Catalog } from "../../catalog/index.js";
import type { Profile, Undecided } from "../../model/profile.js";
import type { ProfilePath } from "../origin.js";

/**
 * The place of a conflict's local value.
 *
 * @param next the catalog that resolves old ids
 * @returns null where a person has taken it out already
 */
export function placeOf({ at, item, field }: Undecided, profile: Profile, next: Catalog): ProfilePath | null {
  const current = (id: string) => next.item(id)?.id ?? id;
  const isMeant = (id: string) => current(id) === current(item);
  const index = {
    change: () =>
      profile.change?.findIndex(
        (one) => isMeant(one.item) && (field === undefined || one.set[field] !== undefined),
      ),
    exclude: () => profile.exclude?.findIndex((one) => isMeant(one.item)),
    add: () => profile.add?.findIndex((one) => one.id === item),
    // It stands in the mapping.
    mapping: () => undefined,
  }[at]();
  if (index === undefined || index < 0) return null;
  return field === undefined ? [at, index] : [at, index, "set", field];
}
