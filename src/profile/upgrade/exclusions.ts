/**
 * Items that a profile leaves out, alone or with their domain. What the release made of several is left out only where
 * all of them were; where only some were, it stands in the list until a person decides.
 */
import type { CatalogItem } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import type { ItemField } from "../../model/codes.js";
import type { Undecided } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";
import { domainConflicts } from "./domains.js";
import { type Dropped, joinReasons, type Plan } from "./plan.js";
import { described, titleOf } from "./title.js";
import type { Versions } from "./versions.js";

/** The fields that say what an item is about; with these changed, the reason to leave it out may no longer hold. */
const ESSENCE: readonly ItemField[] = ["category", "name", "content", "subjects", "levels"];

/** The upgrade of `profile.exclude`, and of what `profile.domains.exclude` leaves out. */
export function exclusionPlan(versions: Versions): Plan {
  const { base, next, profile, lineage } = versions;
  const entries = (profile.exclude ?? []).map(({ item, reason }) => ({ item, reason, was: base.item(item) }));
  const excludedIds = new Set(entries.flatMap(({ was }) => was?.id ?? []));
  const domains = new Map(profile.domains?.exclude?.map((one) => [one.domain, one.reason]));
  const isLeftOut = ({ id, domain }: CatalogItem) => excludedIds.has(id) || domains.has(domain);
  const changed = new Set(profile.change?.map(({ item }) => next.item(item)?.id));
  const isKept = ({ id }: CatalogItem) =>
    lineage.isOneToOne(id) || (lineage.sources(id).every(isLeftOut) && !changed.has(id));
  const reasonsFor = (id: string) => {
    const from = new Set(lineage.sources(id).map((one) => one.id));
    return entries.filter(({ was }) => was && from.has(was.id)).map(({ reason }) => reason);
  };

  const targets = new Set(entries.flatMap(({ was }) => (was ? lineage.targets(was.id) : [])));
  const release = next.release.release;
  const conflicts = Array.from(targets).flatMap((now): Undecided[] => {
    const from = lineage.sources(now.id).filter(({ id }) => excludedIds.has(id));
    const [only] = from;
    const at = { at: "exclude", item: now.id, release, standard: described(now) } as const;
    if (only && lineage.isOneToOne(now.id)) {
      if (ESSENCE.every((field) => sameValue(only[field], now[field]))) return [];
      const [local = ""] = reasonsFor(now.id);
      return [{ ...at, why: "item-rewritten", base: described(only), local }];
    }
    const why = isKept(now) ? whyKept(now, versions) : "item-merged";
    return why ? [{ ...at, why, base: from.map(titleOf), local: reasonsFor(now.id) }] : [];
  });
  const handled = new Set(conflicts.map(({ item }) => item));
  const moved = domainConflicts(versions, { domains, excludedIds, isLeftOut, isKept, reasonsFor }).filter(
    ({ conflict }) => !handled.has(conflict.item),
  );

  const edits = (isDropped: Dropped): YamlEdit[] => {
    const placed = new Set<string>();
    const carried = entries.flatMap(({ item, reason, was }, index): YamlEdit[] => {
      const stands = was ? lineage.targets(was.id) : [];
      const place = ["exclude", index];
      // What was withdrawn, or never was, has no effect and does no harm.
      if (stands.length === 0) return isDropped("exclude", item) ? [{ op: "delete", path: place }] : [];
      const [first, ...more] = stands.filter(
        (one) =>
          isKept(one) && !isDropped("exclude", one.id) && (lineage.isOneToOne(one.id) || !placed.has(one.id)),
      );
      if (!first) return [{ op: "delete", path: place }];
      for (const { id } of [first, ...more]) placed.add(id);
      const why = lineage.isOneToOne(first.id) ? reason : joinReasons(reasonsFor(first.id));
      return [
        ...(first.id === item ? [] : [{ op: "set", path: [...place, "item"], value: first.id } as const]),
        ...(why === reason ? [] : [{ op: "set", path: [...place, "reason"], value: why } as const]),
        ...more.map(({ id }) => exclude(id, joinReasons(reasonsFor(id)))),
      ];
    });
    const kept = moved.flatMap(({ conflict: { item }, reason }) =>
      reason === null || placed.has(item) || isDropped("exclude", item) ? [] : [exclude(item, reason)],
    );
    return [...carried, ...kept];
  };
  return { conflicts: [...conflicts, ...moved.map(({ conflict }) => conflict)], edits };
}

function exclude(item: string, reason: string): YamlEdit {
  return { op: "append", path: ["exclude"], value: { item, reason } };
}

/** Why to ask about an item that stays left out: it is a part, or it says more than what was left out. */
function whyKept(now: CatalogItem, { lineage }: Versions): Undecided["why"] | null {
  const from = lineage.sources(now.id);
  if (from.some(({ id }) => lineage.targets(id).length > 1)) return "item-split";
  const isNew = (field: "content" | "levels") => {
    const before = new Set<string>(from.flatMap((one) => one[field]));
    return now[field].some((one) => !before.has(one));
  };
  return isNew("content") || isNew("levels") ? "item-rewritten" : null;
}
