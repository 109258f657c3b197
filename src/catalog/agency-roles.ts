/** Which roles (公开主体) of the standard an agency is itself, and which items it discloses. */

import type { Profile } from "../model/profile.js";
import { codeLookup, codeNames } from "./code-names.js";
import type { Catalog, CatalogItem } from "./types.js";

/** What of an item decides whether it concerns an agency. */
export interface Considered extends Pick<CatalogItem, "levels" | "subjects"> {
  readonly id: string;
  readonly domain: string;
}

/** The local names of roles that a profile states itself, not those of the county's file. */
export function ownNames({ subjects }: Pick<Profile, "subjects">): Readonly<Record<string, string>> {
  return typeof subjects === "string" ? {} : (subjects ?? {});
}

/**
 * Where a profile keeps what a role is called: a town that says what a department of the county is called says no more
 * than that, and what the department discloses is decided by itself.
 */
export function nameHolder(
  { agency, subjects }: Pick<Profile, "agency" | "subjects">,
  role: string,
  { vocabulary }: { readonly vocabulary: Pick<Catalog["vocabulary"], "subjects"> },
): "subjects" | "bureaus" {
  const levels = vocabulary.subjects.find(({ code }) => code === role)?.levels ?? [];
  // A department of which towns have a branch is one, too.
  const isCountys = levels.includes("county");
  const isName = agency.level === "township" && isCountys && ownNames({ subjects })[role] === undefined;
  return isName ? "bureaus" : "subjects";
}

/**
 * The roles that an agency is: of a town the role of towns, of a county its government, of a bureau those that its
 * name stands for and those that the profile, or the county's file, calls by the agency's name.
 */
export function agencyRoles(
  { agency, subjects, bureaus = {} }: Pick<Profile, "agency" | "subjects" | "bureaus">,
  catalog: Pick<Catalog, "domains" | "vocabulary">,
): ReadonlySet<string> {
  const named = { ...bureaus, ...ownNames({ subjects }) };
  const byName = Object.keys(named).filter((role) => named[role] === agency.name);
  if (agency.level === "township") return new Set(["township", ...byName]);
  if (agency.bureau === undefined) return new Set(["county-government", ...byName]);
  const { subjects: entries } = codeNames({ domains: [], vocabulary: catalog.vocabulary });
  const lookup = codeLookup(entries);
  const role = lookup.code(agency.bureau) ?? lookup.code(agency.name);
  return new Set(role === null ? byName : [role, ...byName]);
}

/** Who discloses an item by the decisions of a profile; null where it decides nothing. */
export function decidedFor(
  { disclosedBy = [] }: Pick<Profile, "disclosedBy">,
  item: Pick<Considered, "id" | "domain">,
  role: string,
): "own" | "bureau" | null {
  const fitting = disclosedBy.filter(
    (one) =>
      (one.item === undefined || one.item === item.id) &&
      (one.domain === undefined || one.domain === item.domain) &&
      (one.subject === undefined || one.subject === role),
  );
  // The closest counts: of an item, of a role within a domain, of a domain, of a role; of two alike the later.
  const weight = (one: (typeof fitting)[number]) =>
    (one.item === undefined ? 0 : 4) +
    (one.domain === undefined ? 0 : 2) +
    (one.subject === undefined ? 0 : 1);
  return fitting.toSorted((a, b) => weight(a) - weight(b)).at(-1)?.by ?? null;
}

/** Makes the test whether an agency discloses an item itself: it is a subject of it, or the profile says so. */
export function disclosesItself(profile: Profile, roles: ReadonlySet<string>): (item: Considered) => boolean {
  return (item) =>
    item.subjects.some((role) => {
      const decided = decidedFor(profile, item, role);
      return decided === null ? roles.has(role) : decided === "own";
    });
}
