/** How much of the standard a local catalog keeps, as shares between 0 and 1; null where nothing could be compared. */
import type { CatalogItem } from "../catalog/index.js";
import type { ChannelCode } from "../model/index.js";
import type { ChannelNames } from "../tables/read/official/channels.js";
import type { PublishedRow } from "../tables/read/published.js";
import { droppedChannels } from "./channels.js";
import type { Deviation, DeviationRule } from "./deviation.js";

/** The measures of a rubric. */
export interface Shares {
  /** Items that the catalog has, of those it must have. */
  readonly items: number | null;
  /** Elements kept, of those of all items that it must have: what is missing as a whole has none. */
  readonly content: number | null;
  /** Rows whose deadline is no later, of those where both sides have one. */
  readonly deadlines: number | null;
  /** Rows that keep audience and method, of those that state them. */
  readonly audience: number | null;
  /** Rows that cite nothing outdated, of those that cite something. */
  readonly basis: number | null;
  /** Channels kept, of the standard's for the rows that state channels; these codes alone where given. */
  channels(codes?: readonly ChannelCode[]): number | null;
}

/** An item and the row that stands for it. */
export interface Pair {
  readonly item: CatalogItem;
  readonly row: PublishedRow;
}

/**
 * Counts the shares.
 *
 * @param required the items that the catalog must have
 * @param pairs the rows that stand for one of them, the first row of each
 * @param rows all rows, for what is counted by row
 * @param names as {@link droppedChannels} takes them
 */
export function sharesOf(
  required: readonly CatalogItem[],
  pairs: readonly Pair[],
  rows: readonly PublishedRow[],
  deviations: readonly Deviation[],
  names: ChannelNames,
): Shares {
  const count = (rule: DeviationRule) => deviations.filter((one) => one.rule === rule).length;
  const rowsWith = (...rules: DeviationRule[]) =>
    new Set(deviations.filter(({ rule }) => rules.includes(rule)).map(({ at }) => `${at?.table}\n${at?.row}`))
      .size;
  const elements = required.reduce((sum, { content }) => sum + content.length, 0);
  const found = new Set(pairs.map(({ item }) => item.id));
  const lacking = required.filter(({ id }) => !found.has(id));
  const withContent = pairs.filter(({ row }) => row.content.length > 0).length;
  const timed = pairs.filter(({ item, row }) => item.deadline !== null && row.deadline !== null).length;
  const addressed = pairs.filter(({ row }) => row.audience !== null || row.method !== null).length;
  const citing = rows.filter(({ basis }) => basis.length > 0).length;
  const missingElements = lacking.reduce((sum, { content }) => sum + content.length, 0);
  return {
    items: share(found.size, required.length),
    content:
      withContent === 0 ? null : share(elements - missingElements - count("content-dropped"), elements),
    deadlines: share(timed - rowsWith("deadline-loosened"), timed),
    audience: share(addressed - rowsWith("audience-narrowed", "method-weakened"), addressed),
    basis: share(citing - rowsWith("basis-outdated"), citing),
    channels: (codes) => channelShare(pairs, names, codes),
  };
}

function channelShare(
  pairs: readonly Pair[],
  names: ChannelNames,
  codes?: readonly ChannelCode[],
): number | null {
  let wanted = 0;
  let kept = 0;
  for (const { item, row } of pairs) {
    if (row.channels === null || row.channels.length === 0) continue;
    const asked = item.channels.filter((channel) => codes === undefined || codes.includes(codeOf(channel)));
    wanted += asked.length;
    kept += asked.length - droppedChannels(asked, row.channels, names).length;
  }
  return share(kept, wanted);
}

function codeOf(channel: CatalogItem["channels"][number]): ChannelCode {
  return typeof channel === "string" ? channel : "other";
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.max(0, part) / whole;
}
