/** Citations of a local row that rest on law that has ended. */
import {
  type InstrumentRegistry,
  type InstrumentStatus,
  lookUpCitation,
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
  return basis.flatMap(parseCitations).flatMap((citation) =>
    (lookUpCitation(citation, registry)?.keys ?? []).flatMap((key) => {
      const status = registeredStatus(key, registry, day);
      return status?.status === "replaced" || status?.status === "repealed"
        ? [{ text: citation.text, status }]
        : [];
    }),
  );
}
