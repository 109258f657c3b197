/** The columns (栏目) that a portal needs so that every item of a list has its place. */

import { assertArgument } from "../model/argument.js";
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import { DISCLOSURE_LIST } from "../model/shapes.js";
import { levelsOf } from "./levels.js";

/** A column of the last level: where one or several items are published. */
export interface NeededColumn {
  /**
   * Names from the first level down: as the profile says; else domain, category, name, of which equal neighbours are one
   * level.
   */
  readonly path: readonly string[];
  /** One of the 26, or one of the list's own. */
  readonly domain: string;
  /** Its address, where the profile says it. */
  readonly url?: string;
  /** How often it is refreshed, where the profile says it. */
  readonly refresh?: string;
  /** The items that are published there. */
  readonly items: readonly PortalItem[];
}

/** What an editor must know of an item. */
export type PortalItem = Pick<ListRow, "id" | "content" | "deadline" | "verification">;

/**
 * The columns of the last level that a list needs, in its order.
 *
 * @param list only the rows whose channels include the portal (政府网站) ask for a column
 */
export function portalColumns(list: DisclosureList): NeededColumn[] {
  assertArgument("portalColumns", list, DISCLOSURE_LIST);
  const columns = new Map<string, NeededColumn & { readonly items: PortalItem[] }>();
  for (const section of list.sections) {
    for (const row of section.rows.filter(({ channels }) => channels.includes("portal"))) {
      const path = row.column ? levelsOf(row.column.path) : ownPath(section, row);
      const key = JSON.stringify(path);
      const { id, content, deadline, verification } = row;
      const item = { id, content, deadline, verification };
      const column = columns.get(key);
      if (column) column.items.push(item);
      else columns.set(key, { path, domain: section.domain, ...shownOf(row), items: [item] });
    }
  }
  return [...columns.values()];
}

function shownOf({ column }: ListRow): Pick<NeededColumn, "url" | "refresh"> {
  const { url, refresh } = column ?? {};
  return { ...(url ? { url } : {}), ...(refresh ? { refresh } : {}) };
}

/** The column of an item of which the profile says nothing. */
function ownPath(section: ListSection, row: ListRow): string[] {
  const names = [section.name, row.category ?? section.name, row.name];
  return names.filter((name, at) => name !== names[at - 1]);
}
