/** One edit of a file as changes to the YAML of a profile. */
import type { Catalog } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Addition, Profile } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";
import { type CandidateValues, fieldsSet } from "../candidate.js";
import { joinReasons } from "../upgrade/plan.js";
import type { AdoptedEdit } from "./types.js";

/** An edit that was found, with what it does. */
export interface Step {
  readonly adopted: AdoptedEdit;
  readonly edits: readonly YamlEdit[];
}

/** Where a profile speaks of a national item, under whatever id of it. */
function entriesFor(id: string, list: "change" | "exclude", profile: Profile, catalog: Catalog): number[] {
  return [...(profile[list] ?? []).entries()].flatMap(([at, { item }]) =>
    (catalog.item(item)?.id ?? item) === id ? [at] : [],
  );
}

/**
 * Gives a national item other values. What the standard has needs no change; what a change sets already is set there.
 *
 * @param reason of the new values
 */
export function changeItem(
  id: string,
  set: Partial<CandidateValues>,
  reason: string,
  profile: Profile,
  catalog: Catalog,
): YamlEdit[] {
  const standard = catalog.item(id);
  const places = entriesFor(id, "change", profile, catalog);
  const changes = places.map((at) => ({ at, change: profile.change?.[at] }));
  const fields = ITEM_FIELDS.filter((field) => set[field] !== undefined);
  const isStandard = (field: ItemField) => standard !== undefined && sameValue(set[field], standard[field]);
  const gone = new Set(fields.filter(isStandard));
  const edits: YamlEdit[] = [];
  const fresh: Partial<Record<ItemField, unknown>> = {};
  const renewed = new Set<number>();
  for (const field of fields.filter((one) => !gone.has(one))) {
    const at = changes.findLast(({ change }) => change?.set[field] !== undefined)?.at ?? places[0];
    if (at === undefined) fresh[field] = set[field];
    else {
      edits.push({ op: "set", path: ["change", at, "set", field], value: set[field] });
      renewed.add(at);
    }
  }
  for (const at of renewed) {
    const before = profile.change?.[at]?.reason ?? "";
    if (before !== reason)
      edits.push({ op: "set", path: ["change", at, "reason"], value: joinReasons([before, reason]) });
  }
  for (const { at, change } of changes) {
    const own = change ? fieldsSet(change) : [];
    const back = own.filter((field) => gone.has(field));
    if (back.length === 0) continue;
    if (back.length === own.length && !renewed.has(at)) edits.push({ op: "delete", path: ["change", at] });
    else edits.push(...back.map((field): YamlEdit => ({ op: "delete", path: ["change", at, "set", field] })));
  }
  if (Object.keys(fresh).length > 0) {
    edits.push({ op: "append", path: ["change"], value: { item: id, set: fresh, reason } });
  }
  return edits;
}

/** Leaves a national item out. What the profile changed of it has no effect any more. */
export function excludeItem(id: string, reason: string, profile: Profile, catalog: Catalog): YamlEdit[] {
  return [
    ...entriesFor(id, "change", profile, catalog).map(
      (at): YamlEdit => ({ op: "delete", path: ["change", at] }),
    ),
    { op: "append", path: ["exclude"], value: { item: id, reason } },
  ];
}

/** Takes a national item in again. */
export function restoreItem(id: string, profile: Profile, catalog: Catalog): YamlEdit[] {
  return entriesFor(id, "exclude", profile, catalog).map(
    (at): YamlEdit => ({ op: "delete", path: ["exclude", at] }),
  );
}

/** Gives an addition other values. */
export function changeAddition(id: string, set: Partial<CandidateValues>, { add = [] }: Profile): YamlEdit[] {
  const at = add.findIndex((one) => one.id === id);
  return ITEM_FIELDS.flatMap((field): YamlEdit[] =>
    set[field] === undefined ? [] : [{ op: "set", path: ["add", at, field], value: set[field] }],
  );
}

/** Takes an addition back. */
export function removeAddition(id: string, { add = [] }: Profile): YamlEdit[] {
  return [{ op: "delete", path: ["add", add.findIndex((one) => one.id === id)] }];
}

/** Adds an item, its keys in the order in which people write them. */
export function addItem({ id, domain, reason, ...values }: Addition): YamlEdit[] {
  const fields = Object.fromEntries(ITEM_FIELDS.map((field) => [field, values[field]]));
  return [{ op: "append", path: ["add"], value: { id, domain, ...fields, reason } }];
}

/** Ids that no addition has yet, one after the other. */
export function freeIds({ add = [] }: Profile): () => string {
  let last = Math.max(0, ...add.map(({ id }) => Number(id.slice("local-".length))));
  return () => {
    last++;
    return `local-${String(last).padStart(3, "0")}`;
  };
}
