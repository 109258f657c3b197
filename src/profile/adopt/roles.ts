/** Names of subjects ↔ their roles. A body that no role stands for gets one of the locality's own. */
import { ownNames } from "../../catalog/agency-roles.js";
import type { Catalog } from "../../catalog/index.js";
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
  /** The role of a name: that of the row before, of the profile, of the vocabulary, else a new one. */
  of(name: string, before: Printed | null): string;
  /** The roles that were made, with their names. */
  readonly made: ReadonlyMap<string, string>;
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
  let last = Math.max(0, ...Object.keys(subjects).map((role) => Number(OWN.exec(role)?.[1] ?? 0)));
  const known = (name: string) => named.get(squashed(name)) ?? exact(name);
  const exact = (name: string) => {
    const role = terms.get(squashed(name));
    return role !== undefined && sameSetting(printed.get(role) ?? "", name) ? role : undefined;
  };
  return {
    made,
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
      last++;
      const own = `local-${String(last).padStart(3, "0")}`;
      named.set(squashed(name), own);
      made.set(own, name);
      return own;
    },
  };
}
