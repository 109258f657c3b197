/** Fields of forms ([MS-DOC] 2.9.78): whether a box is ticked, and what was chosen from a list. */
import { checkbox } from "../word/checkbox.js";

const BOX = 1;
const LIST = 2;
/** Neither ticked nor chosen: as it was at first. */
const AS_DEFAULT = 25;

/** @returns what is seen of the field that stands at a place of the data stream; empty for fields of text */
export function formField(data: Uint8Array, place: number): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const texts = new Texts(view);
  if (place + 6 > data.length) return "";
  const at = place + view.getUint16(place + 4, true);
  if (at + 10 > data.length || view.getUint32(at, true) !== 0xffffffff) return "";
  const bits = view.getUint16(at + 4, true);
  const kind = bits & 3;
  if (kind !== BOX && kind !== LIST) return "";
  // Behind the size of the box and of its letters: a name, and what is chosen at first.
  const name = texts.after(at + 10);
  const atFirst = name + 2 <= data.length ? view.getUint16(name, true) : 0;
  const result = (bits >> 2) & 31;
  const chosen = result === AS_DEFAULT ? atFirst : result;
  if (kind === BOX) return checkbox(chosen !== 0);
  // Format, help, hint, and two macros.
  let list = name + 2;
  for (let index = 0; index < 5; index += 1) list = texts.after(list);
  return texts.entry(list, chosen);
}

/** Texts behind their lengths. */
class Texts {
  readonly #view: DataView;

  constructor(view: DataView) {
    this.#view = view;
  }

  /** Where the next one begins; they end with a zero. */
  after(at: number): number {
    return at + 2 + this.#length(at) * 2 + 2;
  }

  /** One entry of a list: mark of wide characters, number, size of what follows each. */
  entry(list: number, wanted: number): string {
    let at = list + 8;
    for (let index = 0; index < wanted && at < this.#view.byteLength; index += 1)
      at += 2 + this.#length(at) * 2;
    const start = at + 2;
    const end = Math.min(start + this.#length(at) * 2, this.#view.byteLength);
    if (start >= end) return "";
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, end - start);
    return new TextDecoder("utf-16le").decode(bytes);
  }

  #length(at: number): number {
    return at + 2 <= this.#view.byteLength ? this.#view.getUint16(at, true) : 0;
  }
}
