/** What counties call a department. */
import type { VocabularyEntry } from "../../../src/model/index.js";

/**
 * The usual name of a department in a county: 县行政审批局, or 市场监督管理局 alone, with this county's name before it.
 *
 * @param county its name, where it is known
 * @returns null where no usage is known
 */
export function usualName(
  { aliases }: Pick<VocabularyEntry, "aliases">,
  county: string | undefined,
): string | null {
  const ofCounty = aliases.find((alias) => /^县.+局$/u.test(alias))?.slice(1);
  // 市场 and 市政 begin a bureau's own name, not that of a city's.
  const called = ofCounty ?? aliases.find((alias) => /^(?![县区省州]|市(?!场|政)).+(?<!分)局$/u.test(alias));
  return called === undefined ? null : `${county ?? "某某县"}${called}`;
}
