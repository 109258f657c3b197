/** Fonts of a document, which say in which code page their texts are written. */
import { western } from "../word/western.js";

/** By the number of a charset, as `TextDecoder` calls them. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gb18030"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

/** By the number of a code page. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** A font. */
export interface Font {
  readonly name: string;
  /** Encoding of its texts; null where it is that of the document. */
  readonly encoding: string | null;
}

/** Collects the fonts while their table is read. */
export class FontTable {
  readonly #fonts = new Map<number, Font>();
  #number = 0;
  #encoding: string | null = null;
  #name = "";

  word(name: string, number: number): void {
    if (name === "f") {
      this.#number = number;
      this.#encoding = null;
      this.#name = "";
    } else if (name === "fcharset") this.#encoding = CHARSETS.get(number) ?? null;
  }

  byte(value: number): void {
    const character = String.fromCharCode(value);
    if (character !== ";") {
      if (this.#name.length < 64) this.#name += character;
      return;
    }
    this.#fonts.set(this.#number, { name: this.#name.trim(), encoding: this.#encoding });
    this.#name = "";
  }

  get(number: number): Font | undefined {
    return this.#fonts.get(number);
  }
}

/** @returns the encoding of a code page; null for those of the west */
export function encodingOf(codePage: number): string | null {
  const named = CODE_PAGES.get(codePage);
  if (named !== undefined) return named;
  return codePage >= 1250 && codePage <= 1258 && codePage !== 1252 ? `windows-${codePage}` : null;
}

/** @param encoding null for that of the west */
export function decoded(bytes: Uint8Array, encoding: string | null): string {
  return encoding === null ? western(bytes) : new TextDecoder(encoding).decode(bytes);
}
