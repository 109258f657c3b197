/** How many items there are, and how far published pages attest them. */
import type { Item, Release, Verification } from "../model/index.js";
import { verificationOf } from "../model/verification.js";
import type { Catalog } from "./types.js";

/** Counts of one edition or of a whole catalog. */
export type Counts = Omit<Release["totals"], "domains" | "instruments">;

/** What of an edition is counted; of a source, that it is there. */
interface Counted {
  readonly items: readonly Pick<Item, "evidence">[];
  readonly sources: readonly unknown[];
}

/** Counts the items and sources of an edition. */
export function countEdition(edition: Counted): Counts {
  return {
    items: edition.items.length,
    attested: countVerified(edition.items, "attested"),
    partial: countVerified(edition.items, "partial"),
    unverified: countVerified(edition.items, "unverified"),
    sources: edition.sources.length,
  };
}

/** Adds counts up. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    items: sum("items"),
    attested: sum("attested"),
    partial: sum("partial"),
    unverified: sum("unverified"),
    sources: sum("sources"),
  };
}

function countVerified(items: readonly Pick<Item, "evidence">[], verification: Verification): number {
  return items.filter((item) => verificationOf(item.evidence) === verification).length;
}

/** Counts what a catalog holds: as its release states, unless it was corrected since. */
export function catalogTotals(catalog: Catalog): Release["totals"] {
  const editions = catalog.domains.map(countEdition);
  return { domains: editions.length, ...sumCounts(editions), instruments: catalog.instruments.length };
}
