/** Changes as a reader meets them: by domain in official order, by item, the worst first within an item. */
import { DOMAIN_IDS, type DomainId } from "../../model/codes.js";
import { groupBy } from "../../model/group.js";
import { CHANGE_LEVELS, type ChangeFinding } from "../finding.js";

/** The changes of one item. */
export interface ItemChanges {
  /** Null for a row of a table, which has no id that would last. */
  readonly id: string | null;
  /** How alike the two rows are, 0 to 1, where they were matched by their content. */
  readonly match: number | null;
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
  const byDomain = groupBy(changes, ({ domain }) => domain);
  // Domains of later waves and of a locality's own come last, as they came.
  const domains = new Set<DomainId | null>([null, ...DOMAIN_IDS, ...byDomain.keys()]);
  return [...domains].flatMap((domain) => {
    const own = byDomain.get(domain);
    if (own === undefined) return [];
    const byItem = groupBy(own, itemKey);
    const items = [...byItem].flatMap(([key, list]): ItemChanges[] => {
      const { item: id = null, title = null, match = null } = list[0] ?? {};
      return key === null ? [] : [{ id, title, match, changes: worstFirst(list) }];
    });
    return [{ domain, general: worstFirst(byItem.get(null) ?? []), items }];
  });
}

/** How many items, or rows of a table, changes are about. */
export function countItems(changes: readonly ChangeFinding[]): number {
  return new Set(changes.flatMap((change) => itemKey(change) ?? [])).size;
}

/** Tells items apart; rows of a table by their titles. Null for a change of something else. */
function itemKey({ item, entry }: ChangeFinding): string | null {
  return item ?? (entry?.of === "row" ? entry.id : null);
}

function worstFirst(changes: readonly ChangeFinding[]): ChangeFinding[] {
  return CHANGE_LEVELS.flatMap((level) => changes.filter((change) => change.level === level));
}
