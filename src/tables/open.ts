/** What keeps a list from being published: whatever in it nobody has checked, has ended, or is still to be filled in. */
import type { DisclosureList, ListRow } from "../model/list.js";

/** How much of a list is open, by kind. Zero throughout: it can be published as it is. */
export interface OpenCounts {
  /** Items with a field that nobody has checked, or without a deadline. */
  readonly unchecked: number;
  /** Instruments that had ended, each once. */
  readonly ended: number;
  /** Words that the locality has to fill in, each once. */
  readonly placeholders: number;
}

/** Counts what is open in a list. */
export function openCounts({ sections }: Pick<DisclosureList, "sections">): OpenCounts {
  const rows = sections.flatMap((section) => section.rows);
  return {
    unchecked: rows.filter((row) => row.unchecked).length,
    ended: new Set(rows.flatMap(endedIn)).size,
    placeholders: new Set(rows.flatMap((row) => row.placeholders ?? [])).size,
  };
}

/** The instruments that had ended and that a row cites or names. */
export function endedIn({ outdated = [], outdatedContent = [] }: ListRow): string[] {
  return [...outdated, ...outdatedContent].map(({ instrument }) => instrument);
}

/**
 * Whether a list is a draft (草案). Where nobody asked what of its basis had ended, nobody knows that nothing has.
 */
export function isDraft(list: Pick<DisclosureList, "sections" | "basisOn">): boolean {
  const { unchecked, ended, placeholders } = openCounts(list);
  return list.basisOn === undefined || unchecked + ended + placeholders > 0;
}
