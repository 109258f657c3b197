/** The offices of an agency, from everything that names them. */
import type { ProfileOffice } from "../../model/profile.js";
import type { Office, Power } from "../model.js";
import { line, powerKeys } from "./keys.js";

/** What names offices. */
export interface OfficeSources {
  /** Stated by the profile; their duties count before those of a list. */
  readonly stated: readonly ProfileOffice[];
  /** Of a list of offices. */
  readonly listed: readonly Office[];
  /** Powers name the office that carries them out. */
  readonly powers: readonly Power[];
}

/** All offices, no two of one name. */
export function allOffices({ stated, listed, powers }: OfficeSources): Office[] {
  const all = new Map<string, Office>();
  const add = (office: Office) => {
    const name = line(office.name);
    if (name !== "" && !all.has(name)) all.set(name, { ...office, name });
  };
  for (const [index, { name, duties = [] }] of stated.entries()) add({ row: index + 1, name, duties });
  for (const office of listed) add(office);
  for (const { row, office } of powers) if (office !== null) add({ row, name: office, duties: [] });
  return [...all.values()];
}

/** By key of the power: the office that the responsibility list names. */
export function officesByPower(powers: readonly Power[]): ReadonlyMap<string, string> {
  const keys = powerKeys(powers);
  return new Map(
    powers.flatMap(({ office }, index) => (office === null ? [] : [[keys[index] ?? "", line(office)]])),
  );
}
