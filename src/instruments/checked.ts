/** How far the registry was checked against published law, entry by entry. */

import { assertHas, WrongArgumentError } from "../model/argument.js";
import type { CatalogData, RegisteredInstrument } from "../model/data.js";
import type { Instrument } from "../model/instrument.js";
import { assertDay } from "./period.js";
import { A_CATALOG } from "./registry.js";

/** The part of a catalog that says how far its registry was checked. */
export type CheckedRegistry = Pick<CatalogData, "instruments" | "horizons">;

/** How many entries of a registry were checked how far. */
export interface RegistryHorizon {
  /** Entries in all. */
  readonly entries: number;
  /** The day up to which most of the registry was checked, `YYYY-MM-DD`: the earliest horizon of its files. */
  readonly date: string;
  /** Entries checked up to that day or a later one. */
  readonly checked: number;
  /** The latest day up to which an entry was checked. */
  readonly latest: string;
  /** Entries checked up to an earlier day only. */
  readonly earlier: number;
  /** Entries that nobody checked one by one. */
  readonly unchecked: number;
}

/**
 * The day up to which the status of one entry was checked.
 *
 * @param instrument an entry of the registry
 * @param horizon the horizon of the file that it stands in, which holds unless the entry says otherwise
 * @returns `YYYY-MM-DD`; null where nobody checked it
 */
export function checkedUpTo(instrument: Pick<Instrument, "checked">, horizon: string): string | null {
  if (typeof instrument !== "object" || instrument === null)
    throw new WrongArgumentError(
      "checkedUpTo",
      { zh: "登记表的一条", en: "an entry of the registry" },
      instrument,
    );
  return instrument.checked === undefined ? horizon : instrument.checked;
}

/**
 * Says how many entries were checked how far.
 *
 * @param registry a catalog does
 */
export function registryHorizon(registry: CheckedRegistry): RegistryHorizon {
  assertHas("registryHorizon", registry, "horizons", A_CATALOG);
  const { instruments, horizons } = registry;
  const date = Object.values(horizons).reduce(
    (first, { date }) => (date < first ? date : first),
    "9999-12-31",
  );
  const days = instruments.map((one) => checkedUpTo(one, horizons[one.kind].date));
  const dated = days.filter((day) => day !== null);
  const checked = dated.filter((day) => day >= date).length;
  return {
    entries: days.length,
    date,
    checked,
    latest: dated.reduce((last, day) => (day > last ? day : last), date),
    earlier: dated.length - checked,
    unchecked: days.length - dated.length,
  };
}

/**
 * The entries that should be checked again: those that were not checked up to a day. What was replaced or repealed on a
 * known day is left out, since what has ended does not come back.
 *
 * @param registry a catalog does
 * @param day `YYYY-MM-DD`
 * @returns those that nobody checked first, then by the day up to which they were checked
 * @throws InvalidDateError (`invalid-date`) where there is no such day
 */
export function staleInstruments(registry: CheckedRegistry, day: string): RegisteredInstrument[] {
  assertDay(day);
  assertHas("staleInstruments", registry, "horizons", A_CATALOG);
  const upTo = (one: RegisteredInstrument) => checkedUpTo(one, registry.horizons[one.kind].date) ?? "";
  return registry.instruments
    .filter((one) => one.ended === null && upTo(one) < day)
    .sort((a, b) => (upTo(a) < upTo(b) ? -1 : upTo(a) > upTo(b) ? 1 : 0));
}
