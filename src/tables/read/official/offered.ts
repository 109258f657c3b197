/** The columns 公开渠道和载体: one with boxes or names, or one a channel. */
import { CHANNEL_CODES } from "../../../model/codes.js";
import type { Channel } from "../../../model/item.js";
import type { BlockContext } from "./context.js";
import { markOf } from "./marks.js";
import type { LabelledText, Reading } from "./reading.js";

/** Reads through which channels an item is disclosed: the official ones in official order, further ones behind. */
export function channelsOf(cells: readonly LabelledText[], context: BlockContext): Reading<Channel[]> {
  const found: Channel[] = [];
  const unread: string[] = [];
  for (const { label, text } of cells) {
    const column = context.channels.ofColumn(label);
    const mark = markOf(text);
    if (column !== null && mark !== null) {
      const ticked = context.ticks(mark);
      if (ticked === null) unread.push(text);
      else if (ticked) found.push(column);
      continue;
    }
    const named = mark === null ? context.readers.channels(text) : [];
    const states = named.map((one) => (one.mark === null ? true : context.channelTicks(one.mark)));
    const masked = named.some(({ channel }) => typeof channel === "object" && !/\p{L}/u.test(channel.other));
    if (mark !== null || masked || states.includes(null)) unread.push(text);
    else found.push(...named.flatMap(({ channel }, at) => (states[at] ? [channel] : [])));
  }
  const says = cells.length > 0 && unread.length === 0;
  return { value: says ? inOfficialOrder(found) : null, unread };
}

/** The official channels in official order, further ones behind, each once. */
export function inOfficialOrder(channels: readonly Channel[]): Channel[] {
  const official = CHANNEL_CODES.filter((code) => channels.includes(code));
  const names = channels.flatMap((channel) => (typeof channel === "string" ? [] : [channel.other]));
  return [...official, ...[...new Set(names)].map((other) => ({ other }))];
}
