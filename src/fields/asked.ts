/** What of an item the list of one agency owes: subjects of its own level, channels that there are in its locality. */

import type { CatalogItem } from "../catalog/types.js";
import type { ChannelCode, Level } from "../model/codes.js";
import type { VocabularyEntry } from "../model/vocabulary.js";
import { channelsOwed } from "./reach.js";

/** The locality that an item is asked of. */
export interface Locality {
  /** Of its agency; null where that is not known. */
  readonly level: Level | null;
  /** Channels that there are not. */
  readonly lacks?: readonly ChannelCode[] | undefined;
  /** Knows at which levels the roles exist. */
  readonly subjects: readonly VocabularyEntry[];
}

/**
 * An item as it is asked of a locality. A list names whom its own level has: of “county department and township” a town
 * names itself, and has dropped nobody. Where no role exists at its level, all stay.
 */
export function askedOf<One extends Pick<CatalogItem, "subjects" | "channels">>(
  item: One,
  { level, lacks = [], subjects }: Locality,
): One {
  const levels = new Map(subjects.map(({ code, levels: at }) => [code, at]));
  const own = item.subjects.filter((role) => level === null || (levels.get(role)?.includes(level) ?? true));
  return {
    ...item,
    subjects: own.length > 0 ? own : item.subjects,
    channels: channelsOwed(item.channels, lacks),
  };
}
