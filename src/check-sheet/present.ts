/** What a profile makes of one item, decisions included: values by their codes and keys, not as they are printed. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Profile } from "../model/profile.js";

/** The fields that the official table prints. */
export type ItemValues = Pick<CatalogItem, ItemField>;

/** One change, exclusion or confirmation of a profile with its place in its list. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

/** The entries of a list in a profile that are about one item, under whatever id. */
export function entriesOf<Entry extends { readonly item: string }>(
  entries: readonly Entry[] | undefined,
  id: string,
  catalog: Pick<Catalog, "item">,
): Placed<Entry>[] {
  return (entries ?? []).flatMap((entry, index) =>
    entry.item === id || catalog.item(entry.item)?.id === id ? [{ entry, index }] : [],
  );
}

/**
 * The values of an item as the profile has them.
 *
 * @param id of a national item or an addition
 * @returns null where there is no such item
 */
export function presentValues(
  id: string,
  profile: Profile,
  catalog: Pick<Catalog, "item">,
): ItemValues | null {
  const item = profile.add?.find((one) => one.id === id) ?? catalog.item(id);
  if (!item) return null;
  const values = pick(item);
  const set = entriesOf(profile.change, id, catalog).map(({ entry }) => entry.set);
  return Object.assign({}, values, ...set.map(stated));
}

/** The fields that a profile changes. */
export function changedFields(id: string, profile: Profile, catalog: Pick<Catalog, "item">): ItemField[] {
  const sets = entriesOf(profile.change, id, catalog).map(({ entry }) => entry.set);
  return ITEM_FIELDS.filter((field) => sets.some((set) => set[field] !== undefined));
}

/** The fields that somebody confirmed. */
export function confirmedFields(id: string, profile: Profile, catalog: Pick<Catalog, "item">): ItemField[] {
  const all = entriesOf(profile.confirmed, id, catalog).flatMap(({ entry }) =>
    entry.fields === "all" ? ITEM_FIELDS : entry.fields,
  );
  return ITEM_FIELDS.filter((field) => all.includes(field));
}

function pick(from: ItemValues): ItemValues {
  const { category, name, content, basis, deadline, subjects, channels, audience, method, levels } = from;
  return { category, name, content, basis, deadline, subjects, channels, audience, method, levels };
}

function stated(set: Partial<Record<ItemField, unknown>>): Partial<ItemValues> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}
