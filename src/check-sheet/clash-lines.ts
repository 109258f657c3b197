/**
 * Lines about rows whose 公开主体 and 承办机构 belong to different houses: the list names a department of the county, and an
 * office of the town carries the item out; or the town discloses it, and the office is a department's.
 */
import { agencyRoles } from "../catalog/agency-roles.js";
import { departmentRoles } from "../catalog/bureau-groups.js";
import { isMeantSo, remarkOf } from "../catalog/meant.js";
import { groupBy } from "../model/group.js";
import type { ListRow } from "../model/list.js";
import { officesOfCounty } from "./county-offices.js";
import { discloserKey, inShort } from "./discloser-lines.js";
import { sharedLine } from "./group-lines.js";
import type { WritingInput } from "./input.js";
import { type CheckLine, lineKey } from "./model.js";
import { CHECK_WORDS } from "./words/index.js";

/** Whose name stands under 公开主体. */
type Side = "bureau" | "own";

interface Clash {
  readonly domain: string;
  readonly name: string;
  readonly row: ListRow;
  readonly roles: readonly string[];
  readonly side: Side;
}

/** One for each set of departments, domain and side, in the list of a town. */
export function clashLines(input: WritingInput): CheckLine[] {
  const { profile, lang } = input;
  const words = CHECK_WORDS[lang];
  const groups = groupBy(clashes(input), ({ roles, domain, side }) => clashKey(roles, domain, side));
  return Array.from(groups.values(), (all): CheckLine => {
    const [{ roles, domain, side }] = all as [Clash];
    const about = [
      clashKey(roles, domain, side),
      ...inShort(
        domain,
        all.map(({ row }) => row.id),
      ),
    ].join(" ");
    const subjects = [...new Set(all.flatMap(({ row }) => row.subjects.map(({ name }) => name)))];
    const offices = [...new Set(all.flatMap(({ row }) => row.office ?? []))];
    const key = lineKey({ kind: "clash", about });
    const line = sharedLine(
      "clash",
      {
        about,
        why: words.why.clash[side],
        shown: words.clash(subjects, offices),
        print: "",
        value: "",
        decision: isMeantSo(profile, key) ? "agrees" : "open",
        places: all,
      },
      input,
    );
    return { ...line, remark: remarkOf(profile, key) };
  });
}

/** What is objected to: the departments, the domain, and whose name the list has; the line adds the items. */
function clashKey(roles: readonly string[], domain: string, side: Side): string {
  return `${discloserKey(roles, domain)} ${side}`;
}

/** A row that the profile itself gives to somebody by a change is its own word, and no clash. */
function clashes({ profile, catalog, list }: WritingInput): Clash[] {
  if (profile.agency.level !== "township") return [];
  const isDepartment = departmentRoles(catalog);
  const isOurs = agencyRoles(profile, catalog);
  const isOfCounty = officesOfCounty(profile);
  return list.sections.flatMap(({ domain, name, rows }) =>
    rows.flatMap((row): Clash[] => {
      const item = catalog.item(row.id);
      if (!row.office || row.verification === "local" || !item || row.subjects.length === 0) return [];
      const isTheirs = (role: string) => isDepartment(role) && !isOurs.has(role);
      const printed = row.subjects.map(({ role }) => role);
      const ofCounty = isOfCounty(row.office);
      if (printed.every(isTheirs) && !ofCounty)
        return [{ domain, name, row, roles: printed, side: "bureau" }];
      const roles = item.subjects.filter(isTheirs);
      const isOwn = printed.every((role) => isOurs.has(role));
      return roles.length > 0 && isOwn && ofCounty ? [{ domain, name, row, roles, side: "own" }] : [];
    }),
  );
}

/** Whose name the list has, and the matter of who discloses the items of the line. */
export function clashOf(about: string): { readonly side: string; readonly matter: string } {
  const [roles = "", domain = "", side = "", items = ""] = about.split(" ");
  return { side, matter: [roles, domain, items].join(" ") };
}
