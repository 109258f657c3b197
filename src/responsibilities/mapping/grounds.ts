/** What decisions are held against: fingerprints of the items of a list and of the powers of today. */
import type { DisclosureList } from "../../model/list.js";
import type { MappingGround, MappingLink } from "../../model/mapping.js";
import type { Power } from "../model.js";
import { itemPrint, powerKeys, powerPrint } from "./keys.js";

/** Fingerprints of today. */
export interface MappingGrounds {
  /** By id, in the order of the list. */
  readonly items: ReadonlyMap<string, string>;
  /** By key, in the order of the responsibility list. */
  readonly powers: ReadonlyMap<string, string>;
}

/** Takes the fingerprints of a list and of powers. */
export function groundsOf(list: DisclosureList, powers: readonly Power[]): MappingGrounds {
  const rows = list.sections.flatMap((section) => section.rows);
  const keys = powerKeys(powers);
  return {
    items: new Map(rows.map((row) => [row.id, itemPrint(row)])),
    powers: new Map(powers.map((power, index) => [keys[index] ?? "", powerPrint(power)])),
  };
}

/**
 * What a decision made today stands on.
 *
 * @returns undefined where the item is not in the list
 */
export function groundOf(
  item: string,
  { power }: Pick<MappingLink, "power">,
  { items, powers }: MappingGrounds,
): MappingGround | undefined {
  const print = items.get(item);
  if (print === undefined) return undefined;
  const powerPrinted = power === undefined ? undefined : powers.get(power);
  return powerPrinted === undefined ? { item: print } : { item: print, power: powerPrinted };
}
