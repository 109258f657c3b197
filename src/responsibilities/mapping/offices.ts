/** The offices of an agency, from everything that names them. */
import { assertArgument, assertFields, FUNCTION, LIST, listOf } from "../../model/argument.js";
import { groupBy } from "../../model/group.js";
import type { ProfileOffice } from "../../model/profile.js";
import { POWER } from "../../model/shapes.js";
import { areOfOneKind, hasDetail, officeLikeness, officesIn } from "../../text/office-name.js";
import type { Office, Power } from "../model.js";
import { line, powerKeys } from "./keys.js";
import { type OfficeNamer, officeNamer } from "./office-names.js";

/** What names offices. */
export interface OfficeSources {
  /** Stated by the profile; their duties count before those of a list. */
  readonly stated: readonly ProfileOffice[];
  /** Of a list of offices. */
  readonly listed: readonly Office[];
  /** Powers name the office that carries them out. */
  readonly powers: readonly Power[];
  /** Name of the agency, which may stand before that of an office. */
  readonly agency?: string;
}

/** An office that a person should look at: it may be another one, spelled differently. */
export interface DoubtfulOffice {
  readonly name: string;
  /** The offices that it might be. */
  readonly like: readonly string[];
  /** Those of them that it likely is: 社会事务办公室 and 社会事务服务中心 are rather two. */
  readonly likely: readonly string[];
}

/** All offices, no two of one name. Spellings of one office are one: by the name that the profile gives it, else the list. */
export function allOffices(sources: OfficeSources): Office[] {
  assertFields("allOffices", sources, { stated: LIST, listed: LIST, powers: listOf(POWER) });
  const { stated, listed, powers, agency = "" } = sources;
  const all: Office[] = [];
  for (const [index, { name, aliases, duties = [] }] of stated.entries())
    if (isNew(line(name), all))
      all.push({ row: index + 1, name: line(name), ...(aliases ? { aliases } : {}), duties });
  for (const office of bareFirst(listed)) {
    const name = officeNamer(all, agency)(line(office.name));
    const at = all.findIndex((other) => other.name === name);
    const known = all[at];
    if (!known) all.push({ ...office, name });
    else if (known.duties.length === 0) all[at] = { ...known, duties: office.duties };
  }
  const written = powers.flatMap(({ row, office }) => (office === null ? [] : [{ row, name: office }]));
  // A cell that says 自然资源、生态环境办公室 names the one that others say with 和, and not two.
  const single = written.filter(({ name }) => officesIn(name).length < 2);
  const known = officeNamer(withNamed(all, single, agency), agency);
  const apart = written.flatMap(({ row, name: cell }) =>
    officesIn(known(cell)).map((name) => ({ row, name })),
  );
  return withNamed(all, apart, agency);
}

function isNew(name: string, offices: readonly Office[]): boolean {
  return name !== "" && !offices.some((office) => office.name === name);
}

/** Offices with those that only powers name, each once. */
function withNamed(
  offices: readonly Office[],
  named: readonly Pick<Office, "row" | "name">[],
  agency: string,
): Office[] {
  const all = [...offices];
  const once = [...groupBy(named, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
  for (const one of bareFirst(once)) {
    const name = officeNamer(all, agency)(line(one.name));
    if (isNew(name, all)) all.push({ row: one.row, name, duties: [] });
  }
  return all;
}

/**
 * Offices that might be others, spelled differently: names that only powers have, beside those that the agency gives, and
 * names of the profile beside those of the list. Two that one list names are two.
 */
export function doubtfulOffices(sources: OfficeSources): DoubtfulOffice[] {
  const { stated, listed, agency = "" } = sources;
  const nameOf = officeNamer(allOffices(sources), agency);
  const own = new Set(stated.map(({ name }) => line(name)));
  const official = new Set(listed.map(({ name }) => nameOf(line(name))));
  const areTold = (a: string, b: string) => [own, official].some((one) => one.has(a) && one.has(b));
  const names = allOffices(sources).map(({ name }) => name);
  return names.flatMap((name, at): DoubtfulOffice[] => {
    const like = names
      .slice(0, at)
      .filter((other) => !areTold(name, other) && officeLikeness(name, other, agency) === "alike");
    const likely = like.filter((other) => areOfOneKind(name, other));
    return like.length === 0 ? [] : [{ name, like, likely }];
  });
}

/** Names without a detail before those with one: 便民服务中心 names the office, 便民服务中心（社保窗口） a window of it. */
function bareFirst<T extends { readonly name: string }>(offices: readonly T[]): T[] {
  return [...offices].sort((a, b) => Number(hasDetail(a.name)) - Number(hasDetail(b.name)));
}

/**
 * By key of the power: the office that the responsibility list names.
 *
 * @param nameOf gives the agency's name of it
 */
export function officesByPower(
  powers: readonly Power[],
  nameOf: OfficeNamer = line,
): ReadonlyMap<string, string> {
  assertArgument("officesByPower", powers, listOf(POWER));
  assertArgument("officesByPower", nameOf, FUNCTION);
  const keys = powerKeys(powers);
  return new Map(
    powers.flatMap(({ office }, index) => (office === null ? [] : [[keys[index] ?? "", nameOf(office)]])),
  );
}
