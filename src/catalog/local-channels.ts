/** The channels of a locality as its profile states them. */
import { CHANNEL_CODES, type ChannelCode } from "../model/codes.js";
import type { LocalChannel } from "../model/local-channels.js";
import type { Profile } from "../model/profile.js";

/** What a profile says of channels. */
export interface Channels {
  /** What they are called here. */
  readonly names: Partial<Record<ChannelCode, LocalChannel>>;
  /** Those that there are not, in official order. */
  readonly lacks: ChannelCode[];
}

/** Reads what a profile says of channels: one that is `false` or not among `only` is not there. */
export function channelsOf({ channels = {} }: Pick<Profile, "channels">): Channels {
  const isThere = (code: ChannelCode) =>
    channels[code] !== false && (channels.only === undefined || channels.only.includes(code));
  const names = CHANNEL_CODES.flatMap((code): [ChannelCode, LocalChannel][] => {
    const local = channels[code];
    return local && isThere(code) ? [[code, local]] : [];
  });
  return { names: Object.fromEntries(names), lacks: CHANNEL_CODES.filter((code) => !isThere(code)) };
}
