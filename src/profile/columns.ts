/** Which column of the site (网站所属栏目) a row belongs to, as the profile says. */
import type { PortalColumn } from "../model/portal-column.js";
import type { Profile } from "../model/profile.js";
import type { Candidate } from "./candidate.js";

/** Finds the column of a row: that of the item before that of its category, and that before the one of its domain. */
export function columnFinder({
  columns = [],
}: Pick<Profile, "columns">): (candidate: Candidate) => PortalColumn | undefined {
  return ({ id, domain, values }) => {
    const fitting = columns.filter(
      (one) =>
        (one.item === undefined || one.item === id) &&
        (one.domain === undefined || one.domain === domain) &&
        (one.category === undefined || one.category === values.category),
    );
    const weight = (one: (typeof fitting)[number]) =>
      (one.item === undefined ? 0 : 4) +
      (one.category === undefined ? 0 : 2) +
      (one.domain === undefined ? 0 : 1);
    const closest = fitting.toSorted((a, b) => weight(a) - weight(b)).at(-1);
    if (!closest) return undefined;
    const { path, url, refresh } = closest;
    return { path, ...(url === undefined ? {} : { url }), ...(refresh === undefined ? {} : { refresh }) };
  };
}
