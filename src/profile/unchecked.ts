/** What of a row nobody has checked: what no page shows and no person has compared with the official text. */
import type { Catalog } from "../catalog/index.js";
import { isBlank, missingFields } from "../catalog/missing.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Profile } from "../model/profile.js";
import { unseenFields } from "../model/verification.js";
import type { Candidate } from "./candidate.js";

/** The unchecked fields of a candidate, in the order of the table. */
export type UncheckedFields = (candidate: Candidate) => ItemField[];

/** The fields of each item that somebody compared with the official text. */
export function confirmedFields(
  profile: Pick<Profile, "confirmed">,
  catalog: Pick<Catalog, "item">,
): ReadonlyMap<string, ReadonlySet<ItemField>> {
  const confirmed = new Map<string, Set<ItemField>>();
  for (const { item, fields } of profile.confirmed ?? []) {
    const id = catalog.item(item)?.id ?? item;
    const all = fields === "all" ? ITEM_FIELDS : fields;
    confirmed.set(id, new Set([...(confirmed.get(id) ?? []), ...all]));
  }
  return confirmed;
}

/**
 * Says what is unchecked in the rows of a profile. A value that the profile states is the locality's own. A deadline that
 * is missing is unchecked until somebody has confirmed that the official table has none; any other field that is missing, until
 * somebody fills it in.
 */
export function uncheckedFields(profile: Pick<Profile, "confirmed">, catalog: Catalog): UncheckedFields {
  const confirmed = confirmedFields(profile, catalog);
  return ({ id, values, origins, verification }) => {
    const missing = missingFields(ITEM_FIELDS, values);
    const evidence = verification === "local" ? undefined : catalog.item(id)?.evidence;
    const unseen = new Set(evidence ? unseenFields(evidence) : []);
    return ITEM_FIELDS.filter(
      (field) =>
        missing.includes(field) ||
        (((unseen.has(field) && "edition" in origins[field]) || isBlank(values[field])) &&
          !confirmed.get(id)?.has(field)),
    );
  };
}
