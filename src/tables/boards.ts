/** The part of a list that village boards mirror (村务公开栏). */
import type { DisclosureList, ListRow } from "../model/list.js";
import { countRows } from "./count.js";

/** Whether an item stands on village boards: it is disclosed at village level, or on notice boards. */
export function isOnBoards({ channels, levels }: Pick<ListRow, "channels" | "levels">): boolean {
  return levels.includes("village") || channels.includes("notice-board");
}

/**
 * What villages have to mirror of a township's list, so that the same item says the same in both places.
 *
 * @param list of a township
 * @returns the list with these rows alone, marked as such
 */
export function boardsOf(list: DisclosureList): DisclosureList {
  const sections = list.sections.flatMap((section) => {
    const rows = section.rows.filter(isOnBoards);
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
  const counts = { ...countRows(sections.flatMap(({ rows }) => rows)), omitted: 0 };
  // Which domains do not concern the town is for the town's own list to say.
  const { absent: _, ...rest } = list;
  return { ...rest, boards: true, sections, counts };
}
