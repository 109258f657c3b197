/**
 * Names of subjects ↔ their roles. A department by the name that counties give it is that of the standard; a body that no
 * role stands for gets one of the locality's own.
 */

import { ownNames } from "../../catalog/agency-roles.js";
import type { Catalog } from "../../catalog/index.js";
import { groupBy } from "../../model/group.js";
import type { DisclosureList } from "../../model/list.js";
import type { Profile } from "../../model/profile.js";
import { sameSetting, squashed } from "./lines.js";
import type { Printed } from "./printed.js";

/** The roles of one profile. */
export interface Roles {
  /** The names of a cell: several on one line only where the line is no name itself. */
  namesIn(lines: readonly string[]): string[];
  /** Whether a role goes by this name already. */
  isKnown(name: string): boolean;
  /** The role of a name: that of the row before, of the profile, of the vocabulary, the usual one, else a new one. */
  of(name: string, before: Printed | null): string;
  /** The roles that were made, with their names. */
  readonly made: ReadonlyMap<string, string>;
  /** The roles of the standard that were told by a usual name, with it. */
  readonly told: ReadonlyMap<string, string>;
}

/** Role of a body that the vocabulary does not have. */
const OWN = /^local-(\d{3})$/u;

/** Collects the roles that a file needs; asked in the order of the file. */
export function rolesOf(
  profile: Profile,
  { vocabulary }: Pick<Catalog, "vocabulary">,
  list?: DisclosureList,
): Roles {
  const subjects: Readonly<Record<string, string>> = { ...profile.bureaus, ...ownNames(profile) };
  const listed = list?.sections.flatMap(({ rows }) => rows.flatMap((row) => row.subjects)) ?? [];
  const named = new Map([
    ...Object.entries(subjects).map(([role, name]) => [squashed(name), role] as const),
    ...listed.map(({ role, name }) => [squashed(name), role] as const),
  ]);
  const terms = new Map(
    vocabulary.subjects.flatMap(({ code, term, aliases }) =>
      // A role that has a name of its own here is printed by it and not by its term.
      Object.hasOwn(subjects, code) ? [] : [term, ...aliases].map((one) => [squashed(one), code] as const),
    ),
  );
  const printed = new Map(vocabulary.subjects.map(({ code, term }) => [code, term]));
  const made = new Map<string, string>();
  const told = new Map<string, string>();
  const usual = usualNames(
    profile,
    { vocabulary },
    new Set([...Object.keys(subjects), ...listed.map(({ role }) => role)]),
  );
  let last = Math.max(0, ...Object.keys(subjects).map((role) => Number(OWN.exec(role)?.[1] ?? 0)));
  const known = (name: string) => named.get(squashed(name)) ?? exact(name);
  const exact = (name: string) => {
    const role = terms.get(squashed(name));
    return role !== undefined && sameSetting(printed.get(role) ?? "", name) ? role : undefined;
  };
  return {
    made,
    told,
    isKnown: (name) => known(name) !== undefined,
    namesIn: (lines) =>
      lines
        .flatMap((line) =>
          known(line) === undefined ? line.split(/[、，,；;]/u).map((name) => name.trim()) : [line],
        )
        .filter((name) => name !== ""),
    of: (name, before) => {
      const at = before?.subjects.findIndex((one) => sameSetting(one, name)) ?? -1;
      const role = before?.values.subjects[at] ?? known(name);
      if (role !== undefined) return role;
      const standard = list && usual(name);
      if (standard !== undefined) {
        named.set(squashed(name), standard);
        told.set(standard, name);
        return standard;
      }
      last++;
      const own = `local-${String(last).padStart(3, "0")}`;
      named.set(squashed(name), own);
      made.set(own, name);
      return own;
    },
  };
}

/** The place before the name of a department, where the profile does not state the county. */
const PLACE = /^[\p{Script=Han}]{2,6}?[县区市旗]/u;

/**
 * Makes the look-up of departments by the names that counties give them: 临江县自然资源局, 县自然资源局.
 *
 * @param taken roles that are printed by a name already: another name is that of another body
 */
function usualNames(
  { agency }: Pick<Profile, "agency">,
  { vocabulary }: Pick<Catalog, "vocabulary">,
  taken: ReadonlySet<string>,
): (name: string) => string | undefined {
  const entries = vocabulary.subjects.flatMap(({ code, aliases }) =>
    taken.has(code) ? [] : aliases.map((alias) => ({ code, alias: squashed(alias) })),
  );
  const byAlias = groupBy(entries, ({ alias }) => alias);
  const county = squashed(agency.county ?? "");
  return (name) => {
    const whole = squashed(name);
    const place = county === "" ? (PLACE.exec(whole)?.[0] ?? "") : whole.startsWith(county) ? county : "";
    const bare = whole.slice(place.length);
    const found = [bare, `县${bare}`].flatMap((one) => byAlias.get(one) ?? []);
    const codes = new Set(found.map(({ code }) => code));
    return codes.size === 1 ? [...codes][0] : undefined;
  };
}
