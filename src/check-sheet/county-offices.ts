/** Which offices are those of the county and not of the agency. */
import { ownNames } from "../catalog/agency-roles.js";
import type { Profile } from "../model/profile.js";

/** Makes the test whether an office is a department of the county: by the names that the profile has, or by the county's before it. */
export function officesOfCounty(profile: Profile): (office: string) => boolean {
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
