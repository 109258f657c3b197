/** The items as the step shows them: of the standard and of the profile, with what is found about each. */
import { computed } from "@preact/signals";
import type { Finding, ListRow } from "../../../src/model/index.js";
import type { StandardItem } from "../engine/protocol.js";
import { said } from "../words/index.js";
import { resolved } from "./engine-state.js";
import type { Addition, ChangedFields } from "./items.js";
import {
  domainNames,
  excludedDomains,
  excludedItems,
  itemsByDomain,
  leftOutItems,
  rowsById,
  waitingById,
} from "./selection.js";
import { project } from "./store.js";

/** An item as the step shows it. */
export interface Entry {
  readonly id: string;
  readonly domain: string;
  readonly standard: StandardItem | null;
  readonly addition: Addition | null;
  readonly changed: ChangedFields | null;
  readonly changeReason: string;
  /** Why it is left out; null where it is taken. */
  readonly excluded: string | null;
  /** Whether it waits outside the list until it was compared. */
  readonly isWaiting: boolean;
  /** Whether the profile says so in a line of its own, which can be worded otherwise. */
  readonly isExcludedByLine: boolean;
  /** As the list prints it; null where it is left out, or the list is not there yet. */
  readonly row: ListRow | null;
  readonly findings: readonly Finding[];
}

/** What is found, by the item that it is about. */
const findingsByItem = computed<ReadonlyMap<string, readonly Finding[]>>(() => {
  const { profile } = project.value;
  const groups = new Map<string, Finding[]>();
  for (const finding of resolved.value?.findings ?? []) {
    const [part, index] = finding.path;
    if (typeof index !== "number") continue;
    const id =
      part === "change"
        ? profile.change?.[index]?.item
        : part === "exclude"
          ? profile.exclude?.[index]?.item
          : part === "add"
            ? profile.add?.[index]?.id
            : undefined;
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return groups;
});

/** What is found about the profile as a whole. */
export const otherFindings = computed<readonly Finding[]>(() => {
  const placed = new Set([...findingsByItem.value.values()].flat());
  return (resolved.value?.findings ?? []).filter((finding) => !placed.has(finding));
});

/** All items of the domains that were ticked, by domain in official order. */
export const entriesByDomain = computed<ReadonlyMap<string, readonly Entry[]>>(() => {
  const { change = [], add = [] } = project.value.profile;
  const isOwn = (id: string) => project.value.profile.domains?.add?.some((one) => one.id === id) ?? false;
  const isOut = project.value.profile.attestedOnly === true;
  const changes = new Map(change.map((one) => [one.item, one] as const));
  const all = [...domainNames.value.keys()].flatMap((id): [string, readonly Entry[]][] => {
    if (excludedDomains.value.has(id)) return [];
    const entries = (itemsByDomain.value.get(id) ?? []).map((standard): Entry => {
      const changed = changes.get(standard.id);
      const stated = excludedItems.value.get(standard.id);
      const left = leftOutItems.value.get(standard.id);
      return {
        id: standard.id,
        domain: id,
        standard,
        addition: null,
        changed: changed?.set ?? null,
        changeReason: changed?.reason ?? "",
        excluded: stated ?? (left ? said(left.reason) : null),
        isWaiting: isOut && stated === undefined && left === undefined && waitingById.value.has(standard.id),
        isExcludedByLine: stated !== undefined,
        row: rowsById.value.get(standard.id) ?? waitingById.value.get(standard.id) ?? null,
        findings: findingsByItem.value.get(standard.id) ?? [],
      };
    });
    const added = add
      .filter(({ domain }) => domain === id)
      .map(
        (addition): Entry => ({
          id: addition.id,
          domain: id,
          standard: null,
          addition,
          changed: null,
          changeReason: addition.reason,
          excluded: null,
          isWaiting: isOut && waitingById.value.has(addition.id),
          isExcludedByLine: false,
          row: rowsById.value.get(addition.id) ?? null,
          findings: findingsByItem.value.get(addition.id) ?? [],
        }),
      );
    const own = [...entries, ...added];
    // A domain of one's own is there to be filled.
    return own.length === 0 && !isOwn(id) ? [] : [[id, own]];
  });
  return new Map(all);
});
