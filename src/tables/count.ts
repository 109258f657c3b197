/** How many rows a list has, and how far they are attested. */
import type { DisclosureList, ListRow } from "../model/list.js";

/** Counts rows by verification. */
export function countRows(rows: readonly ListRow[]): Omit<DisclosureList["counts"], "omitted"> {
  const count = (verification: ListRow["verification"]) =>
    rows.filter((row) => row.verification === verification).length;
  return {
    items: rows.length,
    attested: count("attested"),
    partial: count("partial"),
    unverified: count("unverified"),
    local: count("local"),
  };
}
