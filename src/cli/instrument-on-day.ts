/** An instrument of the registry as it is on a day. */
import { type InstrumentStatus, statusOn } from "../instruments/index.js";
import type { RegisteredInstrument } from "../model/data.js";
import type { Context } from "./context.js";

/** An instrument with its status on a day: what `--json` prints. */
export interface InstrumentOnDay extends RegisteredInstrument {
  readonly statusOn: InstrumentStatus & { readonly day: string };
}

/**
 * Adds the status on a day.
 *
 * @param day `YYYY-MM-DD`
 */
export function instrumentOn(
  day: string,
  instrument: RegisteredInstrument,
  { catalog }: Context,
): InstrumentOnDay {
  const { date } = catalog.horizons[instrument.kind];
  return { ...instrument, statusOn: { day, ...statusOn(instrument, day, date) } };
}

/** Whether the registry says something of the day that it does not vouch for: the day is behind its horizon. */
export function isUnchecked({ statusOn: { status, known } }: InstrumentOnDay): boolean {
  return !known && status !== "unknown";
}

/** Since when an instrument is no longer in force; empty where it is, or where nobody knows whether it is. */
export function endedOn({ statusOn: { status, since } }: InstrumentOnDay, { messages }: Context): string {
  return status === "replaced" || status === "repealed" ? (since ?? messages.values.unknown) : "";
}
