/** What stands in the lists of a project, so that a person sees that they were read right. */
import {
  allOffices,
  doubtfulOffices,
  type OfficeNamer,
  officeNamer,
} from "../../../src/responsibilities/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import type { ReadLists } from "./files.js";
import type { Lists } from "./protocol.js";

/** Powers that are shown to begin with. */
const SHOWN = 5;

/** Tells what was read. */
export function whatWasRead(
  { profile }: ProjectWithoutBytes,
  { powers, offices: listed, problems }: ReadLists,
): Lists {
  const agency = profile.agency.name;
  const sources = { stated: profile.offices ?? [], listed, powers, agency };
  const offices = allOffices(sources).map(({ name }) => name);
  const written = [...listed.map(({ name }) => name), ...powers.flatMap(({ office }) => office ?? [])];
  const spellings = spelled(written, offices, officeNamer(allOffices(sources), agency));
  return {
    powers: powers.length,
    offices: offices.map((name) => ({ name, also: spellings.get(name) ?? [] })),
    likely: doubtfulOffices(sources).flatMap(({ name, likely }) =>
      likely.map((other) => [other, name] as const),
    ),
    withoutOffice: powers.filter(({ office }) => office === null).length,
    sample: powers.slice(0, SHOWN).map(({ name }) => name),
    last: powers.at(-1)?.name ?? null,
    problems,
  };
}

/** By the name of an office: its other spellings. A cell of several offices spells none of them otherwise. */
function spelled(written: readonly string[], offices: readonly string[], nameOf: OfficeNamer) {
  const also = new Map<string, string[]>();
  for (const cell of new Set(written.map((one) => one.trim()))) {
    const name = nameOf(cell);
    if (name !== cell && offices.includes(name)) also.set(name, [...(also.get(name) ?? []), cell]);
  }
  return also;
}
