/** The official terms of codes, for sentences about them. */

import { channelLookup } from "../catalog/channel-names.js";
import { lazy } from "../catalog/lazy.js";
import type { ChannelCode } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import type { Bilingual, VocabularyName } from "../model/index.js";
import type { Channel } from "../model/item.js";

/** Looks a code up; a code that nobody knows stands for itself. */
export interface Terms {
  of(vocabulary: VocabularyName, code: string): Bilingual;
  /** The official channel that a name is another word for; null where it is none. */
  official(name: string): ChannelCode | null;
}

/**
 * Makes a look-up of terms.
 *
 * @param vocabularies the first that knows a code decides
 */
export function termsOf(...vocabularies: readonly (Vocabulary | undefined)[]): Terms {
  const terms = new Map<string, Map<string, Bilingual>>();
  for (const vocabulary of vocabularies.filter((one) => one !== undefined).toReversed())
    for (const [name, entries] of Object.entries(vocabulary)) {
      const known = terms.get(name) ?? new Map<string, Bilingual>();
      terms.set(name, known);
      for (const { code, term, en } of entries) known.set(code, { zh: term, en });
    }
  const names = lazy(() => channelLookup(vocabularies.find((one) => one !== undefined)?.channels ?? []));
  return {
    of: (name, code) => terms.get(name)?.get(code) ?? { zh: code, en: code },
    official: (name) => names().official(name),
  };
}

/** What a channel is called; a named further one by its name. */
export function channelName(terms: Terms, channel: Channel): Bilingual {
  if (typeof channel === "string") return terms.of("channels", channel);
  return { zh: channel.other, en: channel.other };
}
