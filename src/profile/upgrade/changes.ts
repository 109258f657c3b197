/** Local changes of national items that the new release changed too. */

import { sameValue } from "../../catalog/same.js";
import type { Undecided } from "../../model/profile.js";
import { fieldsSet } from "../candidate.js";
import { goneSince } from "./gone.js";
import { quoted, type Versions } from "./versions.js";

/** The conflicts of `profile.change`: fields that both sides changed, differently, and items that are gone. */
export function changeConflicts(versions: Versions): Undecided[] {
  const { base, next, profile } = versions;
  const release = next.release.release;
  return (profile.change ?? []).flatMap((change): Undecided[] => {
    const gone = goneSince(change.item, versions);
    if (gone) return [{ at: "change", item: change.item, ...gone, release, local: quoted(change.set) }];
    const before = base.item(change.item);
    const now = next.item(change.item);
    if (!before || !now) return [];
    return fieldsSet(change)
      .filter((field) => !sameValue(before[field], now[field]) && !sameValue(change.set[field], now[field]))
      .map((field) => ({
        at: "change",
        item: now.id,
        field,
        why: "field-changed",
        release,
        base: quoted(before[field]),
        standard: quoted(now[field]),
        local: quoted(change.set[field]),
      }));
  });
}
