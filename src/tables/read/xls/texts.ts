/** Texts of workbooks: bytes of a code page in old ones, two kinds of Unicode in new ones ([MS-XLS] 2.5.293). */
import { decoderOf, latin1 } from "./code-page.js";

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** What a text begins with. */
interface TextHead {
  readonly length: number;
  /** Changes of font behind it. */
  readonly runs: number;
  /** Bytes of its pronunciation behind them. */
  readonly phonetic: number;
  readonly wide: boolean;
}

/** From one character of a text on, it is set in a font, by its number. */
export interface FontRun {
  readonly from: number;
  readonly font: number;
}

/** A text and the fonts of its parts; what stands before the first of them has the font of the cell. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly FontRun[];
}

/** Reads a record, and those that continue it, from its begin. */
export class TextCursor {
  readonly #parts: readonly DataView[];
  #part = 0;
  #at: number;

  constructor(parts: readonly DataView[], at = 0) {
    this.#parts = parts;
    this.#at = at;
  }

  /** Whether nothing is left. */
  get isDone(): boolean {
    this.#turn();
    return this.#part >= this.#parts.length;
  }

  byte(): number {
    this.#turn();
    const value = this.#view?.getUint8(this.#at) ?? 0;
    this.#at += 1;
    return value;
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0;
  }

  /** A text with its length before it, in one byte or two. */
  unicode(lengthBytes: 1 | 2 = 2): string {
    const { length, wide, runs, phonetic } = this.#head(lengthBytes);
    const text = this.#characters(length, wide);
    this.#skip(runs * 4 + phonetic);
    return text;
  }

  /** The same, with where its fonts change. */
  rich(): RichText {
    const { length, wide, runs, phonetic } = this.#head(2);
    const text = this.#characters(length, wide);
    const fonts: FontRun[] = [];
    while (fonts.length < runs && !this.isDone) fonts.push({ from: this.uint16(), font: this.uint16() });
    this.#skip(phonetic);
    return { text, runs: fonts };
  }

  #head(lengthBytes: 1 | 2): TextHead {
    const length = lengthBytes === 1 ? this.byte() : this.uint16();
    const flags = this.byte();
    const runs = flags & RICH ? this.uint16() : 0;
    const phonetic = flags & PHONETIC ? this.uint32() : 0;
    return { length, runs, phonetic, wide: (flags & WIDE) === 1 };
  }

  /** Where a text goes on in the next record, a byte says again whether its characters are wide. */
  #characters(length: number, first: boolean): string {
    let text = "";
    let wide = first;
    while (text.length < length) {
      const view = this.#view;
      if (view === undefined) return text;
      const size = wide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor((view.byteLength - this.#at) / size));
      text += decoded(view, this.#at, count * size, wide);
      this.#at += count * size;
      if (text.length >= length) break;
      this.#part += 1;
      this.#at = 0;
      if (this.isDone) return text;
      wide = (this.byte() & WIDE) === 1;
    }
    return text;
  }

  #skip(bytes: number): void {
    this.#at += bytes;
    this.#turn();
  }

  /** Goes to the next record where this one is read. */
  #turn(): void {
    for (let view = this.#view; view !== undefined && this.#at >= view.byteLength; view = this.#view) {
      this.#at -= view.byteLength;
      this.#part += 1;
    }
  }

  get #view(): DataView | undefined {
    return this.#parts[this.#part];
  }
}

const WIDE_DECODER = new TextDecoder("utf-16le");

function decoded(view: DataView, at: number, bytes: number, wide: boolean): string {
  const part = new Uint8Array(view.buffer, view.byteOffset + at, bytes);
  return wide ? WIDE_DECODER.decode(part) : latin1(part);
}

/** A text in the way of the workbook's version. */
export type TextReader = (data: DataView, at: number, lengthBytes: 1 | 2) => string;

/** @param codePage of versions before 8, where the workbook names one */
export function textReader(version: number, codePage: number | null): TextReader {
  if (version === 8) return (data, at, lengthBytes) => new TextCursor([data], at).unicode(lengthBytes);
  const decode = decoderOf(codePage);
  return (data, at, lengthBytes) => {
    if (at + lengthBytes > data.byteLength) return "";
    const length = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
    const start = at + lengthBytes;
    const bytes = Math.min(length, data.byteLength - start);
    return decode(new Uint8Array(data.buffer, data.byteOffset + start, bytes));
  };
}
