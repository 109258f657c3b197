/** What of a title, or of words, says which year, period or number of a text is meant, and what is left without it. */
import { titleKey } from "../instruments/fold.js";
import { bracketBehind } from "../instruments/stated.js";

const ORDINAL = "[〇零一二三四五六七八九十百]";
/** Years, periods of five years, and whatever is counted, once width and quotation marks are folded. */
export const FIGURE = new RegExp(
  `十[一二三四五六七八九]五|${ORDINAL.replace("十百", "")}{4}(?=年)|(?<=第)${ORDINAL}+(?=[届批期号次版条款项章])|\\d+`,
  "gu",
);

/** What of a title, or of words, is the same in every year and period: 某县#年工作要点. */
export function undatedKey(title: string | null, words: string): string {
  return titleKey(title === null ? words : bracketBehind(title).title).replace(FIGURE, "#");
}
