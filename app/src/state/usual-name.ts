/** What counties call a department. */
import type { VocabularyEntry } from "../../../src/model/index.js";

/**
 * The usual name of a department in a county: 县行政审批局, or 市场监督管理局 alone, with this county's name before it.
 *
 * @param county its name, where it is known
 * @returns null where no usage is known
 */
export function usualName(
  { term, aliases }: Pick<VocabularyEntry, "term" | "aliases">,
  county: string | undefined,
): string | null {
  // 相关审批部门 is whichever the county has: nobody can guess its name.
  if (/^(?:相关|负责|地方)|相关/u.test(term)) return null;
  const bureaus = aliases
    .map((alias) => alias.replace(/^县(?=.+局$)/u, ""))
    .filter((alias) => BUREAU.test(alias));
  // 人力资源和社会保障局 in full rather than 人力社保局.
  const full = bureaus.find((name) => core(name) === core(term));
  const ofCounty = aliases.find((alias) => /^县.+局$/u.test(alias))?.slice(1);
  const called = full ?? ofCounty ?? bureaus[0];
  return called === undefined ? null : `${county ?? "某某县"}${called}`;
}

/** A bureau by its own name; 市场 and 市政 begin one, not that of a city's. */
const BUREAU = /^(?![县区省州]|市(?!场|政)).+(?<!分)局$/u;

/** What a name says of the field: 人力资源社会保障. */
function core(name: string): string {
  return name
    .replace(/^县级(?:人民政府)?/u, "")
    .replace(/(?:行政主管|主管|行政)?(?:部门|机关|局)$/u, "")
    .replaceAll("和", "");
}
