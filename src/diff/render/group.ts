/** Changes as a reader meets them: by domain in official order, by item, the worst first within an item. */
import { DOMAIN_IDS, type DomainId } from "../../model/codes.js";
import { CHANGE_LEVELS, type ChangeFinding, type ChangeLevel, type ChangeSummary } from "../finding.js";

/** The changes of one item. */
export interface ItemChanges {
  readonly id: string;
  /** Null where no change says what the item is called. */
  readonly title: ChangeFinding["title"];
  /** Worst first. Never empty. */
  readonly changes: readonly ChangeFinding[];
}

/** The changes of one domain. */
export interface DomainChanges {
  /** Null for changes that belong to no domain. */
  readonly domain: DomainId | null;
  /** Those about no item. */
  readonly general: readonly ChangeFinding[];
  /** In the order in which their first change was given. */
  readonly items: readonly ItemChanges[];
}

/** Groups changes; those of no domain come first. */
export function groupChanges(changes: readonly ChangeFinding[]): DomainChanges[] {
  const domains: readonly (DomainId | null)[] = [null, ...DOMAIN_IDS];
  const byDomain = groupBy(changes, ({ domain }) => domain);
  return domains.flatMap((domain) => {
    const own = byDomain.get(domain);
    if (own === undefined) return [];
    const byItem = groupBy(own, ({ item }) => item);
    const items = [...byItem].flatMap(([id, list]): ItemChanges[] =>
      id === null ? [] : [{ id, title: list[0]?.title ?? null, changes: worstFirst(list) }],
    );
    return [{ domain, general: worstFirst(byItem.get(null) ?? []), items }];
  });
}

/** How many changes there are of each level. */
export function countLevels(changes: readonly ChangeFinding[]): ChangeSummary {
  const count = (level: ChangeLevel) => changes.filter((change) => change.level === level).length;
  return { weakening: count("weakening"), review: count("review"), info: count("info") };
}

/** How many items changes are about. */
export function countItems(changes: readonly ChangeFinding[]): number {
  return new Set(changes.flatMap(({ item }) => item ?? [])).size;
}

function worstFirst(changes: readonly ChangeFinding[]): ChangeFinding[] {
  return CHANGE_LEVELS.flatMap((level) => changes.filter((change) => change.level === level));
}

function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
