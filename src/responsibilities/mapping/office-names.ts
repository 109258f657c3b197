/** One office, one name: spellings are brought to the name that the agency gives it, and what is in doubt is told. */

import type { Mapping, MappingLink } from "../../model/mapping.js";
import { isDecided, linkKey } from "../../model/mapping-link.js";
import { officeLikeness, officesIn } from "../../text/office-name.js";
import { line } from "./keys.js";

/** What an office is called. */
export interface NamedOffice {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Gives the agency's name of an office, or of several in one text; a name that is not known stays as it is. */
export type OfficeNamer = (written: string) => string;

/**
 * Makes the namer of an agency's offices.
 *
 * @param offices no two of one name
 * @param agency its name, which may stand before that of an office
 */
export function officeNamer(offices: readonly NamedOffice[], agency: string): OfficeNamer {
  const known = new Map<string, string>();
  for (const { name, aliases = [] } of offices) for (const alias of aliases) known.set(line(alias), name);
  for (const { name } of offices) known.set(line(name), name);
  const asked = new Map<string, string | null>();
  const one = (written: string): string | null => {
    const name = line(written);
    const before = known.get(name) ?? asked.get(name);
    if (before !== undefined) return before;
    const same = new Set(
      [...known].filter(([other]) => officeLikeness(name, other, agency) === "same").map(([, own]) => own),
    );
    const found = same.size === 1 ? ([...same][0] ?? null) : null;
    asked.set(name, found);
    return found;
  };
  return (written) => {
    const whole = one(written);
    if (whole !== null) return whole;
    const parts = officesIn(written);
    return parts.length < 2
      ? line(written)
      : [...new Set(parts.map((part) => one(part) ?? line(part)))].join("、");
  };
}

/** A mapping with offices by the agency's names; links that say the same by then are one. */
export function respelled(mapping: Mapping, nameOf: OfficeNamer): Mapping {
  const items = mapping.items.map(({ item, links }) => {
    const byKey = new Map<string, MappingLink>();
    for (const link of links) {
      const named = link.office === undefined ? link : { ...link, office: nameOf(link.office) };
      const key = linkKey(named);
      const before = byKey.get(key);
      if (!before || (isDecided(named) && !isDecided(before))) byKey.set(key, named);
    }
    return { item, links: [...byKey.values()] };
  });
  return { ...mapping, items };
}
