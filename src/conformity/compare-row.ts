/** One row held against its item: what it asks less of the agency, and what the shares of a score count. */

import type { CatalogItem } from "../catalog/index.js";
import { compareDeadlines, parseDeadline } from "../deadlines/index.js";
import type { Bilingual } from "../model/codes.js";
import type { Channel, ChannelCode, ItemField } from "../model/index.js";
import type { ChannelNames } from "../tables/read/official/channels.js";
import type { PublishedRow } from "../tables/read/published.js";
import { droppedChannels } from "./channels.js";
import type { DeviationRule } from "./deviation.js";
import { droppedElements } from "./elements.js";

/** A field in which a row asks less. */
export interface Weakening {
  readonly rule: DeviationRule;
  readonly field: ItemField;
  readonly national: string;
  readonly local: string;
  readonly message: Bilingual;
}

/** What the comparison of a field needs beside its two sides. */
export interface Terms {
  /** Official term of a channel. */
  channel(code: ChannelCode): string;
  readonly names: ChannelNames;
}

type Comparison = (item: CatalogItem, row: PublishedRow, terms: Terms) => Weakening[];

/** The ways in which a row asks less than its item; a column that the table does not have is not judged. */
export function weakenings(item: CatalogItem, row: PublishedRow, terms: Terms): Weakening[] {
  return COMPARISONS.flatMap((compare) => compare(item, row, terms));
}

const COMPARISONS: readonly Comparison[] = [content, deadline, channels, audience, method];

function content(item: CatalogItem, row: PublishedRow): Weakening[] {
  if (row.content.length === 0) return [];
  return droppedElements(item.content, row.content).map((element) => ({
    rule: "content-dropped",
    field: "content",
    national: element,
    local: row.content.join("；"),
    message: { zh: `少了公开要素“${element}”`, en: `the element “${element}” is gone` },
  }));
}

function deadline(item: CatalogItem, row: PublishedRow): Weakening[] {
  if (item.deadline === null || row.deadline === null) return [];
  const { relation, reason } = compareDeadlines(parseDeadline(row.deadline), parseDeadline(item.deadline));
  if (relation !== "looser") return [];
  return [
    {
      rule: "deadline-loosened",
      field: "deadline",
      national: item.deadline,
      local: row.deadline,
      message: { zh: `公开时限放宽（${reason.zh}）`, en: `the deadline is looser (${reason.en})` },
    },
  ];
}

function channels(item: CatalogItem, row: PublishedRow, terms: Terms): Weakening[] {
  const { channels: local } = row;
  if (local === null || local.length === 0) return [];
  const name = (channel: Channel) => (typeof channel === "string" ? terms.channel(channel) : channel.other);
  const names = local.map(name).join("、");
  return droppedChannels(item.channels, local, terms.names)
    .map(name)
    .map((channel) => ({
      rule: "channel-dropped",
      field: "channels",
      national: channel,
      local: names,
      message: { zh: `少了公开渠道“${channel}”`, en: `the channel “${channel}” is gone` },
    }));
}

function audience(item: CatalogItem, row: PublishedRow): Weakening[] {
  if (row.audience === null || !item.audience.public || row.audience.public) return [];
  return [
    {
      rule: "audience-narrowed",
      field: "audience",
      national: "全社会",
      local: row.audience.groups?.join("、") ?? "特定群体",
      message: {
        zh: "公开对象由全社会缩小为特定群体",
        en: "the audience is narrowed from everyone to groups",
      },
    },
  ];
}

function method(item: CatalogItem, row: PublishedRow): Weakening[] {
  if (row.method !== "on-request" || item.method === "on-request") return [];
  return [
    {
      rule: "method-weakened",
      field: "method",
      national: item.method === "both" ? "主动、依申请" : "主动",
      local: "依申请",
      message: { zh: "主动公开改成了依申请公开", en: "proactive disclosure became disclosure on request" },
    },
  ];
}
