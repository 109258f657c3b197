/** Where a profile names national items. */
import type { Profile } from "../model/profile.js";
import type { ProfilePath } from "./origin.js";

/** A national item named by a profile. */
export interface ItemReference {
  /** As written; may be an old id. */
  readonly id: string;
  readonly path: ProfilePath;
}

/** Items that the profile excludes one by one. */
export function exclusions(profile: Profile): ItemReference[] {
  return (profile.exclude ?? []).map(({ item }, index) => ({ id: item, path: ["exclude", index, "item"] }));
}

/** Items that the profile changes. */
export function changes(profile: Profile): ItemReference[] {
  return (profile.change ?? []).map(({ item }, index) => ({ id: item, path: ["change", index, "item"] }));
}

/** Items that the profile's own rules give to powers. */
function mapped(profile: Profile): ItemReference[] {
  return (profile.responsibilities?.rules ?? []).flatMap(({ items }, rule) =>
    items.map((id, index) => ({ id, path: ["responsibilities", "rules", rule, "items", index] })),
  );
}

/** Items that the profile puts elsewhere, and those beside which it puts them; additions are none. */
function ordered(profile: Profile): ItemReference[] {
  return (profile.order ?? []).flatMap((place, index) =>
    Object.entries(place).flatMap(([key, id]) =>
      id.startsWith("local-") ? [] : [{ id, path: ["order", index, key] }],
    ),
  );
}

/** Items of which the profile only says something: what was compared, the office, the column of the site. Additions are none. */
function noted({ confirmed = [], officeOf = {}, columns = [], disclosedBy = [] }: Profile): ItemReference[] {
  const all: ItemReference[] = [
    ...confirmed.map(({ item }, index) => ({ id: item, path: ["confirmed", index, "item"] })),
    ...Object.keys(officeOf).map((id) => ({ id, path: ["officeOf", id] })),
    ...columns.flatMap(({ item }, index) =>
      item === undefined ? [] : [{ id: item, path: ["columns", index, "item"] }],
    ),
    ...disclosedBy.flatMap(({ item }, index) =>
      item === undefined ? [] : [{ id: item, path: ["disclosedBy", index, "item"] }],
    ),
  ];
  return all.filter(({ id }) => !id.startsWith("local-"));
}

/** Every national item that the profile names. */
export function itemReferences(profile: Profile): ItemReference[] {
  return [
    ...exclusions(profile),
    ...changes(profile),
    ...ordered(profile),
    ...noted(profile),
    ...mapped(profile),
  ];
}
