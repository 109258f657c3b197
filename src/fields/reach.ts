/**
 * Which channel reaches the public as well as another: where a locality has no gazette, its site is enough.
 *
 * A channel is higher than or equal to another where those who would look in the other find it there just as well. The
 * site is the first platform of government information (政府信息公开条例, articles 23 and 24 name it before gazette, press
 * and broadcast), so that it stands for every other medium; the media among themselves are equal. Places that people
 * go to (article 25) stand for one another, but no medium stands for a place: they are for those who do not go online.
 * What is brought to a household or a person stands for itself and the other of the two. 其他 stands for nothing.
 */
import type { ChannelCode } from "../model/codes.js";
import type { Channel } from "../model/item.js";

type Kind = "medium" | "place" | "person" | "other";

const REACH: Readonly<Record<ChannelCode, { readonly kind: Kind; readonly rank: number }>> = {
  portal: { kind: "medium", rank: 2 },
  gazette: { kind: "medium", rank: 1 },
  "social-media": { kind: "medium", rank: 1 },
  "press-or-hearing": { kind: "medium", rank: 1 },
  broadcast: { kind: "medium", rank: 1 },
  "print-media": { kind: "medium", rank: 1 },
  "reading-point": { kind: "place", rank: 1 },
  "service-center": { kind: "place", rank: 1 },
  "service-station": { kind: "place", rank: 1 },
  "notice-board": { kind: "place", rank: 1 },
  "on-site": { kind: "person", rank: 1 },
  "targeted-push": { kind: "person", rank: 1 },
  other: { kind: "other", rank: 1 },
};

/** Whether a channel is higher than or equal to another. */
export function reachesAsFar(channel: ChannelCode, other: ChannelCode): boolean {
  const [one, two] = [REACH[channel], REACH[other]];
  if (one.kind === "other" || two.kind === "other") return channel === other;
  return one.kind === two.kind && one.rank >= two.rank;
}

/** Channels without those that a locality does not have. */
export function withoutLacking(channels: readonly Channel[], lacks: readonly ChannelCode[]): Channel[] {
  return channels.filter((channel) => typeof channel !== "string" || !lacks.includes(channel));
}

/**
 * What of the channels asked for a locality still owes: those that it has, and of those that it lacks the ones for which
 * nothing higher or equal is left.
 *
 * @param asked as the standard asks for them
 * @param lacks those that there are not in the locality
 */
export function channelsOwed(asked: readonly Channel[], lacks: readonly ChannelCode[]): Channel[] {
  const left = withoutLacking(asked, lacks);
  return asked.filter((channel) => left.includes(channel) || !isMadeUp(channel, left));
}

function isMadeUp(channel: Channel, left: readonly Channel[]): boolean {
  return (
    typeof channel === "string" &&
    left.some((other) => typeof other === "string" && reachesAsFar(other, channel))
  );
}
