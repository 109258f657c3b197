/**
 * Lines about rows whose 公开主体 and 承办机构 belong to different houses: the list names a department of the county, and an
 * office of the town carries the item out; or the town discloses it, and the office is a department's.
 */
import { agencyRoles, ownNames } from "../catalog/agency-roles.js";
import { departmentRoles } from "../catalog/bureau-groups.js";
import { isMeantSo, remarkOf } from "../catalog/meant.js";
import { groupBy } from "../model/group.js";
import type { ListRow } from "../model/list.js";
import { discloserKey } from "./discloser-lines.js";
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
  return Array.from(groups, ([about, all]): CheckLine => {
    const [{ side }] = all as [Clash];
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

/** What a line is about: the departments, the domain, and whose name the list has. */
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

/** Makes the test whether an office is a department of the county: by the names that the profile has, or by the county's before it. */
export function officesOfCounty(profile: WritingInput["profile"]): (office: string) => boolean {
  const { agency, bureaus = {}, offices = [] } = profile;
  const departments = new Set(
    Object.entries({ ...bureaus, ...ownNames(profile) })
      .filter(([role, name]) => role !== "township" && name !== agency.name)
      .map(([, name]) => name),
  );
  const own = new Set(offices.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const county = agency.county ?? "";
  return (office) =>
    !own.has(office) &&
    (departments.has(office) ||
      /^[县市区旗][\p{Script=Han}]{1,12}(?:局|委|委员会)$/u.test(office) ||
      (county !== "" && office.startsWith(county) && !office.startsWith(agency.name.slice(0, -4))));
}
