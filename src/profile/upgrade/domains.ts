/** Items that went into or out of a domain that a profile leaves out as a whole. */
import type { CatalogItem } from "../../catalog/index.js";
import type { Undecided } from "../../model/profile.js";
import { joinReasons } from "./plan.js";
import { titleOf } from "./title.js";
import type { Versions } from "./versions.js";

/** What a profile leaves out. */
export interface LeftOut {
  /** Domains left out as a whole, with the reason. */
  readonly domains: ReadonlyMap<string, string>;
  /** Ids of the old release left out one by one: what becomes of them is asked for each. */
  readonly excludedIds: ReadonlySet<string>;
  /** Whether an item of the old release is left out, alone or with its domain. */
  readonly isLeftOut: (item: CatalogItem) => boolean;
  /** Whether an item of the new release can stay so. */
  readonly isKept: (item: CatalogItem) => boolean;
  /** Why those that an item of the new release came of were left out one by one. */
  readonly reasonsFor: (id: string) => readonly string[];
}

/** A question, and the reason under which the item stays left out; null where it cannot, or need not, be excluded. */
export interface DomainConflict {
  readonly conflict: Undecided;
  readonly reason: string | null;
}

/** The questions that a move between domains raises, one an item. */
export function domainConflicts(versions: Versions, leftOut: LeftOut): DomainConflict[] {
  const { base, next, profile, lineage } = versions;
  const { domains, excludedIds, isLeftOut, isKept, reasonsFor } = leftOut;
  if (domains.size === 0) return [];
  const { level } = profile.agency;
  const changed = new Map(profile.change?.map(({ item, set }) => [base.item(item)?.id, set.levels]));
  const isOurs = ({ id, levels }: CatalogItem) => (changed.get(id) ?? levels).includes(level);
  const release = next.release.release;
  const found = new Map<string, DomainConflict>();
  for (const before of base.items()) {
    if (excludedIds.has(before.id)) continue;
    for (const now of lineage.targets(before.id)) {
      if (found.has(now.id) || !now.levels.includes(level)) continue;
      const wasOut = domains.get(before.domain);
      const isOut = domains.get(now.domain);
      const left = wasOut !== undefined && isOut === undefined;
      const entered = !isLeftOut(before) && isOurs(before) && isOut !== undefined;
      if (!left && !entered) continue;
      const reason = (left ? wasOut : isOut) ?? "";
      const stays = left && lineage.sources(now.id).every(isLeftOut) && hasNoChange(now, versions);
      found.set(now.id, {
        conflict: {
          at: "exclude",
          item: now.id,
          why: "domain-changed",
          release,
          base: [titleOf(before)],
          standard: titleOf(now),
          local: [...reasonsFor(now.id), reason],
        },
        reason: stays && isKept(now) ? joinReasons([...reasonsFor(now.id), reason]) : null,
      });
    }
  }
  return [...found.values()];
}

function hasNoChange({ id }: CatalogItem, { next, profile }: Versions): boolean {
  return !profile.change?.some(({ item }) => next.item(item)?.id === id);
}
