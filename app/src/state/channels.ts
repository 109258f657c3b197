/** What a clerk says of channels: what each is called here, and which there are not. */
import { computed } from "@preact/signals";
import type { ChannelCode, Finding, LocalChannel, LocalChannels } from "../../../src/model/index.js";
import { resolved } from "./engine-state.js";
import { changeProfile, project } from "./store.js";
import { without } from "./without.js";

function changeChannels(doing: string, next: (before: LocalChannels) => LocalChannels): void {
  changeProfile(`channel ${doing}`, (before) => {
    const channels = next(before.channels ?? {});
    return Object.keys(channels).length === 0 ? without(before, "channels") : { ...before, channels };
  });
}

/** What is found about channels that there are not: where nothing as good is left, the public loses something. */
export const lostChannels = computed<readonly Finding[]>(() =>
  (resolved.value?.findings ?? []).filter(({ rule }) => LOSSES.has(rule)),
);

const LOSSES: ReadonlySet<string> = new Set(["profile-channel-lost", "profile-no-channel"]);

/** The local name and address of a channel; undefined where it has none. */
export function localChannel(code: ChannelCode): LocalChannel | undefined {
  return project.value.profile.channels?.[code] || undefined;
}

/** Whether there is no such channel here. */
export function isLacking(code: ChannelCode): boolean {
  const { channels } = project.value.profile;
  return channels?.[code] === false || (channels?.only !== undefined && !channels.only.includes(code));
}

/** Names a channel; undefined for the name of the standard. */
export function nameChannel(code: ChannelCode, doing: string, local: LocalChannel | undefined): void {
  changeChannels(`${code} ${doing}`, (before) => {
    const { [code]: _, ...others } = before;
    return local === undefined ? others : { ...others, [code]: local };
  });
}

/** Says that there is no such channel here, or that there is one. */
export function lackChannel(code: ChannelCode, isLacking: boolean): void {
  changeChannels(`${code} lacking`, ({ [code]: known, only, ...others }) => {
    const left = only?.filter((one) => one !== code);
    const named = known ? { [code]: known } : {};
    if (left === undefined) return isLacking ? { ...others, [code]: false } : { ...others, ...named };
    const listed = isLacking ? left : [...left, code];
    return { ...others, ...(isLacking ? {} : named), ...(listed.length > 0 ? { only: listed } : {}) };
  });
}

/** Whether the local names stand in the cells of the table. */
export function printInCells(isPrinted: boolean): void {
  changeChannels("in cells", ({ inCells: _, ...rest }) => (isPrinted ? { ...rest, inCells: true } : rest));
}
