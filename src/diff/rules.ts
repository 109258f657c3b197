/** Every rule that a finding can come from, in the order in which the documentation lists them. */
import { KINDS } from "./entries/kinds.js";
import { ITEM_FIELDS, ROW_FIELDS, TABLE_FIELDS } from "./explain/fields.js";
import { ITEM_RULES } from "./explain/items.js";
import type { RuleInfo } from "./rule.js";
import * as rules from "./rules/index.js";

/** A group of rules about the same thing. */
export interface RuleGroup {
  readonly about: "item" | "field" | "row" | "catalog";
  readonly rules: readonly RuleInfo[];
}

const fields = Object.values(ITEM_FIELDS).flatMap((field) => field.rules);
const rows = [
  ...Object.values({ ...ROW_FIELDS, ...TABLE_FIELDS }).flatMap((field) => field.rules),
  rules.columnMissing,
  rules.fieldUnstated,
  rules.fieldChanged,
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
  { about: "catalog", rules: [...entries, rules.releasePinsChanged, rules.orderChanged] },
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
