/** Places of a profile that only name an item: offices, columns of the site, who discloses, the order, remarks. */
import type { Profile } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";
import type { PlaceList } from "./places.js";
import type { Dropped } from "./plan.js";
import type { Versions } from "./versions.js";

/**
 * The edits that write the ids of today. What became several stands for each of them; what is gone stays for a person to see.
 *
 * @param isDropped what is given up for the standard: it says neither in which column an item stands nor who discloses it here
 */
export function renameEdits(versions: Versions, isDropped: Dropped): YamlEdit[] {
  const { profile } = versions;
  const idsOf = (id: string) => currentIds(id, versions);
  return [
    ...listEdits("columns", profile.columns ?? [], idsOf, isDropped),
    ...listEdits("disclosedBy", profile.disclosedBy ?? [], idsOf, isDropped),
    ...orderEdits(profile.order ?? [], idsOf),
    ...recordEdits("officeOf", profile.officeOf ?? {}, (key) => idsOf(key)),
    ...recordEdits("remarks", profile.remarks ?? {}, (key) => {
      const [, kind = "", id = key] = /^(\S+ )?(\S+)$/u.exec(key) ?? [];
      return idsOf(id).map((now) => kind + now);
    }),
  ];
}

/** The ids of today; the old one where there is none, or where it names no item of the old release. */
function currentIds(id: string, { base, lineage }: Versions): string[] {
  const before = base.item(id);
  const now = before ? lineage.targets(before.id).map((item) => item.id) : [];
  return now.length === 0 ? [id] : now;
}

type IdsOf = (id: string) => readonly string[];

function listEdits(
  name: PlaceList,
  entries: readonly { readonly item?: string | undefined }[],
  idsOf: IdsOf,
  isDropped: Dropped,
): YamlEdit[] {
  return entries.flatMap((entry, index): YamlEdit[] => {
    if (entry.item === undefined) return [];
    const [first, ...more] = idsOf(entry.item).filter((id) => !isDropped(name, id));
    if (first === undefined) return [{ op: "delete", path: [name, index] }];
    return [
      ...(first === entry.item ? [] : [{ op: "set", path: [name, index, "item"], value: first } as const]),
      ...more.map((item): YamlEdit => ({ op: "append", path: [name], value: { ...entry, item } })),
    ];
  });
}

/** The parts of an item go where it went, one behind the other; what became one with its neighbour is there already. */
function orderEdits(order: NonNullable<Profile["order"]>, idsOf: IdsOf): YamlEdit[] {
  return order.flatMap((place, index): YamlEdit[] => {
    const path = ["order", index];
    const key = "after" in place ? "after" : "before";
    const was = "after" in place ? place.after : place.before;
    const [items, neighbours] = [idsOf(place.item), idsOf(was)];
    if (place.item !== was && items.some((id) => neighbours.includes(id))) return [{ op: "delete", path }];
    const [item = place.item, ...more] = items;
    const beside = neighbours.at(key === "after" ? -1 : 0) ?? was;
    return [
      ...(item === place.item ? [] : [{ op: "set", path: [...path, "item"], value: item } as const]),
      ...(beside === was ? [] : [{ op: "set", path: [...path, key], value: beside } as const]),
      ...more.map((part, at): YamlEdit => {
        const value = { item: part, after: items[at] };
        return { op: "insert", path: ["order", index + 1], value };
      }),
    ];
  });
}

/** What several entries say of one item is said of it together. */
function recordEdits(
  name: "officeOf" | "remarks",
  record: Readonly<Record<string, string | null>>,
  keysOf: IdsOf,
): YamlEdit[] {
  const now = new Map<string, string[]>();
  for (const [key, text] of Object.entries(record))
    for (const id of keysOf(key))
      now.set(id, [...new Set([...(now.get(id) ?? []), ...(text === null ? [] : [text])])]);
  return [
    ...Object.keys(record).flatMap((key): YamlEdit[] =>
      now.has(key) ? [] : [{ op: "delete", path: [name, key] }],
    ),
    ...[...now].flatMap(([key, texts]): YamlEdit[] => {
      const value = texts.length === 0 ? null : texts.join(name === "officeOf" ? "、" : "；");
      return record[key] === value ? [] : [{ op: "set", path: [name, key], value }];
    }),
  ];
}
