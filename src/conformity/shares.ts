/** How much of the standard a local catalog keeps, as shares between 0 and 1; null where the standard asks for nothing. */
import type { CatalogItem } from "../catalog/index.js";
import { judge } from "../fields/judge.js";
import type { Knowledge } from "../fields/knowledge.js";
import type { ChannelCode, Level } from "../model/index.js";
import type { PublishedRow } from "../tables/read/published.js";
import type { Column } from "../tables/row.js";
import type { Deviation } from "./deviation.js";
import { isVerified } from "./standing.js";

/**
 * The measures of a rubric. All are shares of what the catalog must have: what is missing, blank or unreadable, and what
 * a column that is not there does not say, earns as little as what is weakened.
 */
export interface Shares {
  /** Items that the catalog has, of those it must have. */
  readonly items: number | null;
  /** Items with what says for whom and how they are disclosed: a quarter each for the item, audience, method and level. */
  readonly catalog: number | null;
  /** Elements kept. */
  readonly content: number | null;
  /** Items whose deadline is stated and no later, of those that have one. */
  readonly deadlines: number | null;
  /** Items that state and keep audience and method. */
  readonly audience: number | null;
  /** Items that cite something, and nothing outdated, of those that cite something. */
  readonly basis: number | null;
  /** Channels kept; these codes alone where given. */
  channels(codes?: readonly ChannelCode[]): number | null;
}

/** An item and the rows that stand for it, at least one. */
export interface Pair {
  readonly item: CatalogItem;
  readonly rows: readonly [PublishedRow, ...PublishedRow[]];
}

/** What shares are counted from. */
export interface Counted {
  /** The items that the catalog must have. */
  readonly required: readonly CatalogItem[];
  /** Those of them that it has, each with its rows. */
  readonly pairs: readonly Pair[];
  readonly deviations: readonly Deviation[];
  /** The items that rows stand for, by where the rows stand. */
  readonly itemAt: (at: NonNullable<Deviation["at"]>) => string | null;
  /** The level of the agency; null for every level of the standard's. */
  readonly level: Level | null;
  readonly knowledge: Knowledge;
}

/** Counts the shares. */
export function sharesOf(counted: Counted): Shares {
  const { required, pairs, deviations, level } = counted;
  const bad = badFields(counted);
  const rowsOf = new Map(pairs.map(({ item, rows }) => [item.id, rows]));
  /** Whether every row states a field and asks no less in it than its item. */
  const keeps = (item: CatalogItem, field: Column, isStated: (row: PublishedRow) => boolean) =>
    (rowsOf.get(item.id)?.every(isStated) ?? false) && !bad.has(`${item.id} ${field}`);
  const audience = (item: CatalogItem) => keeps(item, "audience", (row) => row.audience !== null);
  const method = (item: CatalogItem) => keeps(item, "method", (row) => row.method !== null);
  const levels = (item: CatalogItem) =>
    keeps(item, "levels", (row) => (level ? [level] : item.levels).every((one) => row.levels?.includes(one)));
  const count = (items: readonly CatalogItem[], isKept: (item: CatalogItem) => boolean) =>
    share(items.filter(isKept).length, items.length);

  // Every required item has its content verified; channels of which that cannot be said are not counted.
  const dropped = deviations.filter(({ rule }) => rule === "content-dropped");
  const droppedOf = (id: string) => dropped.filter(({ item }) => item === id).length;
  const keptElements = required.reduce((sum, { id, content }) => {
    const isStated = rowsOf.get(id)?.some((row) => row.content.length > 0) ?? false;
    return sum + (isStated ? Math.max(0, content.length - droppedOf(id)) : 0);
  }, 0);
  const parts = [(item: CatalogItem) => rowsOf.has(item.id), audience, method, levels];
  const elements = required.reduce((sum, { content }) => sum + content.length, 0);
  const keptParts = required.reduce((sum, item) => sum + parts.filter((part) => part(item)).length, 0);
  return {
    items: count(required, ({ id }) => rowsOf.has(id)),
    catalog: share(keptParts, required.length * parts.length),
    content: share(keptElements, elements),
    deadlines: count(
      required.filter(({ deadline }) => deadline !== null),
      (item) => keeps(item, "deadline", (row) => row.deadline !== null),
    ),
    audience: count(required, (item) => audience(item) && method(item)),
    basis: count(
      required.filter(({ basis }) => basis.length > 0),
      (item) => keeps(item, "basis", (row) => row.basis.length > 0),
    ),
    channels: (codes) => channelShare(counted, bad, codes),
  };
}

/** Items and fields in which something was found, whatever it was, or that could not be read. */
function badFields({ deviations, itemAt }: Counted): ReadonlySet<string> {
  return new Set(
    deviations.flatMap(({ item, field, at, level, rule }) => {
      const id = item ?? (rule === "cell-unread" && at ? itemAt(at) : null);
      // A dropped channel or element is counted by itself.
      const isPart = rule === "channel-dropped" || rule === "content-dropped";
      return id === null || field === null || level === "info" || isPart ? [] : [`${id} ${field}`];
    }),
  );
}

function channelShare(
  { required, pairs, knowledge }: Counted,
  bad: ReadonlySet<string>,
  codes?: readonly ChannelCode[],
): number | null {
  const asked = (item: CatalogItem) =>
    isVerified(item, "channels")
      ? item.channels.filter((channel) => codes === undefined || codes.includes(codeOf(channel)))
      : [];
  const keptBy = (item: CatalogItem, row: PublishedRow) => {
    if (row.channels === null || row.channels.length === 0 || bad.has(`${item.id} channels`)) return 0;
    const wanted = asked(item);
    const verdicts = judge("channels", wanted, row.channels, knowledge);
    return wanted.length - verdicts.filter(({ rule }) => rule === "channel-dropped").length;
  };
  const kept = ({ item, rows }: Pair) => Math.min(...rows.map((row) => keptBy(item, row)));
  return share(
    pairs.reduce((sum, pair) => sum + kept(pair), 0),
    required.reduce((sum, item) => sum + asked(item).length, 0),
  );
}

function codeOf(channel: CatalogItem["channels"][number]): ChannelCode {
  return typeof channel === "string" ? channel : "other";
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.max(0, part) / whole;
}
