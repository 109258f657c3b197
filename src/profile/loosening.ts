/** In which ways a changed item asks less than the standard. Decides only what is certain. */
import { compareDeadlines, parseDeadline } from "../deadlines/index.js";
import { compareMethods } from "../fields/method.js";
import type { Bilingual, ItemField } from "../model/codes.js";
import type { Item } from "../model/item.js";
import type { ItemValues } from "./candidate.js";

/** Sentences about one field; empty where it asks as much as the standard, or where that cannot be told. */
type Comparison = (standard: ItemValues, local: ItemValues) => Bilingual[];

/**
 * Compares one field of an item with the standard.
 *
 * @param standard the national item
 * @param local the same item as a locality has it
 * @returns one sentence for each way in which the local value asks less
 */
export function loosenings(field: ItemField, standard: ItemValues, local: ItemValues): Bilingual[] {
  return COMPARISONS[field]?.(standard, local) ?? [];
}

const COMPARISONS: Partial<Record<ItemField, Comparison>> = {
  content: (standard, local) =>
    dropped(standard.content, local.content).map((element) => ({
      zh: `少了公开要素“${element}”`,
      en: `content element “${element}” is gone`,
    })),
  deadline: ({ deadline: before }, { deadline: after }) => {
    if (before === null) return [];
    if (after === null) return [{ zh: "没有了公开时限", en: "the deadline is gone" }];
    const { relation, reason } = compareDeadlines(parseDeadline(after), parseDeadline(before));
    if (relation !== "looser") return [];
    return [{ zh: `公开时限放宽（${reason.zh}）`, en: `the deadline is looser (${reason.en})` }];
  },
  channels: (standard, local) =>
    dropped(standard.channels.map(channelName), local.channels.map(channelName)).map((channel) => ({
      zh: `少了公开渠道 ${channel}`,
      en: `channel ${channel} is gone`,
    })),
  levels: (standard, local) =>
    dropped(standard.levels, local.levels).map((level) => ({
      zh: `少了公开层级 ${level}`,
      en: `level ${level} is gone`,
    })),
  audience: ({ audience: before }, { audience: after }) => {
    if (before.public && !after.public) {
      return [
        { zh: "公开对象由全社会缩小为特定群体", en: "the audience is narrowed from everyone to groups" },
      ];
    }
    // Where everyone is addressed, leaving out a group takes nothing from anybody.
    if (after.public) return [];
    return dropped(before.groups ?? [], after.groups ?? []).map((group) => ({
      zh: `公开对象少了“${group}”`,
      en: `the group “${group}” is gone from the audience`,
    }));
  },
  method: (standard, local) =>
    compareMethods(standard.method, local.method).weaker
      ? [{ zh: "主动公开改成了依申请公开", en: "proactive disclosure became disclosure on request" }]
      : [],
};

function dropped(standard: readonly string[], local: readonly string[]): string[] {
  return standard.filter((entry) => !local.includes(entry));
}

function channelName(channel: Item["channels"][number]): string {
  return typeof channel === "string" ? channel : channel.other;
}
