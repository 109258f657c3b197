/** Which editions were in force on a day. */
import { dateParts } from "../deadlines/date.js";
import type { CatalogData, DomainData } from "../model/index.js";

/**
 * The data of a release as it stood on a day.
 *
 * @param day `YYYY-MM-DD`
 * @returns each domain with the latest edition that was surely issued by then; domains without one left out
 * @throws InvalidDateError (code `invalid-date`) where there is no such day
 */
export function dataAsOf(data: CatalogData, day: string): CatalogData {
  dateParts(day);
  const editions = { ...data.editions };
  const domains = data.domains.filter(({ id }) => {
    const earlier = data.earlier.filter(({ edition }) => edition.domain === id);
    const inForce = [...earlier, data.editions[id]].findLast((edition) => issued(edition) <= day);
    if (inForce) editions[id] = inForce;
    return inForce !== undefined;
  });
  return { ...data, domains, editions };
}

/** The day of issue; where only the year is known, as the name of the edition, its last day. */
function issued({ edition: { edition, guideline } }: DomainData): string {
  return guideline.issued ?? `${edition.slice(0, 4)}-12-31`;
}
