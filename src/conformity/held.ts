/** Rows of a local catalog beside the items that they stand for. */
import type { Vocabulary } from "../model/data.js";
import type { DisclosureList } from "../model/list.js";
import type { PublishedRow } from "../tables/read/published.js";
import { listTable } from "../tables/rows.js";

/** A row and the item it stands for, as an alignment or the list itself says. */
export interface HeldRow {
  readonly row: PublishedRow;
  /** Id of the item; null for an addition of the locality. */
  readonly item: string | null;
  /** Ids of further items that the row merges with it. */
  readonly also?: readonly string[];
}

/**
 * The rows of a list of our own, which knows its items.
 *
 * @param vocabulary for the words of `raw`
 */
export function heldRows(list: DisclosureList, vocabulary: Vocabulary): HeldRow[] {
  return listTable(list, vocabulary).rows.map((row) => ({
    row,
    item: row.verification === "local" ? null : row.id,
  }));
}
