/** Words that stand for a name which each locality fills in: 《XX省农机购置补贴实施方案》, ××县人民政府. */

/** What stands for the name, and what shows that a place or body is meant. */
const SIGN = `(?<![A-Za-z])(?:[XxＸｘ×✕╳]+|[*＊○〇_＿]{2,}|某某?)(?:自治)?[省市州县区旗乡镇村街部厅局委办]`;
const PLACEHOLDER = new RegExp(`《[^《》]*${SIGN}[^《》]*》|${SIGN}`, "gu");

/**
 * Finds the placeholders of a text.
 *
 * @returns a whole title where one stands in a title, else the bare name, such as ××县; each once, in order
 */
export function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER) ?? [])];
}
