/** Has every field that differs between two items or rows judged, in the order of the official table. */
import { sameValue } from "../../catalog/same.js";
import { judgeAs } from "../../fields/judge.js";
import type { Verdict } from "../../fields/verdict.js";
import type { Entry } from "../structure/collection.js";
import type { Context } from "./context.js";

/** A verdict with its field. */
export interface FieldVerdict {
  readonly field: string;
  readonly verdict: Verdict;
}

/** A field that differs; undefined where the side does not have it. */
export interface FieldDifference {
  readonly field: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

/** Has fields judged that differ. */
export function judgeFields(
  differences: readonly FieldDifference[],
  { fields, knowledge }: Context,
): FieldVerdict[] {
  const judged: FieldVerdict[] = [];
  for (const { field, old, new: now } of inOrder(differences, fields)) {
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
    for (const verdict of judgeAs(known, field, old, now, knowledge)) judged.push({ field, verdict });
  }
  return judged;
}

/** Judges all that differs between two items, ids aside. */
export function judgeItems(old: Entry, now: Entry, context: Context): FieldVerdict[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => name !== "id");
  const differing = names.filter((name) => !sameValue(old[name], now[name]));
  return judgeFields(
    differing.map((field) => ({ field, old: old[field], new: now[field] })),
    context,
  );
}

/** Sorts by the order of the official table; what the table does not have comes last, as it came. */
function inOrder(
  list: readonly FieldDifference[],
  fields: Readonly<Record<string, unknown>>,
): readonly FieldDifference[] {
  if (list.length < 2) return list;
  const order = Object.keys(fields);
  const place = ({ field }: FieldDifference) => {
    const at = order.indexOf(field);
    return at < 0 ? order.length : at;
  };
  return [...list].sort((one, other) => place(one) - place(other));
}
