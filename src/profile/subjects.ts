/**
 * Who stands in the column 公开主体. The list of a town names the town in every row; a department of the county stands
 * there only where the profile says so. The list of a county names its departments.
 */
import { agencyRoles, decidedFor, ownNames } from "../catalog/agency-roles.js";
import type { Catalog } from "../catalog/index.js";
import type { ListRow, Origin } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import type { Candidate } from "./candidate.js";
import { type Locate, profileOrigin } from "./origin.js";

/** The printed subjects of a row, and where their names come from. */
export interface PrintedSubjects {
  readonly subjects: ListRow["subjects"];
  readonly origin: Origin;
}

/** Turns the roles of a candidate into the names that are printed. */
export type SubjectPrinter = (candidate: Candidate) => PrintedSubjects;

interface Named {
  readonly role: string;
  readonly name: string;
  /** Where the name comes from; undefined where it is the vocabulary's term. */
  readonly origin?: Origin;
}

/**
 * Makes the printer of one list.
 *
 * A role that the profile names itself is printed by that name; one that it decides on (`disclosedBy`) as decided; in
 * the list of a town every other role is the town. Roles of one name are printed once. Roles that a change or an
 * addition states are the profile's word and stay.
 */
export function subjectPrinter(
  profile: Profile,
  catalog: Pick<Catalog, "domains" | "vocabulary">,
  locate: Locate | undefined,
): SubjectPrinter {
  const { agency, bureaus = {} } = profile;
  const terms = new Map(catalog.vocabulary.subjects.map(({ code, term }) => [code, term]));
  const local = ownNames(profile);
  const isTown = agency.level === "township";
  const roles = agencyRoles(profile, catalog);

  const named = (role: string): Named => {
    const own = local[role];
    if (own !== undefined)
      return { role, name: own, origin: profileOrigin(["subjects", role], null, locate) };
    if (roles.has(role)) return agencyAs(role);
    const bureau = bureaus[role];
    if (bureau !== undefined) {
      return { role, name: bureau, origin: profileOrigin(["bureaus", role], null, locate) };
    }
    return { role, name: terms.get(role) ?? role };
  };
  const ownName = isTown ? local.township : undefined;
  const ownPlace = ownName === undefined ? ["agency", "name"] : ["subjects", "township"];
  const [itself] = roles;
  const agencyAs = (role: string): Named => ({
    role: roles.has(role) ? role : (itself ?? role),
    name: ownName ?? agency.name,
    origin: profileOrigin(ownPlace, null, locate),
  });
  const printed = (role: string, candidate: Candidate): Named => {
    if (!("edition" in candidate.origins.subjects)) return named(role);
    const decided = decidedFor(profile, candidate, role);
    if (decided === "bureau") return named(role);
    if (decided === "own") return agencyAs(role);
    return isTown && local[role] === undefined ? agencyAs(role) : named(role);
  };

  return (candidate) => {
    const stated = candidate.origins.subjects;
    const all = candidate.values.subjects.map((role) => printed(role, candidate));
    // Where nobody knows who discloses, a town's list names the town as in every other row.
    const isOurs = all.length === 0 && isTown && "edition" in stated;
    const once = onceEach(isOurs ? [agencyAs("township")] : all, roles);
    const told = once.find(({ origin }) => origin !== undefined)?.origin;
    return {
      subjects: once.map(({ role, name }) => ({ role, name })),
      origin: "edition" in stated ? (told ?? stated) : stated,
    };
  };
}

/** Of several roles under one name the first, or the one that the agency is. */
function onceEach(all: readonly Named[], roles: ReadonlySet<string>): Named[] {
  const byName = new Map<string, Named>();
  for (const one of all) {
    const known = byName.get(one.name);
    if (known === undefined || (roles.has(one.role) && !roles.has(known.role))) byName.set(one.name, one);
  }
  return [...byName.values()];
}
