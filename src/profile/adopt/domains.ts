/** Whole domains that leave a list or come back to it. */
import type { YamlEdit } from "../../yaml/index.js";
import type { BaseRow } from "./base.js";
import type { Adopting } from "./context.js";
import { DONE } from "./words.js";

/** A domain whose table is gone. */
export function dropDomain(domain: string, to: Adopting): void {
  const key = `domain ${domain}`;
  const reason = to.reasonFor(key, null, null);
  to.steps.push({
    adopted: {
      key,
      kind: "domain-excluded",
      at: null,
      item: null,
      message: DONE.domainExcluded(to.nameOf(domain)),
      fields: [],
      reason,
    },
    edits: [{ op: "append", path: ["domains", "exclude"], value: { domain, reason } }],
  });
}

/**
 * A domain that was left out as a whole and has a table again: those of its items that the table does not have are left out
 * one by one, for the reason that the domain was.
 *
 * @param back the items that the table has
 */
export function restoreDomain(domain: string, back: readonly BaseRow[], to: Adopting): void {
  const { profile, catalog } = to;
  const exclusions = [...(profile.domains?.exclude ?? []).entries()].filter(
    ([, one]) => one.domain === domain,
  );
  const [first] = exclusions;
  if (first === undefined) return;
  const excluded = new Set(profile.exclude?.map(({ item }) => catalog.item(item)?.id));
  const there = new Set(back.map(({ id }) => id));
  const others = catalog
    .items({ level: profile.agency.level })
    .filter((item) => item.domain === domain)
    .filter(({ id }) => !there.has(id) && !excluded.has(id));
  const [, { reason }] = first;
  to.steps.push({
    adopted: {
      key: `domain ${domain}`,
      kind: "domain-restored",
      at: null,
      item: null,
      message: DONE.domainRestored(to.nameOf(domain)),
      fields: [],
      reason: null,
    },
    edits: [
      ...exclusions.map(([at]): YamlEdit => ({ op: "delete", path: ["domains", "exclude", at] })),
      ...others.map(({ id }): YamlEdit => ({ op: "append", path: ["exclude"], value: { item: id, reason } })),
    ],
  });
}
