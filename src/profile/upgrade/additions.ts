/** Local additions that the new release has as a national item of its own. */

import { sameValue } from "../../catalog/same.js";
import type { Undecided } from "../../model/profile.js";
import { namedInFull } from "../../text/named.js";
import type { YamlEdit } from "../../yaml/index.js";
import { nearestItem } from "../likeness.js";
import type { Plan } from "./plan.js";
import { titleOf } from "./title.js";
import type { Sides } from "./versions.js";

/** The upgrade of `profile.add`, which goes on as it is unless the standard's item is taken. */
export function additionPlan(sides: Sides): Plan {
  return {
    conflicts: additionConflicts(sides),
    edits: (isDropped) =>
      (sides.profile.add ?? []).flatMap(({ id }, index): YamlEdit[] =>
        isDropped("add", id) ? [{ op: "delete", path: ["add", index] }] : [],
      ),
  };
}

/** The conflicts of `profile.add`: the most similar item among those that are new, or newly worded. */
function additionConflicts({ base, next, profile }: Sides): Undecided[] {
  const additions = profile.add ?? [];
  if (additions.length === 0) return [];
  const fresh = next.items().filter((item) => {
    const before = base.item(item.id);
    return !before || before.name !== item.name || !sameValue(before.content, item.content);
  });
  return additions.flatMap((addition): Undecided[] => {
    const closest = nearestItem(
      addition,
      fresh.filter(({ domain }) => domain === addition.domain),
    );
    if (!closest) return [];
    return [
      {
        at: "add",
        item: addition.id,
        why: "addition-duplicates",
        release: next.release.release,
        base: null,
        standard: titleOf(closest),
        local: namedInFull(addition),
      },
    ];
  });
}
