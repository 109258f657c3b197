/** Items that a profile leaves out and that the new release made something else of. */

import { sameValue } from "../../catalog/same.js";
import type { ItemField } from "../../model/codes.js";
import type { Undecided } from "../../model/profile.js";
import { goneSince } from "./gone.js";
import { titleOf } from "./title.js";
import type { Versions } from "./versions.js";

/** The fields that say what an item is about; with these changed, the reason to leave it out may no longer hold. */
const ESSENCE: readonly ItemField[] = ["category", "name", "content", "subjects", "levels"];

/** The conflicts of `profile.exclude`. A withdrawn item is none: there is nothing left to leave out. */
export function exclusionConflicts(versions: Versions): Undecided[] {
  const { base, next, profile } = versions;
  const release = next.release.release;
  return (profile.exclude ?? []).flatMap(({ item, reason }): Undecided[] => {
    const gone = goneSince(item, versions);
    if (gone) {
      return gone.why === "item-split" ? [{ at: "exclude", item, ...gone, release, local: reason }] : [];
    }
    const before = base.item(item);
    const now = next.item(item);
    if (!before || !now || ESSENCE.every((field) => sameValue(before[field], now[field]))) return [];
    return [
      {
        at: "exclude",
        item: now.id,
        why: "item-rewritten",
        release,
        base: described(before),
        standard: described(now),
        local: reason,
      },
    ];
  });
}

function described(item: Parameters<typeof titleOf>[0]): string[] {
  return [titleOf(item), ...item.content];
}
