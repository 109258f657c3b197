/** Every rule that a finding can come from, in the order in which the documentation lists them. */

import { ITEM_FIELDS } from "../fields/fields.js";
import type { RuleInfo } from "../fields/rule.js";
import { fieldChanged, fieldUnstated } from "../fields/rules/any.js";
import { KINDS } from "./entries/kinds.js";
import { ROW_FIELDS, TABLE_FIELDS } from "./explain/fields.js";
import { ENTRY_RULES } from "./rules/entries.js";
import { ITEM_RULES } from "./rules/item.js";
import { columnMissing } from "./rules/row.js";

/** A group of rules about the same thing. */
export interface RuleGroup {
  readonly about: "item" | "field" | "row" | "catalog";
  readonly rules: readonly RuleInfo[];
}

const fields = Object.values(ITEM_FIELDS).flatMap((field) => field.rules);
const rows = [
  ...Object.values({ ...ROW_FIELDS, ...TABLE_FIELDS }).flatMap((field) => field.rules),
  columnMissing,
  fieldUnstated,
  fieldChanged,
];
const entries = Object.values(KINDS).flatMap(({ added, removed, changed, fields: own = {} }) => [
  added,
  removed,
  ...Object.values(own),
  changed,
]);

/** All rules by what they are about; each once. */
export const RULE_GROUPS: readonly RuleGroup[] = grouped([
  { about: "item", rules: ITEM_RULES },
  { about: "field", rules: fields },
  { about: "row", rules: rows },
  { about: "catalog", rules: [...entries, ENTRY_RULES.releasePinsChanged, ENTRY_RULES.orderChanged] },
]);

/** All rules by id. */
export const CHANGE_RULES: ReadonlyMap<string, RuleInfo> = new Map(
  RULE_GROUPS.flatMap((group) => group.rules.map((rule) => [rule.id, rule] as const)),
);

function grouped(groups: readonly RuleGroup[]): RuleGroup[] {
  const seen = new Set<RuleInfo>();
  return groups.map((group) => ({
    ...group,
    rules: group.rules.filter((rule) => !seen.has(rule) && seen.add(rule)),
  }));
}
