/** Fields that an item leaves blank, because no page that shows them is known. */
import type { ItemField } from "../model/codes.js";

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The fields without a value, in which there is nothing to agree to; that there is no deadline can be meant. */
export function missingFields(
  fields: readonly ItemField[],
  values: Readonly<Record<ItemField, unknown>>,
): ItemField[] {
  return fields.filter((field) => field !== "deadline" && isBlank(values[field]));
}
