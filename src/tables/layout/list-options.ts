/** What a list itself says about how it is printed. */
import { CHANNEL_CODES } from "../../model/codes.js";
import type { DisclosureList } from "../../model/list.js";
import type { PrintOptions } from "../options.js";

/** The options with the local names of channels, where the list prints them in the cells. */
export function listOptions(
  { channels, channelsInCells }: DisclosureList,
  options: PrintOptions,
): PrintOptions {
  if (!channelsInCells) return options;
  const named = CHANNEL_CODES.flatMap((code) => {
    const channel = channels[code];
    return channel === undefined ? [] : [[code, channel.name] as const];
  });
  return { ...options, channelNames: Object.fromEntries(named) };
}
