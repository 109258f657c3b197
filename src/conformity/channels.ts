/** The channels of the standard that a row leaves out. */
import type { Channel } from "../model/index.js";
import type { ChannelNames } from "../tables/read/official/channels.js";

/**
 * The channels of the standard that a row does not name, under whatever name.
 *
 * @param names tells the official channel that a name behind 其他 is another word for
 * @returns none where the standard's is a named further one and the row ticks 其他 without saying which
 */
export function droppedChannels(
  standard: readonly Channel[],
  local: readonly Channel[],
  names: ChannelNames,
): Channel[] {
  const own = local.map((channel) => (typeof channel === "string" ? channel : names.channel(channel.other)));
  const codes = new Set<unknown>(own);
  const further = own.flatMap((channel) => (typeof channel === "string" ? [] : [channel.other]));
  return standard.filter((channel) => {
    if (typeof channel === "string")
      return !codes.has(channel) && !(channel === "other" && further.length > 0);
    const { other } = channel;
    return !codes.has("other") && !further.some((name) => name.includes(other) || other.includes(name));
  });
}
