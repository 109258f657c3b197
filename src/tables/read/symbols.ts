/** Ticks and boxes, which documents and pages often take from fonts of symbols: their letters would say nothing. */

/** By the number of the character in the font. */
const SYMBOLS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    "wingdings",
    new Map([
      [0x6c, "●"],
      [0x6d, "○"],
      [0x6e, "■"],
      [0x6f, "□"],
      [0x70, "□"],
      [0x71, "□"],
      [0x72, "□"],
      [0x75, "◆"],
      [0x78, "☒"],
      [0xa1, "○"],
      [0xa4, "◉"],
      [0xa8, "□"],
      [0xab, "★"],
      [0xfb, "×"],
      [0xfc, "√"],
      [0xfd, "☒"],
      [0xfe, "☑"],
    ]),
  ],
  [
    "wingdings 2",
    new Map([
      // An empty sheet of paper, which stands for an empty box.
      [0x2a, "□"],
      [0x30, "□"],
      [0x4f, "×"],
      [0x50, "√"],
      [0x51, "☒"],
      [0x52, "☑"],
      [0x53, "☒"],
      [0x54, "☒"],
      [0x97, "●"],
      [0xa1, "■"],
      [0xa2, "■"],
      [0xa3, "□"],
      [0xa4, "□"],
    ]),
  ],
  [
    "marlett",
    new Map([
      [0x61, "√"],
      [0x62, "√"],
    ]),
  ],
  [
    "webdings",
    new Map([
      [0x61, "√"],
      [0x63, "□"],
      [0x67, "■"],
      [0x6e, "●"],
      [0x72, "×"],
    ]),
  ],
]);

/** Where fonts of symbols have their characters, besides the single bytes of old programs. */
const PRIVATE = 0xf000;

/** @returns the character as everybody's fonts have it; one that is not known as it is */
export function symbol(font: string, code: number): string {
  if (!(code >= 0 && code <= 0xffff)) return "";
  const low = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  return SYMBOLS.get(font.toLowerCase())?.get(low) ?? String.fromCharCode(code);
}

/** Whether a font has signs where others have letters. */
export function isSymbolFont(font: string): boolean {
  return SYMBOLS.has(font.toLowerCase());
}

/** The same for a text that is set in such a font; other texts as they are. */
export function fromSymbolFont(font: string, text: string): string {
  if (font === "" || !isSymbolFont(font)) return text;
  return Array.from(text, (character) => symbol(font, character.charCodeAt(0))).join("");
}

/** Bullets that documents have from fonts of symbols; the one of Symbol is the most common. */
const BULLETS: ReadonlyMap<number, string> = new Map([
  [0xa7, "▪"],
  [0xb7, "•"],
  [0xd8, "➢"],
  [0xd6, "√"],
  [0x76, "❖"],
]);

/** The same for a glyph in private use whose font is not known: what most documents mean by it, a box of either font. */
export function symbolWithoutFont(character: string): string {
  const low = character.charCodeAt(0) & 0xff;
  const fonts = [...SYMBOLS.values(), BULLETS];
  return fonts.map((glyphs) => glyphs.get(low)).find((glyph) => glyph !== undefined) ?? character;
}
