/** Who discloses by a published table: the names of roles, what the agency took over itself, what each row says otherwise. */
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { sameWords } from "../../fields/alike.js";
import { subjectRoles } from "../../fields/subject-roles.js";
import type { Agency } from "../../model/agency.js";
import type { ListRow } from "../../model/list.js";
import type { DisclosedBy, Profile } from "../../model/profile.js";
import type { PublishedRow } from "../../tables/read/published.js";
import { resolveProfile } from "../resolve.js";
import type { Roles } from "./roles.js";

/** An item and the row that stands for it. */
export type ItemRow = readonly [CatalogItem, PublishedRow];

/** The part of a profile that says who discloses. */
export type Disclosers = Pick<Profile, "bureaus" | "disclosedBy"> & {
  readonly subjects: Readonly<Record<string, string>>;
};

/**
 * What most rows say of each role of the standard.
 *
 * @param own the role that the agency is
 */
export function disclosersOf(
  pairs: readonly ItemRow[],
  agency: Agency,
  own: string,
  { vocabulary }: Pick<Catalog, "vocabulary">,
): Disclosers {
  const subjects: Record<string, string> = { [own]: agency.name };
  const bureaus: Record<string, string> = {};
  const disclosedBy: DisclosedBy[] = [];
  for (const [role, name] of mostNames(pairs, agency, { vocabulary })) {
    const isCountys = vocabulary.subjects.find(({ code }) => code === role)?.levels?.includes("county");
    if (role === own) subjects[own] = name;
    else if (sameWords(name, agency.name)) disclosedBy.push({ subject: role, by: "own" });
    else if (agency.level === "township" && isCountys) {
      bureaus[role] = name;
      disclosedBy.push({ subject: role, by: "bureau" });
    } else subjects[role] = name;
  }
  return {
    subjects,
    ...(Object.keys(bureaus).length > 0 ? { bureaus } : {}),
    ...(disclosedBy.length > 0 ? { disclosedBy } : {}),
  };
}

/** The name that most rows have for each role; a role by the standard's own term has none. */
function mostNames(
  pairs: readonly ItemRow[],
  agency: Agency,
  { vocabulary }: Pick<Catalog, "vocabulary">,
): (readonly [role: string, name: string])[] {
  const terms = new Map(vocabulary.subjects.map(({ code, term }) => [code, term]));
  const counts = new Map<string, Map<string, number>>();
  for (const [item, row] of pairs) {
    // Another name than the agency's is that of a department, which the standard puts first.
    const isOwn = row.subjects.every((name) => sameWords(name, agency.name));
    const roles = subjectRoles(row.subjects, item.subjects, vocabulary, isOwn ? agency.level : null);
    for (const [at, found] of roles.entries()) {
      const given = row.subjects[at] ?? "";
      const { role, name } = typeof found === "string" ? { role: found, name: given } : found;
      if (!terms.has(role) || sameWords(terms.get(role) ?? "", name)) continue;
      const names = counts.get(role) ?? new Map<string, number>();
      counts.set(role, names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  return [...counts].flatMap(([role, names]) => {
    const [best] = [...names].sort((a, b) => b[1] - a[1]);
    return best ? [[role, best[0]] as const] : [];
  });
}

/** What single rows say otherwise. */
export interface RowDisclosers {
  /** Items that the agency alone discloses. */
  readonly own: readonly DisclosedBy[];
  /** The roles of the others, by the ids of their items. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

/** The rows whose bodies the profile would print otherwise. */
export function otherDisclosers(
  profile: Profile,
  pairs: readonly ItemRow[],
  roles: Pick<Roles, "namesIn" | "of">,
  catalog: Catalog,
): RowDisclosers {
  const { sections } = resolveProfile(profile, catalog).list;
  const printed = new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.id, row.subjects] as const)));
  const own: DisclosedBy[] = [];
  const others = new Map<string, readonly string[]>();
  for (const [item, row] of pairs) {
    const wanted = roles.namesIn(row.subjects);
    const now = printed.get(item.id);
    if (!now || wanted.length === 0 || saysTheSame(wanted, now, item, catalog)) continue;
    if (wanted.every((name) => sameWords(name, profile.agency.name)) && item.subjects.length > 0)
      own.push({ item: item.id, by: "own" });
    else others.set(item.id, rolesIn(wanted, item, roles, catalog));
  }
  return { own, roles: others };
}

/** The roles of names: the standard's own word for one is that one, whatever it is called here. */
function rolesIn(
  names: readonly string[],
  item: CatalogItem,
  roles: Pick<Roles, "of">,
  { vocabulary }: Catalog,
): string[] {
  const known = subjectRoles(names, item.subjects, vocabulary, null);
  const codes = new Set(vocabulary.subjects.map(({ code }) => code));
  const roleOf = (name: string, at: number) => {
    const one = known[at];
    return typeof one === "string" && codes.has(one) ? one : roles.of(name, null);
  };
  return [...new Set(names.map(roleOf))];
}

/** Whether bodies are those that are printed, by their names or by the standard's word for them. */
function saysTheSame(
  names: readonly string[],
  now: ListRow["subjects"],
  item: CatalogItem,
  { vocabulary }: Catalog,
): boolean {
  const roles = subjectRoles(names, item.subjects, vocabulary, null);
  const isOf = (one: ListRow["subjects"][number], at: number) =>
    sameWords(one.name, names[at] ?? "") || one.role === roles[at];
  return (
    names.every((_, at) => now.some((one) => isOf(one, at))) &&
    now.every((one) => names.some((_, at) => isOf(one, at)))
  );
}
