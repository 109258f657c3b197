/** Characters that look like others and are none of them: radicals and doubles, which texts copied from PDF are full of. */

/** Radicals of CJK Radicals Supplement that Unicode's own normal forms leave as they are, each before its character. */
const RADICALS =
  "⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳罓⺵羊⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

const BY_RADICAL: ReadonlyMap<string, string> = new Map(
  [...RADICALS.matchAll(/(.)(.)/gu)].map(([, radical = "", character = ""]) => [radical, character]),
);

/** Radicals (two blocks), compatibility ideographs, presentation forms of punctuation. For a character class. */
export const COMPATIBILITY_CLASS = "\\u2E80-\\u2FDF\\uF900-\\uFAFF\\uFE10-\\uFE1F\\uFE30-\\uFE6F";

/**
 * The character that people mean by one of {@link COMPATIBILITY_CLASS}.
 *
 * @returns punctuation in the width that Chinese text has it
 */
export function plainCharacter(character: string): string {
  const plain = BY_RADICAL.get(character) ?? character.normalize("NFKC");
  return /[\uFE10-\uFE6F]/u.test(character) ? wide(plain) : plain;
}

/** Punctuation of ASCII as full-width forms; others as they are. */
function wide(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
