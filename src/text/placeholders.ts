/** Words that stand for a name which each locality fills in: 《XX省农机购置补贴实施方案》, ××县人民政府. */

/** What stands for the name, and what shows that a place or body is meant. */
const SIGN = `(?<![A-Za-z])(?:[XxＸｘ×✕╳]+|[*＊○〇_＿]{2,}|某某?)(?:自治)?[省市州县区旗乡镇村街部厅局委办]`;
/** What the page writes where a person has yet to write. */
const TO_WRITE = "（请写[^（）]*）";
const PLACEHOLDER = new RegExp(`《[^《》]*${SIGN}[^《》]*》|${SIGN}|${TO_WRITE}`, "gu");

/** A basis that names no document: 各地相关政策法规文件, 信息公开规定, 《信息公开条例》及相关规定. */
const NAMELESS =
  /^(?:各[地省市县].*|(?:政府)?信息公开规定|.*(?:相关|有关)(?:政策)?(?:法律|法规)*(?:规定|政策|文件|规划))$/u;

/**
 * Finds the placeholders of a text.
 *
 * @returns a whole title where one stands in a title, else the bare name, such as ××县; each once, in order
 */
export function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER) ?? [])];
}

/** Whether the words of a basis name no document, so that each locality has to say which it means. */
export function isNameless(words: string): boolean {
  return NAMELESS.test(words);
}
