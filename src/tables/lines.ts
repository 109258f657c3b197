/** The rows of a list for databases: one JSON record a line, each with what it is of. */
import type { DisclosureList } from "../model/list.js";

/** @returns a line a row, in the order of the list, fields by their names in `schemas/list.schema.json` */
export function listLines({ agency, release, date, sections }: DisclosureList): string {
  const { name, level, province = null, city = null, county = null } = agency;
  const of = { agency: name, agencyLevel: level, province, city, county, release: release.version, date };
  return sections
    .flatMap(({ domain, name: domainName, rows }) =>
      rows.map(({ origins: _origins, audience, subjects, channels, office, unchecked, ...row }) => ({
        ...of,
        domain,
        domainName,
        ...row,
        subjects: subjects.map(({ name: subject }) => subject),
        channels: channels.map((channel) => (typeof channel === "string" ? channel : channel.other)),
        public: audience?.public ?? null,
        groups: audience?.groups ?? null,
        office: office ?? null,
        unchecked: unchecked ?? [],
      })),
    )
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}
