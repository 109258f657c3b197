/** Deciding for the standard. */
import type { Catalog } from "../../catalog/index.js";
import type { Profile, Undecided } from "../../model/profile.js";
import type { Edit } from "../../yaml/index.js";
import { fieldsSet } from "../candidate.js";
import { placeOf } from "./place.js";

/** The edits that take the local side of conflicts out of a profile; a change of which nothing is left goes whole. */
export function takeStandard(conflicts: readonly Undecided[], profile: Profile, next: Catalog): Edit[] {
  const places = conflicts.flatMap((conflict) => {
    const path = placeOf(conflict, profile, next);
    return path ? [path] : [];
  });
  const emptied = new Set(
    (profile.change ?? []).flatMap((change, index) => {
      const taken = places.filter(([at, which]) => at === "change" && which === index);
      const whole = taken.some((path) => path.length === 2) || taken.length === fieldsSet(change).length;
      return whole ? [index] : [];
    }),
  );
  const kept = places.filter(([at, index]) => at !== "change" || !emptied.has(Number(index)));
  return [...kept, ...Array.from(emptied, (index) => ["change", index])].map((path) => ({
    op: "delete",
    path,
  }));
}
