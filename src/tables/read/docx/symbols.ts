/** Ticks and boxes, which Word documents often take from fonts of symbols: their letters would say nothing. */

/** By the low byte of the character. */
const SYMBOLS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    "wingdings",
    new Map([
      [0x6c, "●"],
      [0x6e, "■"],
      [0x6f, "□"],
      [0x71, "□"],
      [0x75, "◆"],
      [0xa1, "○"],
      [0xa8, "□"],
      [0xfb, "×"],
      [0xfc, "√"],
      [0xfd, "☒"],
      [0xfe, "☑"],
    ]),
  ],
  [
    "wingdings 2",
    new Map([
      [0x4f, "×"],
      [0x50, "√"],
      [0x51, "☒"],
      [0x52, "☑"],
      [0x53, "☒"],
      [0xa2, "■"],
      [0xa3, "□"],
    ]),
  ],
]);

/** @returns the character as everybody's fonts have it; one that is not known as it is */
export function symbol(font: string, code: number): string {
  if (!(code >= 0 && code <= 0xffff)) return "";
  return SYMBOLS.get(font.toLowerCase())?.get(code & 0xff) ?? String.fromCharCode(code);
}

/** The same for a text that is set in such a font; other texts as they are. */
export function fromSymbolFont(font: string, text: string): string {
  if (!SYMBOLS.has(font.toLowerCase())) return text;
  return Array.from(text, (character) => symbol(font, character.charCodeAt(0))).join("");
}
