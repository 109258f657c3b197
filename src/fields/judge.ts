/** The judge: what a difference in a field means to the public's right to know. Nothing else in the house says so. */
import { sameValue } from "../catalog/same.js";
import type { ItemField, Method } from "../model/codes.js";
import type { Level } from "../model/index.js";
import type { Audience, Channel, Item } from "../model/item.js";
import type { FieldFacts } from "./any.js";
import { type Field, verdictsOf } from "./field.js";
import { ITEM_FIELDS, PRINTED_FIELDS } from "./fields.js";
import type { Knowledge } from "./knowledge.js";
import { fieldName } from "./names.js";
import type { ChangeRule } from "./rule.js";
import { fieldChanged, fieldUnstated } from "./rules/any.js";
import type { SubjectValue } from "./sets.js";
import type { ChangeValue, Verdict } from "./verdict.js";

/** The values that are judged, as lists and published tables have them; null where a side does not say. */
export interface Judged {
  readonly category: string | null;
  readonly name: string;
  readonly content: readonly string[];
  /** One citation each, as printed. */
  readonly basis: readonly string[];
  readonly deadline: string | null;
  readonly subjects: readonly SubjectValue[];
  readonly channels: readonly Channel[] | null;
  readonly audience: Audience | null;
  readonly method: Method | null;
  readonly levels: readonly Level[] | null;
}

/**
 * Judges one field.
 *
 * @param standard what is asked, or was
 * @param local what is held against it, or is now
 * @returns every difference with what it means, in the order in which people are told; none where they are the same
 */
export function judge<Name extends ItemField>(
  name: Name,
  standard: Judged[Name],
  local: Judged[Name],
  knowledge: Knowledge,
): readonly Verdict[] {
  return sameValue(standard, local) ? [] : judgeAs(PRINTED_FIELDS[name], name, standard, local, knowledge);
}

/**
 * Whether two values say the same: no difference that changes what is asked. Marks, width, blanks and order do not, nor does a
 * locality's own name for a body or a channel.
 */
export function saysTheSame<Name extends ItemField>(
  name: Name,
  standard: Judged[Name],
  local: Judged[Name],
  knowledge: Knowledge,
): boolean {
  return judge(name, standard, local, knowledge).every(({ bump }) => bump === "patch");
}

/**
 * Judges one field of an item, whose basis stands by its keys.
 *
 * @param standard the item as it is asked for
 * @param local the same item as a locality has it
 */
export function judgeItem(
  name: ItemField,
  standard: Pick<Item, ItemField>,
  local: Pick<Item, ItemField>,
  knowledge: Knowledge,
): readonly Verdict[] {
  const [asked, own] = [standard[name], local[name]];
  return sameValue(asked, own) ? [] : judgeAs(ITEM_FIELDS[name], name, asked, own, knowledge);
}

/** The fields in which nothing says something: the deadline is not known, nobody answers for it, no basis has ended. */
const NULLABLE: readonly string[] = [
  "deadline",
  "office",
  "outdated",
  "outdatedContent",
  "unchecked",
  "placeholders",
];

/**
 * Judges two values that are not the same by the rules of their field.
 *
 * @param field how its values compare; undefined for a field that has no rules
 * @param old undefined where the side does not have the field
 * @param now the other value, not the same as `old`
 * @returns at least one verdict
 */
export function judgeAs(
  field: Field | undefined,
  name: string,
  old: unknown,
  now: unknown,
  knowledge: Knowledge,
): readonly Verdict[] {
  const before = old ?? null;
  const after = now ?? null;
  const unstated = NULLABLE.includes(name) ? before === after : before === null || after === null;
  if (unstated) return plain(fieldUnstated, name, before, after, knowledge);
  const verdicts = field?.judge(before, after, knowledge) ?? [];
  return verdicts.length > 0 ? verdicts : plain(fieldChanged, name, before, after, knowledge);
}

function plain(
  rule: ChangeRule<FieldFacts>,
  name: string,
  old: unknown,
  now: unknown,
  { terms }: Knowledge,
): Verdict[] {
  const facts = { name: fieldName(name), old: old as ChangeValue, new: now as ChangeValue };
  return verdictsOf(rule, facts, terms);
}
