/** How wide text is on a screen or a printed page, in columns of one Latin letter. */

/** East Asian wide and fullwidth characters, and the ambiguous marks that Chinese fonts draw full width. */
const WIDE =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2025\u2026\u2460-\u24FF\u25A0-\u25A1\u25CF\u25CB\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}|[\u{20000}-\u{3FFFD}]/u;

/**
 * Width of a text in columns.
 *
 * @param text one line
 * @returns the sum over its characters: 2 for a Chinese character or full-width mark, 1 for others
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    width += characterWidth(code);
  }
  return width;
}

/**
 * Width of a character in columns. Letters, Chinese characters and full-width marks, of which the tables consist, are
 * told apart without a search.
 *
 * @param code its code point
 */
export function characterWidth(code: number): 1 | 2 {
  if (code <= 0x7e) return 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60)) return 2;
  return WIDE.test(String.fromCodePoint(code)) ? 2 : 1;
}
