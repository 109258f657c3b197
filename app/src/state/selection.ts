/** What the profile takes of the standard, as the steps show it. What the list holds is the library's to say. */
import { computed } from "@preact/signals";
import type { ListRow } from "../../../src/model/index.js";
import type { StandardItem } from "../engine/protocol.js";
import { facts, resolved } from "./engine-state.js";
import { project } from "./store.js";

/** The rows of the list by their id. */
export const rowsById = computed<ReadonlyMap<string, ListRow>>(
  () =>
    new Map(
      (resolved.value?.list?.sections ?? []).flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)),
    ),
);

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

/** Domains left out as a whole, with the reason. */
export const excludedDomains = computed<ReadonlyMap<string, string>>(
  () => new Map((project.value.profile.domains?.exclude ?? []).map(({ domain, reason }) => [domain, reason])),
);

/** Items left out one by one, with the reason. */
export const excludedItems = computed<ReadonlyMap<string, string>>(
  () => new Map((project.value.profile.exclude ?? []).map(({ item, reason }) => [item, reason])),
);
