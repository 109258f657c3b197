/** The locality's own rules decide before anything else. */
import type { Catalog } from "../catalog/index.js";
import { plain } from "./lexicon.js";
import type { MappingRule, Power, PowerMapping, RuleOfProfile } from "./model.js";

/**
 * What the first rule that fits makes of a power.
 *
 * @returns undefined where no rule fits; items that the catalog does not have are left out
 */
export function byRule(
  power: Power,
  rules: readonly MappingRule[],
  catalog: Catalog,
): PowerMapping | undefined {
  const rule = rules.find((one) => fits(one, power));
  if (!rule) return undefined;
  const reasons = [reason(rule)];
  const items = rule.items.flatMap((id) => catalog.item(id) ?? []);
  return {
    domains: [...new Set(items.map(({ domain }) => domain))].map((domain) => ({ domain, score: 1, reasons })),
    items: items.map(({ id }) => ({ item: id, score: 1, reasons })),
    outside: null,
  };
}

/** A rule that names neither words nor an office fits nothing. */
function fits({ power: words, office }: MappingRule, { name, subItem, office: own }: Power): boolean {
  if (words === undefined && office === undefined) return false;
  const named = words === undefined || plain(`${name}；${subItem ?? ""}`).includes(plain(words));
  return named && (office === undefined || plain(own ?? "") === plain(office));
}

function reason({ reason: rule }: MappingRule): RuleOfProfile {
  return {
    code: "profile-rule",
    rule,
    words: { zh: `本地方案的规则：${rule}`, en: `a rule of the profile: ${rule}` },
  };
}
