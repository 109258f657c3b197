/** What a clerk does with items: leave out, change, add. Each is a line of the profile with its reason. */
import type { Profile } from "../../../src/model/index.js";
import { statesItself } from "./preset.js";
import { changeProfile } from "./store.js";
import { without } from "./without.js";

/** Values of fields that differ from the standard. */
export type ChangedFields = NonNullable<Profile["change"]>[number]["set"];
/** An item beyond the standard. */
export type Addition = NonNullable<Profile["add"]>[number];

/** Leaves an item out, or takes it again where there is no reason. */
export function excludeItem(item: string, reason: string | null): void {
  changeProfile(`exclude ${item}${reason === null ? "" : " reason"}`, (profile) => {
    const before = reason === null ? statesItself(profile, item) : profile;
    const others = (before.exclude ?? []).filter((one) => one.item !== item);
    const known = before.exclude?.findIndex((one) => one.item === item) ?? -1;
    if (reason === null) {
      return others.length === 0 ? without(before, "exclude") : { ...before, exclude: others };
    }
    // A reason that is being typed must not move its line.
    const at = known < 0 ? others.length : known;
    return { ...before, exclude: [...others.slice(0, at), { item, reason }, ...others.slice(at)] };
  });
}

/** Leaves several items out for one reason; one that is left out already keeps its own. */
export function excludeItems(items: readonly string[], reason: string): void {
  changeProfile(`exclude ${items.join()}`, (before) => withExcluded(before, items, reason));
}

/** A profile that leaves items out. */
export function withExcluded(profile: Profile, items: readonly string[], reason: string): Profile {
  const known = new Set((profile.exclude ?? []).map(({ item }) => item));
  const news = items.filter((item) => !known.has(item)).map((item) => ({ item, reason }));
  return { ...profile, exclude: [...(profile.exclude ?? []), ...news] };
}

/**
 * Changes fields of an item.
 *
 * @param set undefined values are those of the standard again
 * @param reason kept where there is one already
 */
export function changeItem(item: string, set: Partial<ChangedFields>, reason: string): void {
  changeProfile(`change ${item} ${Object.keys(set).join()}`, (before) =>
    withChanged(before, item, set, reason),
  );
}

/** A profile that changes fields of an item, as {@link changeItem} says. */
export function withChanged(
  profile: Profile,
  item: string,
  set: Partial<ChangedFields>,
  reason: string,
): Profile {
  const known = profile.change?.find((one) => one.item === item);
  const merged = Object.fromEntries(
    Object.entries({ ...known?.set, ...set }).filter(([, value]) => value !== undefined),
  ) as ChangedFields;
  const next = { item, set: merged, reason: known?.reason ?? reason };
  const isNothing = Object.keys(merged).length === 0;
  const all = profile.change ?? [];
  const changes = known
    ? all.flatMap((one) => (one !== known ? [one] : isNothing ? [] : [next]))
    : isNothing
      ? all
      : [...all, next];
  return changes.length === 0 ? without(profile, "change") : { ...profile, change: changes };
}

/** Says why an item was changed. */
export function explainChange(item: string, reason: string): void {
  changeProfile(`change ${item} reason`, (before) => ({
    ...before,
    change: (before.change ?? []).map((one) => (one.item === item ? { ...one, reason } : one)),
  }));
}

/** Adds an item. */
export function addItem(item: Omit<Addition, "id">): void {
  changeProfile("add item", (before) => {
    const numbers = (before.add ?? []).map(({ id }) => Number(id.slice("local-".length)));
    const id = `local-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
    return { ...before, add: [...(before.add ?? []), { id, ...item }] };
  });
}

/** Changes an added item; null removes it. */
export function changeAddition(id: string, fields: Partial<Addition> | null): void {
  changeProfile(`addition ${id} ${Object.keys(fields ?? {}).join()}`, (before) => {
    const all = (before.add ?? []).flatMap((one) =>
      one.id !== id ? [one] : fields === null ? [] : [{ ...one, ...fields }],
    );
    return all.length === 0 ? without(before, "add") : { ...before, add: all };
  });
}
