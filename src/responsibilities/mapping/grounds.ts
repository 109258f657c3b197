/** What decisions are held against: fingerprints of the items of a list and of the powers of today. */

import type { Catalog } from "../../catalog/index.js";
import { assertArgument, listOf, optional } from "../../model/argument.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import type { MappingGround, MappingLink } from "../../model/mapping.js";
import { CATALOG, DISCLOSURE_LIST, POWER } from "../../model/shapes.js";
import type { Power } from "../model.js";
import { itemPrint, PRINTED_FIELDS, powerKeys, powerPrint } from "./keys.js";

/** Fingerprints of today. */
export interface Fingerprints {
  /** By id, in the order of the list. */
  readonly items: ReadonlyMap<string, string>;
  /** By key, in the order of the responsibility list. */
  readonly powers: ReadonlyMap<string, string>;
}

/** Fingerprints of today, and what of the items is the profile's own doing. */
export interface MappingGrounds extends Fingerprints {
  /** Items that the profile changed in what they are about. */
  readonly changedHere: ReadonlySet<string>;
  /** Whether an item that is not in the list was left out by the profile, and is not gone from the standard. */
  readonly isLeftOut: (item: string) => boolean;
}

/**
 * Takes the fingerprints of a list and of powers.
 *
 * @param standard from which the profile of the list takes its items; without it, whatever the list lacks is gone
 */
export function groundsOf(
  list: DisclosureList,
  powers: readonly Power[],
  standard?: Pick<Catalog, "item">,
): MappingGrounds {
  assertArgument("groundsOf", list, DISCLOSURE_LIST);
  assertArgument("groundsOf", powers, listOf(POWER));
  assertArgument("groundsOf", standard, optional(CATALOG));
  const rows = list.sections.flatMap((section) => section.rows);
  const keys = powerKeys(powers);
  return {
    items: new Map(rows.map((row) => [row.id, itemPrint(row)])),
    changedHere: new Set(rows.filter(isChangedHere).map(({ id }) => id)),
    powers: new Map(powers.map((power, index) => [keys[index] ?? "", powerPrint(power)])),
    isLeftOut: (item) => standard?.item(item)?.id === item && !rows.some(({ id }) => id === item),
  };
}

function isChangedHere({ origins }: ListRow): boolean {
  return PRINTED_FIELDS.some((field) => {
    const origin = origins[field];
    return "profile" in origin && origin.profile.startsWith("change");
  });
}

/**
 * What a decision made today stands on.
 *
 * @returns undefined where the item is not in the list
 */
export function groundOf(
  item: string,
  { power }: Pick<MappingLink, "power">,
  { items, powers }: Fingerprints,
): MappingGround | undefined {
  const print = items.get(item);
  if (print === undefined) return undefined;
  const powerPrinted = power === undefined ? undefined : powers.get(power);
  return powerPrinted === undefined ? { item: print } : { item: print, power: powerPrinted };
}
