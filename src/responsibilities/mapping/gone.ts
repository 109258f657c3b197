/** Offices that decisions name and nobody else does any more: renamed, merged, or dissolved since. */
import type { Mapping } from "../../model/mapping.js";
import { officesIn } from "../../text/office-name.js";
import type { Office } from "../model.js";

/** An office that is gone. */
export interface GoneOffice {
  readonly name: string;
  /** How many items the list gives to it. */
  readonly items: number;
}

/** The offices of confirmed decisions that neither the lists nor the profile have, those of most items first. */
export function goneOffices(mapping: Mapping, offices: readonly Pick<Office, "name">[]): GoneOffice[] {
  const known = new Set(offices.map(({ name }) => name));
  const gone = new Map<string, Set<string>>();
  for (const { item, links } of mapping.items)
    for (const { state, office = "" } of links)
      for (const name of state === "confirmed" ? officesIn(office) : [])
        if (!known.has(name)) gone.set(name, (gone.get(name) ?? new Set()).add(item));
  return Array.from(gone, ([name, items]) => ({ name, items: items.size })).sort((a, b) => b.items - a.items);
}
