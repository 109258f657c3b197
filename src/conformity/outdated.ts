/** Citations of a local row that rest on law that has ended. */
import {
  type InstrumentRegistry,
  type InstrumentStatus,
  lookUpCitation,
  mentionedInstruments,
  parseCitations,
  registeredStatus,
} from "../instruments/index.js";

/** A citation of an instrument that was replaced or repealed. */
export interface OutdatedCitation {
  /** As the row has it. */
  readonly text: string;
  readonly status: InstrumentStatus;
}

/**
 * Finds outdated citations.
 *
 * @param basis the basis of a row, as written; what names no registered instrument is passed over
 * @param day `YYYY-MM-DD`
 */
export function outdatedCitations(
  basis: readonly string[],
  registry: InstrumentRegistry,
  day: string,
): OutdatedCitation[] {
  return basis
    .flatMap(parseCitations)
    .flatMap(({ text, ...citation }) =>
      endedOf(text, lookUpCitation({ text, ...citation }, registry)?.keys ?? [], registry, day),
    );
}

/**
 * Finds elements of the content that name what has ended.
 *
 * @param content the elements of a row, as written
 */
export function outdatedElements(
  content: readonly string[],
  registry: InstrumentRegistry,
  day: string,
): OutdatedCitation[] {
  return content.flatMap((text) => endedOf(text, mentionedInstruments(text, registry), registry, day));
}

function endedOf(
  text: string,
  keys: readonly string[],
  registry: InstrumentRegistry,
  day: string,
): OutdatedCitation[] {
  return keys.flatMap((key) => {
    const status = registeredStatus(key, registry, day);
    return status?.status === "replaced" || status?.status === "repealed" ? [{ text, status }] : [];
  });
}
