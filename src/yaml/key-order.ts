/** The order of keys in a file, read off its zod schema, so that it is stated once. */
import * as z from "zod";
import type { KeyOrder } from "./format.js";

const NOTHING: KeyOrder = { keys: [], children: {} };

/**
 * Key order of everything a schema describes.
 *
 * @param schema the schema of a whole file
 * @returns keys in the order in which the schema states them, nested as the data is
 */
export function keyOrder(schema: z.core.$ZodType): KeyOrder {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    return {
      keys: Object.keys(shape),
      children: Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, keyOrder(child)])),
    };
  }
  if (schema instanceof z.ZodArray) return keyOrder(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keyOrder(schema.unwrap());
  if (schema instanceof z.ZodUnion) {
    const objects = schema.options
      .filter((option) => option instanceof z.ZodObject)
      .map((option) => keyOrder(option));
    return {
      keys: [...new Set(objects.flatMap((option) => option.keys))],
      children: Object.assign({}, ...objects.map((option) => option.children)),
    };
  }
  return NOTHING;
}
