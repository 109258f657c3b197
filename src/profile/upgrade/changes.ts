/** Local changes of national items. Changes of items that became one become one change. */
import type { CatalogItem } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Undecided } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";
import { type Change, fieldsSet } from "../candidate.js";
import { goneSince } from "./gone.js";
import { type Dropped, joinReasons, type Plan } from "./plan.js";
import { titleOf } from "./title.js";
import { quoted, type Versions } from "./versions.js";

/** A change at its place in the profile, and the item that it is about in the old release. */
interface Entry {
  readonly index: number;
  readonly change: Change;
  readonly before: CatalogItem;
}

/** The changes that are one change of an item of the new release. */
interface Group {
  readonly now: CatalogItem;
  readonly entries: readonly [Entry, ...Entry[]];
  /** Each field with the first entry that sets it. */
  readonly fields: ReadonlyMap<ItemField, Entry>;
}

/** The upgrade of `profile.change`. */
export function changePlan(versions: Versions): Plan {
  const release = versions.next.release.release;
  const changes = versions.profile.change ?? [];
  const gone = changes.flatMap(({ item, set }): Undecided[] => {
    const fate = goneSince(item, versions);
    return fate ? [{ at: "change", item, ...fate, release, local: quoted(set) }] : [];
  });
  const groups = groupsOf(versions);
  return {
    conflicts: [
      ...gone,
      ...groups.flatMap((group) => [...fieldConflicts(group, versions), ...lostValues(group, release)]),
    ],
    edits: (isDropped) => [
      ...changes.flatMap(({ item }, index): YamlEdit[] =>
        // Decided upon in a later run, the item is gone from both sides.
        !versions.next.item(item) && isDropped("change", item)
          ? [{ op: "delete", path: ["change", index] }]
          : [],
      ),
      ...groups.flatMap((group) => groupEdits(group, isDropped)),
    ],
  };
}

/** Two changes of one item stay two where the profile has them so; `generate` says what is wrong with that. */
function groupsOf({ base, next, profile, lineage }: Versions): Group[] {
  const groups = new Map<string, { now: CatalogItem; entries: [Entry, ...Entry[]] }>();
  for (const [index, change] of (profile.change ?? []).entries()) {
    const before = base.item(change.item);
    const now = before && next.item(before.id);
    if (!now) continue;
    const entry = { index, change, before };
    const key = lineage.isOneToOne(now.id) ? `#${index}` : now.id;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { now, entries: [entry] });
  }
  return Array.from(groups.values(), ({ now, entries }) => {
    const fields = new Map<ItemField, Entry>();
    for (const entry of entries) {
      for (const field of fieldsSet(entry.change)) if (!fields.has(field)) fields.set(field, entry);
    }
    return { now, entries, fields };
  });
}

/** Fields that both sides changed, and those that the locality had otherwise in what the item came of. */
function fieldConflicts({ now, fields }: Group, versions: Versions): Undecided[] {
  const release = versions.next.release.release;
  return ITEM_FIELDS.flatMap((field): Undecided[] => {
    const entry = fields.get(field);
    if (!entry) return [];
    const { before, change } = entry;
    const local = change.set[field];
    if (sameValue(local, now[field])) return [];
    const at = { at: "change", item: now.id, field } as const;
    const sides = {
      release,
      base: quoted(before[field]),
      standard: quoted(now[field]),
      local: quoted(local),
    };
    if (!sameValue(before[field], now[field])) return [{ ...at, why: "field-changed", ...sides }];
    const isEverywhere = localValues(now, field, versions).every((value) => sameValue(value, local));
    return isEverywhere ? [] : [{ ...at, why: "item-merged", ...sides }];
  });
}

/** What the list said of a field under the old release, for each item that this one came of. */
function localValues(now: CatalogItem, field: ItemField, { base, profile, lineage }: Versions): unknown[] {
  return lineage.sources(now.id).map((source) => {
    const own = profile.change?.filter(
      ({ item, set }) => set[field] !== undefined && base.item(item)?.id === source.id,
    );
    return own?.at(-1)?.set[field] ?? source[field];
  });
}

/** The values that contradict those kept: a field has one value, and somebody must choose. */
function lostValues({ now, entries, fields }: Group, release: string): Undecided[] {
  const lost = entries.flatMap((entry) => {
    const { item, set, reason } = entry.change;
    const other = fieldsSet(entry.change).filter((field) => {
      const kept = fields.get(field) ?? entry;
      return !sameValue(kept.change.set[field], set[field]);
    });
    if (other.length === 0) return [];
    return [{ item, set: Object.fromEntries(other.map((field) => [field, set[field]])), reason }];
  });
  if (lost.length === 0) return [];
  const base = entries.map(({ before }) => titleOf(before));
  return [
    {
      at: "change",
      item: now.id,
      why: "item-merged",
      release,
      base,
      standard: titleOf(now),
      local: quoted(lost),
    },
  ];
}

/** The first change takes what the others set beside it; those go. */
function groupEdits({ now, entries, fields }: Group, isDropped: Dropped): YamlEdit[] {
  const [{ index, change }, ...others] = entries;
  const place = ["change", index];
  const rest = others.map((other): YamlEdit => ({ op: "delete", path: ["change", other.index] }));
  const kept = [...fields].filter(([field]) => !isDropped("change", now.id, field));
  if (kept.length === 0 && fields.size > 0) return [{ op: "delete", path: place }, ...rest];
  const reason = joinReasons(entries.map((entry) => entry.change.reason));
  return [
    ...(change.item === now.id ? [] : [{ op: "set", path: [...place, "item"], value: now.id } as const]),
    ...kept.flatMap(([field, entry]): YamlEdit[] =>
      entry.index === index
        ? []
        : [{ op: "set", path: [...place, "set", field], value: entry.change.set[field] }],
    ),
    ...fieldsSet(change).flatMap((field): YamlEdit[] =>
      isDropped("change", now.id, field) ? [{ op: "delete", path: [...place, "set", field] }] : [],
    ),
    ...(reason === change.reason ? [] : [{ op: "set", path: [...place, "reason"], value: reason } as const]),
    ...rest,
  ];
}
