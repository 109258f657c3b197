/** The columns 公开渠道和载体: one with boxes or names, or one a channel. */
import type { Channel } from "../../../model/item.js";
import { inOfficialOrder } from "../../layout/channels.js";
import type { BlockContext } from "./context.js";
import { markOf } from "./marks.js";
import { isChoice, type LabelledText, type Reading } from "./reading.js";

/** Reads through which channels an item is disclosed: the official ones in official order, further ones behind. */
export function channelsOf(cells: readonly LabelledText[], context: BlockContext): Reading<Channel[]> {
  const found: Channel[] = [];
  const unread: string[] = [];
  for (const cell of cells) {
    const channels = isChoice(cell.text) ? ticked(cell, context) : null;
    if (channels === null) unread.push(cell.text);
    else for (const channel of channels) found.push(channel);
  }
  return { value: cells.length > 0 && unread.length === 0 ? inOfficialOrder(found) : null, unread };
}

/** The channels that a cell ticks or names; null where it cannot be read. */
function ticked({ label, text }: LabelledText, context: BlockContext): Channel[] | null {
  const mark = markOf(text);
  if (mark !== null) {
    const column = context.channels.ofColumn(label);
    const applies = context.ticks(mark);
    if (column === null || applies === null) return null;
    return applies ? [column] : [];
  }
  const named = context.readers.channels(text);
  const states = named.map((one) => (one.mark === null ? true : context.channelTicks(one.mark)));
  if (states.includes(null) || named.some(({ channel }) => isMasked(channel))) return null;
  return named.flatMap(({ channel }, at) => (states[at] ? [channel] : []));
}

/** Pages hide names behind asterisks. */
function isMasked(channel: Channel): boolean {
  return typeof channel === "object" && !/\p{L}/u.test(channel.other);
}
