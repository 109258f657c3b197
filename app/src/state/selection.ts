/** What the profile takes of the standard, as the steps show it. What the list holds is the library's to say. */

import { computed } from "@preact/signals";
import type { Bilingual, ListRow } from "../../../src/model/index.js";
import type { LeftOutItem } from "../../../src/profile/index.js";
import type { StandardItem } from "../engine/protocol.js";
import { titleOf } from "../engine/title.js";
import { lang } from "../words/index.js";
import { facts, resolved } from "./engine-state.js";
import { project } from "./store.js";

/** The rows of the list by their id. */
export const rowsById = computed<ReadonlyMap<string, ListRow>>(
  () =>
    new Map(
      (resolved.value?.list?.sections ?? []).flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)),
    ),
);

/** Rows with something unchecked, by their id: in the list, or waiting outside it. */
export const waitingById = computed<ReadonlyMap<string, ListRow>>(
  () => new Map((resolved.value?.waiting ?? []).map((row) => [row.id, row] as const)),
);

/** How many items nothing keeps from being published unread, and how many somebody has to compare. */
export const checkedCounts = computed(() => {
  const waiting = waitingById.value.size;
  const taken = resolved.value?.list?.counts.items ?? 0;
  const isOut = project.value.profile.attestedOnly === true;
  return { checked: isOut ? taken : taken - waiting, waiting };
});

/** How many items the list has. */
export const takenItems = computed(() => resolved.value?.list?.counts.items ?? 0);

/** The items of the agency's level, by domain. */
export const itemsByDomain = computed<ReadonlyMap<string, readonly StandardItem[]>>(() => {
  const { level } = project.value.profile.agency;
  const groups = new Map<string, StandardItem[]>();
  for (const item of facts.value?.items ?? []) {
    if (item.levels.length > 0 && !item.levels.includes(level)) continue;
    groups.set(item.domain, [...(groups.get(item.domain) ?? []), item]);
  }
  return groups;
});

/** Domains that the profile leaves out as a whole, with the reason. */
export const excludedDomains = computed<ReadonlyMap<string, string>>(
  () => new Map((project.value.profile.domains?.exclude ?? []).map(({ domain, reason }) => [domain, reason])),
);

/** Items left out otherwise than by a line of the profile: by the kind of agency, or by what it is. By their id. */
export const leftOutItems = computed<ReadonlyMap<string, LeftOutItem>>(
  () => new Map((resolved.value?.leftOut ?? []).filter(stillHolds).map((item) => [item.id, item])),
);

/** What the engine said a moment ago may be about a choice that was taken back since. */
function stillHolds({ by, domain }: LeftOutItem): boolean {
  const { preset, own, agency, domains } = project.value.profile;
  switch (by) {
    case "preset":
      return preset !== undefined;
    case "include":
      return domains?.include?.every((one) => one !== domain) ?? false;
    case "bureau":
      return agency.bureau !== undefined;
    case "own":
      return own === true;
    // These stand in the profile itself.
    case "domain":
    case "exclude":
    case "level":
      return false;
  }
}

/** How many items of a domain the list takes, and why it takes none. */
export interface DomainShare {
  readonly all: number;
  readonly taken: number;
  /** Why the whole domain is left out; null where something of it is taken, or there is nothing to take. */
  readonly reason: Bilingual | null;
}

/** What is taken of each domain. */
export const shares = computed<ReadonlyMap<string, DomainShare>>(
  () =>
    new Map(
      [...itemsByDomain.value].map(([domain, items]) => {
        const left = items.flatMap(({ id }) => leftOutItems.value.get(id) ?? []);
        const single = items.filter(({ id }) => excludedItems.value.has(id) && !leftOutItems.value.has(id));
        const stated = excludedDomains.value.get(domain);
        const isOut = stated !== undefined || left.length === items.length;
        return [
          domain,
          {
            all: items.length,
            taken: isOut ? 0 : items.length - left.length - single.length,
            reason: !isOut
              ? null
              : stated === undefined
                ? (left[0]?.reason ?? null)
                : { zh: stated, en: stated },
          },
        ];
      }),
    ),
);

/** What domains are called in the list: those of the standard by their local names, then one's own. */
export const domainNames = computed<ReadonlyMap<string, string>>(() => {
  const { rename = {}, add = [] } = project.value.profile.domains ?? {};
  const own: Readonly<Record<string, string | undefined>> = rename;
  return new Map([
    ...(facts.value?.domains ?? []).map(
      ({ id, name, en }) => [id, own[id] ?? (lang.value === "zh" ? name : en)] as const,
    ),
    ...add.map(({ id, name }) => [id, name] as const),
  ]);
});

/** Items left out one by one, with the reason. */
export const excludedItems = computed<ReadonlyMap<string, string>>(
  () => new Map((project.value.profile.exclude ?? []).map(({ item, reason }) => [item, reason])),
);

/** Whether the content of an item names an instrument which has ended, so that no other basis can stand in its place. */
export function isNamedInContent(instrument: string): boolean {
  return [...rowsById.value.values()].some(({ outdatedContent = [] }) =>
    outdatedContent.some((one) => one.instrument === instrument),
  );
}

/** The items of the list that cite or name an instrument which has ended. */
export function restingOn(instrument: string): string[] {
  return [...rowsById.value.values()].flatMap(({ id, outdated = [], outdatedContent = [] }) =>
    [...outdated, ...outdatedContent].some((one) => one.instrument === instrument) ? [id] : [],
  );
}

/** The items of the list whose basis holds some words or an instrument that has ended, each with its whole basis. */
export function basesAround(
  about: string,
): readonly { readonly id: string; readonly title: string; readonly basis: readonly string[] }[] {
  return [...rowsById.value.values()].flatMap((row) => {
    const { id, basis, outdated = [] } = row;
    const isIt =
      basis.some((one) => one.includes(about)) || outdated.some(({ instrument }) => instrument === about);
    return isIt ? [{ id, title: titleOf(row), basis }] : [];
  });
}
