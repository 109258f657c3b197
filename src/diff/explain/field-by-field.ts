/** Explains a change of any field of an item or a row. */
import { sameValue } from "../../catalog/same.js";
import type { FieldFacts } from "../fields/any.js";
import { fieldName } from "../fields/names.js";
import type { ChangeValue } from "../finding.js";
import type { ChangeRule } from "../rule.js";
import { fieldChanged } from "../rules/field-changed.js";
import { fieldUnstated } from "../rules/field-unstated.js";
import type { Entry } from "../structure/collection.js";
import type { Context } from "./context.js";
import type { Field, Found } from "./field.js";

/** A part of a changed field, with the field. */
export interface FieldFound {
  readonly field: string;
  readonly found: Found;
}

/** The fields in which nothing says something: the deadline is not known, nobody answers for it, no basis has ended. */
const NULLABLE: readonly string[] = ["deadline", "office", "outdated"];

/**
 * Explains a change of one field.
 *
 * @param old the value; undefined where the side does not have the field
 * @param now the other value, not the same as `old`
 * @returns at least one part
 */
export function explainField(name: string, old: unknown, now: unknown, context: Context): readonly Found[] {
  const before = old ?? null;
  const after = now ?? null;
  const unstated = NULLABLE.includes(name) ? before === after : before === null || after === null;
  if (unstated) return plain(fieldUnstated, name, old, now, context);
  const found = known(name, context)?.explain(before, after, context.knowledge) ?? [];
  return found.length > 0 ? found : plain(fieldChanged, name, old, now, context);
}

function plain(
  rule: ChangeRule<FieldFacts>,
  name: string,
  old: unknown,
  now: unknown,
  { knowledge }: Context,
): Found[] {
  const facts = {
    name: fieldName(name),
    old: (old ?? null) as ChangeValue,
    new: (now ?? null) as ChangeValue,
  };
  return rule.find(facts, knowledge.terms).map((part) => ({ rule, ...part }));
}

/** Explains all that differs between two items, ids aside, field by field in the order of the official table. */
export function explainFields(old: Entry, now: Entry, context: Context): FieldFound[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => name !== "id");
  return inOrder(names, (name) => name, context).flatMap((name) =>
    sameValue(old[name], now[name])
      ? []
      : explainField(name, old[name], now[name], context).map((found) => ({ field: name, found })),
  );
}

/** Sorts by the order of the official table; what the table does not have comes last, as it came. */
export function inOrder<T>(
  list: readonly T[],
  nameOf: (one: T) => string,
  { fields }: Context,
): readonly T[] {
  if (list.length < 2) return list;
  const order = Object.keys(fields);
  const place = (one: T) => {
    const at = order.indexOf(nameOf(one));
    return at < 0 ? order.length : at;
  };
  return [...list].sort((one, other) => place(one) - place(other));
}

function known(name: string, { fields }: Context): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
