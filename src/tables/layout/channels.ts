/** The cell 公开渠道和载体: all thirteen channels with ■ or □. */
import { CHANNEL_CODES, type ChannelCode } from "../../model/codes.js";
import type { Channel } from "../../model/item.js";
import { displayWidth } from "../../text/width.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import { CHANNEL_WIDTH } from "./columns.js";
import { termOf } from "./terms.js";
import { printable } from "./text.js";

type Channels = readonly Channel[];

/** Width of the left one of two channels on a line, in half-width characters. */
const LEFT = 18;

/**
 * The thirteen channels in official order, two on a line where both are short, as the official table sets them.
 *
 * @param channels those of one item; named further ones stand behind 其他
 * @returns lines; the second channel of a line is aligned with full-width blanks
 */
export function channelLines(channels: Channels, options: PrintOptions): string[] {
  const lines: string[] = [];
  let left: string | null = null;
  for (const box of channelBoxes(channels, options)) {
    if (left !== null && displayWidth(box) <= CHANNEL_WIDTH - LEFT) {
      lines.push(left + "　".repeat(Math.ceil((LEFT - displayWidth(left)) / 2)) + box);
      left = null;
      continue;
    }
    if (left !== null) lines.push(left);
    left = displayWidth(box) < LEFT ? box : null;
    if (left === null) lines.push(box);
  }
  if (left !== null) lines.push(left);
  return lines;
}

/** The thirteen channels in official order, each with its box, named further ones behind 其他. */
export function channelBoxes(channels: Channels, options: PrintOptions): string[] {
  return CHANNEL_CODES.map((code) => boxOf(code, channels, options));
}

function boxOf(code: ChannelCode, channels: Channels, options: PrintOptions): string {
  const term = termOf(options, "channels", code);
  const named = code === "other" ? otherNames(channels) : [];
  const ticked = channels.includes(code) || named.length > 0;
  const { colon, comma } = WORDS[options.lang];
  const box = `${ticked ? "■" : "□"}${term}`;
  return named.length > 0 ? box + colon + named.join(comma) : box + (ticked ? localName(code, options) : "");
}

/** What a channel is called in the locality, in brackets; empty where nobody asked for it. */
function localName(code: ChannelCode, { channelNames, lang }: PrintOptions): string {
  const name = code === "other" ? undefined : channelNames?.[code];
  if (name === undefined) return "";
  return lang === "zh" ? `（${printable(name)}）` : ` (${printable(name)})`;
}

/** The channels by their terms and names, as the item has them: one a line, the named further ones behind. */
export function channelNames(channels: Channels, options: PrintOptions): string[] {
  const official = channels.flatMap((channel) =>
    typeof channel === "string" ? [termOf(options, "channels", channel) + localName(channel, options)] : [],
  );
  return [...official, ...otherNames(channels)];
}

/** Names of the channels beyond the official thirteen, in the order of the item. */
export function otherNames(channels: Channels): string[] {
  return channels.flatMap((channel) => (typeof channel === "string" ? [] : [printable(channel.other)]));
}

/** The official channels in official order, further ones behind, each once. */
export function inOfficialOrder(channels: readonly Channel[]): Channel[] {
  const official = CHANNEL_CODES.filter((code) => channels.includes(code));
  const names = channels.flatMap((channel) => (typeof channel === "string" ? [] : [channel.other]));
  return [...official, ...[...new Set(names)].map((other) => ({ other }))];
}
