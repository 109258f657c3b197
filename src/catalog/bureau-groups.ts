/** What the standard gives to departments alone and not to the town, in the list of a town: who discloses it there is the town's to say. */
import { groupBy } from "../model/group.js";
import type { DisclosureList, ListRow } from "../model/list.js";
import type { DisclosedBy, Profile } from "../model/profile.js";
import { agencyRoles, decidedFor, ownNames } from "./agency-roles.js";
import type { Catalog, CatalogItem } from "./types.js";

/** Items of one domain that the standard gives to one department, or to several that share them all. */
export interface BureauGroup {
  /** Codes of the departments; several only where each of them has the same items and the same decision. */
  readonly roles: readonly string[];
  readonly domain: string;
  readonly domainName: string;
  readonly rows: readonly ListRow[];
  /** What the profile says of these roles in this domain, by an entry for both or for either; null where nobody has decided. */
  readonly by: DisclosedBy["by"] | null;
}

/** What the groups are read off. */
export interface BureauInput {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly list: DisclosureList;
}

/**
 * The groups, in the order of the list. Of a county there are none; nor where the profile names the department, or
 * decides about the single item or changes its subjects: that is the profile's own word, and no part of what it says of all.
 */
export function bureauGroups({ profile, catalog, list }: BureauInput): BureauGroup[] {
  if (profile.agency.level !== "township") return [];
  const isDepartment = departmentRoles(catalog);
  const named = ownNames(profile);
  const placed = list.sections.flatMap(({ domain, name, rows }) =>
    rows.flatMap((row) => {
      const item = catalog.item(row.id);
      const roles = item ? departmentsAlone(item, isDepartment) : [];
      if (isDecidedAlone(row, profile)) return [];
      const isAsked = "edition" in row.origins.subjects || isOfAgency(row);
      return roles.flatMap((role) => {
        if (!item) return [];
        const by = decisionOn(profile, role, item.domain);
        // Where it is the town's in place of one department, nobody asks about the other.
        const isSaid = roles.some((one) => {
          const decided = decidedFor(profile, item, one);
          return decided === "own" || (one === role && (decided !== null || named[one] !== undefined));
        });
        return by !== null || (isAsked && !isSaid) ? [{ role, domain, domainName: name, row, by }] : [];
      });
    }),
  );
  const single = [...groupBy(placed, ({ role, domain }) => `${role} ${domain}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, rows: group.map(({ row }) => row) }] : [];
  });
  return joined(single);
}

/**
 * The items that the standard gives to departments alone and of which the profile speaks one by one, as groups of one
 * domain, one set of departments and one decision.
 */
export function bureauItems({ profile, catalog, list }: BureauInput): BureauGroup[] {
  if (profile.agency.level !== "township") return [];
  const isDepartment = departmentRoles(catalog);
  const placed = list.sections.flatMap(({ domain, name: domainName, rows }) =>
    rows.flatMap((row) => {
      const item = catalog.item(row.id);
      const roles = item ? departmentsAlone(item, isDepartment) : [];
      const [first] = roles;
      if (!item || first === undefined || !isDecidedByEntry(row, profile)) return [];
      return [{ roles, domain, domainName, row, by: decidedFor(profile, item, first) }];
    }),
  );
  const groups = groupBy(placed, ({ roles, domain, by }) => `${roles.join("+")} ${domain} ${by}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, rows: group.map(({ row }) => row) }] : [];
  });
}

/** Of a town's list a row that the standard gives to departments of the county alone. */
export interface BureauRow {
  /** Codes of those departments. */
  readonly roles: readonly string[];
  /** Whether the list says that a department discloses it, and not the town. */
  readonly isTheirs: boolean;
}

/** The rows that the standard gives to departments alone, by id; none in the list of a county. */
export function bureauRows({ profile, catalog, list }: BureauInput): ReadonlyMap<string, BureauRow> {
  if (profile.agency.level !== "township") return new Map();
  const isDepartment = departmentRoles(catalog);
  const isTheirs = ofDepartments({ profile, catalog });
  return new Map(
    list.sections.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const item = catalog.item(row.id);
        const roles = item && !isChanged(row) ? departmentsAlone(item, isDepartment) : [];
        return roles.length === 0 ? [] : [[row.id, { roles, isTheirs: isTheirs(row) }] as const];
      }),
    ),
  );
}

/** Makes the test whether departments of the county alone disclose a row of a town's list. */
export function ofDepartments({
  profile,
  catalog,
}: Pick<BureauInput, "profile" | "catalog">): (row: Pick<ListRow, "subjects">) => boolean {
  if (profile.agency.level !== "township") return () => false;
  const isDepartment = departmentRoles(catalog);
  const isOurs = agencyRoles(profile, catalog);
  return ({ subjects }) =>
    subjects.length > 0 && subjects.every(({ role }) => isDepartment(role) && !isOurs.has(role));
}

/** Departments that share all their items of a domain are one question: two answers to it would contradict each other. */
function joined(groups: readonly (Omit<BureauGroup, "roles"> & { readonly role: string })[]): BureauGroup[] {
  const matter = ({ domain, rows, by }: Pick<BureauGroup, "domain" | "rows" | "by">) =>
    [domain, by, ...rows.map(({ id }) => id)].join(" ");
  return [...groupBy(groups, matter).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { domain, domainName, rows, by } = first;
    return [{ roles: same.map(({ role }) => role), domain, domainName, rows, by }];
  });
}

/** Makes the test whether a role is a department that a county has, whether or not towns have a branch of it. */
export function departmentRoles({ vocabulary }: Pick<Catalog, "vocabulary">): (role: string) => boolean {
  const levels = new Map(vocabulary.subjects.map(({ code, levels: at }) => [code, at]));
  return (role) => levels.get(role)?.includes("county") === true;
}

/** The departments to which the standard gives an item alone; none where it gives it to a town or village too. */
export function departmentsAlone(
  { subjects }: Pick<CatalogItem, "subjects">,
  isDepartment: (role: string) => boolean,
): readonly string[] {
  return subjects.every(isDepartment) ? subjects : [];
}

/** What a profile says of a role in a domain; a rule about single items counts for those alone. */
export function decisionOn(
  { disclosedBy = [] }: Pick<Profile, "disclosedBy">,
  role: string,
  domain: string,
): DisclosedBy["by"] | null {
  const shared = disclosedBy.filter(({ item }) => item === undefined);
  return decidedFor({ disclosedBy: shared }, { id: "", domain }, role);
}

/** Whether an entry decides about exactly one role in one domain. */
export function isDecisionOn(one: DisclosedBy, role: string, domain: string): boolean {
  return one.item === undefined && one.subject === role && one.domain === domain;
}

/** Whether the profile speaks of the subjects of one item alone. */
function isDecidedAlone(row: ListRow, profile: Profile): boolean {
  return isChanged(row) || isSaidOf(row, profile);
}

/** Whether the profile says of one item alone who discloses it, and does not change its subjects itself. */
function isDecidedByEntry(row: ListRow, profile: Profile): boolean {
  return !isChanged(row) && isSaidOf(row, profile);
}

function isSaidOf({ id }: ListRow, { disclosedBy = [] }: Profile): boolean {
  return disclosedBy.some(({ item }) => item === id);
}

function isChanged({ origins: { subjects } }: ListRow): boolean {
  return "profile" in subjects && subjects.profile.startsWith("change");
}

/** The town stands there since nothing else was said: the place is the agency's name or that of its role. */
function isOfAgency({ origins }: ListRow): boolean {
  const { subjects } = origins;
  return "profile" in subjects && ["agency.name", "subjects.township"].includes(subjects.profile);
}
