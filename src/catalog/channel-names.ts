/** What channels (公开渠道和载体) are called: the official one behind a name. */
import type { ChannelCode } from "../model/codes.js";
import type { VocabularyEntry } from "../model/vocabulary.js";
import { runsOf } from "../text/bigrams.js";

const MAX_NAME = 60;

/** Looks channels up by name. */
export interface ChannelLookup {
  /** The code of an official name and nothing else. */
  code(name: string): ChannelCode | null;
  /** The code of the official channel that a name is another word for, such as 某县人民政府门户网站; null where it is none. */
  official(name: string): ChannelCode | null;
}

/** Indexes the names of channels. */
export function channelLookup(channels: readonly VocabularyEntry[]): ChannelLookup {
  const codes = new Map<string, ChannelCode>();
  for (const { code, term, en, aliases } of channels)
    for (const name of [term, en, ...aliases])
      if (!codes.has(foldName(name))) codes.set(foldName(name), code as ChannelCode);
  const tails = [...codes].filter(([name, code]) => code !== "other" && name.length >= 3);
  return {
    code: (name) => codes.get(foldName(name)) ?? null,
    official: (name) => {
      const folded = foldName(name.replace(/等(?:平台|方式|渠道|载体|场所|形式)?$/u, ""));
      if (folded === "" || folded.length > MAX_NAME) return null;
      return codes.get(folded) ?? tails.find(([tail]) => folded.endsWith(tail))?.[1] ?? null;
    },
  };
}

/** Simplified, half width, lower case, without blanks and punctuation. */
function foldName(name: string): string {
  return runsOf(name).join("");
}
