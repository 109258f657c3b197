/** Which entries of an item's basis rest on an instrument that is no longer in force. */

import { assertArgument, assertHas, assertText, listOf } from "../model/argument.js";
import type { Basis } from "../model/item.js";
import type { OutdatedBasis } from "../model/list.js";
import { A_BASIS } from "../model/shapes.js";
import { assertDay } from "./period.js";
import type { StatusRegistry } from "./registry.js";
import { type InstrumentStatus, statusOn } from "./status.js";

/**
 * Finds the entries of a basis that rest on a replaced or repealed instrument: where a list has to be adjusted as laws
 * change, as plans made under 国办发〔2019〕54号 order (such as 鸿政〔2020〕53号).
 *
 * @param basis of an item; words and keys that the registry does not have are passed over
 * @param registry see `statusRegistry`; an `instrumentRegistry` does as well
 * @param day `YYYY-MM-DD`
 * @returns in the order of the basis
 * @throws InvalidDateError (`invalid-date`) where there is no such day
 */
export function outdated(basis: readonly Basis[], registry: StatusRegistry, day: string): OutdatedBasis[] {
  assertDay(day);
  assertArgument("outdated", basis, listOf(A_BASIS, "entries of a basis"));
  return basis.flatMap((entry, index) => {
    const instrument = instrumentOf(entry);
    const status = instrument === null ? null : registeredStatus(instrument, registry, day);
    if (instrument === null || (status?.status !== "replaced" && status?.status !== "repealed")) return [];
    const { since, successor, horizon } = status;
    return [{ index, instrument, status: status.status, since, successor, horizon }];
  });
}

/**
 * Status of a registered instrument on a day, by its key; see `statusOn` for what it follows.
 *
 * @param key of the instrument
 * @param registry see `statusRegistry`; an `instrumentRegistry` does as well
 * @param day `YYYY-MM-DD`
 * @returns null where the registry has no such instrument
 * @throws InvalidDateError (`invalid-date`) where there is no such day
 */
export function registeredStatus(
  key: string,
  registry: StatusRegistry,
  day: string,
): InstrumentStatus | null {
  assertText("registeredStatus", key);
  assertDay(day);
  assertHas("registeredStatus", registry, "instruments", {
    zh: "statusRegistry 建的登记表",
    en: "a registry as statusRegistry makes it",
  });
  const instrument = registry.instruments.get(key);
  return instrument ? statusOn(instrument, day, registry.horizons[instrument.kind].date) : null;
}

/**
 * The instrument that an entry of a basis names.
 *
 * @param entry of an item's basis
 * @returns its key; null for words that name none
 */
export function instrumentOf(entry: Basis): string | null {
  if (typeof entry === "string") return entry;
  return "instrument" in entry ? entry.instrument : null;
}
