/** Items of which everything but a deadline is known: what tests change field by field. */
import { ITEM_FIELDS, type Item } from "../src/model/index.js";

/** An item without blanks. */
export type KnownItem = Pick<Item, "id" | "deadline" | "evidence"> & {
  [Field in Exclude<keyof Item, "id" | "deadline" | "evidence">]: NonNullable<Item[Field]>;
};

/** Whether nothing of an item is left blank. */
export function isKnown(item: Item): item is KnownItem {
  return ITEM_FIELDS.every((field) => field === "deadline" || item[field] !== null);
}

/** Such an item. */
export function known(item: Item | undefined): KnownItem {
  if (item === undefined || !isKnown(item)) throw new Error(`not all is known of ${item?.id}`);
  return item;
}
