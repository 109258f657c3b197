/** What the model says of a field, split into its two languages, so that a finding can explain the field. */
import * as z from "zod";
import type { Bilingual } from "../model/codes.js";

/** Title and description of a field. */
export interface Description {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/**
 * Describes what stands at a path.
 *
 * @param schema schema of the whole file
 * @param path place in the data; steps that the schema does not know end the walk
 * @returns the description of the innermost place on the path that has one
 */
export function describe(schema: z.core.$ZodType, path: readonly PropertyKey[]): Description | undefined {
  let here: z.core.$ZodType | undefined = schema;
  let found = descriptionOf(schema);
  for (const step of path) {
    here = child(here, step);
    if (!here) break;
    found = descriptionOf(here) ?? found;
  }
  return found;
}

/**
 * The keys that a mapping may have.
 *
 * @param path place of the mapping
 * @returns in the order of the schema; empty where any key of a form is allowed, or nothing is known
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  const inner = unwrap(schema);
  if (step !== undefined) {
    const next = child(inner, step);
    return next ? keysAt(next, rest) : [];
  }
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option, []));
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return [];
}

type Shape = Record<PropertyKey, z.core.$ZodType>;

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    // A file may have a key such as `constructor`, which every object inherits.
    return Object.hasOwn(inner.shape, step) ? (inner.shape as Shape)[step] : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.core.$ZodType;
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = child(option, step);
      if (found) return found;
    }
  }
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function descriptionOf(schema: z.core.$ZodType): Description | undefined {
  const { title, description } = z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema)) ?? {};
  if (title === undefined || description === undefined) return undefined;
  return { title: split(title, /^(.*?)\s*·\s*(.*)$/su), description: split(description, /^(.*?。) (.*)$/su) };
}

/** The model writes both languages into one string: `标题 · Title`, `说明。 Description.` */
function split(text: string, pattern: RegExp): Bilingual {
  const [, zh = text, en = text] = pattern.exec(text) ?? [];
  return { zh, en };
}
