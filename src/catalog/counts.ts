/** How many items there are, and how far published pages attest them. */
import type { Edition, Item, Release, Verification } from "../model/index.js";
import { verificationOf } from "../model/verification.js";

/** Counts of one edition or of a whole catalog. */
export type Counts = Omit<Release["totals"], "domains" | "instruments">;

/** Counts the items and sources of an edition. */
export function countEdition(edition: Pick<Edition, "items" | "sources">): Counts {
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
