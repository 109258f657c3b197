/** Parts that several renderers print alike. */

import type { DomainId } from "../../model/codes.js";
import { CHANGE_LEVELS, type ChangeFinding } from "../finding.js";
import { countChanges } from "../summary.js";
import { countItems } from "./group.js";
import { countTold } from "./told.js";
import type { RenderOptions } from "./types.js";
import { WORDS } from "./words/index.js";

/** The name of a domain; of what belongs to none, a word for that. */
export function domainName(domain: DomainId | null, { terms, lang }: RenderOptions): string {
  if (domain === null) return WORDS[lang].general;
  const known = terms.domains.find(({ id }) => id === domain);
  return (lang === "zh" ? known?.name : known?.en) ?? domain;
}

/** How many changes there are, and of each level. */
export function countSentences(changes: readonly ChangeFinding[], lang: RenderOptions["lang"]): string {
  const { count, none, space } = WORDS[lang];
  if (changes.length === 0) return none;
  return count(changes.length, countItems(changes), countTold(changes)) + space + levelCounts(changes, lang);
}

/** How many changes of each level, in one sentence. */
function levelCounts(changes: readonly ChangeFinding[], lang: RenderOptions["lang"]): string {
  const words = WORDS[lang];
  const counts = countChanges(changes);
  return (
    CHANGE_LEVELS.map((level) => `${words.level[level]} ${counts[level]}`).join(words.comma) + words.stop
  );
}
