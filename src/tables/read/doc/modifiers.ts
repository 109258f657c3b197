/** Lists of single property modifiers (sprm, [MS-DOC] 2.6). */
import { damagedDocument } from "./fib.js";

/** Modifiers of one document that are still believed. */
const MOST = 10_000_000;

/** Bytes of the operand, by the three high bits of the number; the sixth has its length before it. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;

/** Reads the lists of one document, and counts them. */
export class Modifiers {
  #count = 0;

  /**
   * Goes through a list.
   *
   * @param act is given the number of each modifier and its operand, without length
   * @throws TableReadError `table-file-damaged` where there is no end to them
   */
  each(list: Uint8Array, act: (number: number, operand: DataView) => void): void {
    const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
    for (let at = 0; at + 3 <= list.length; ) {
      this.#count += 1;
      if (this.#count > MOST) throw damagedDocument();
      const number = view.getUint16(at, true);
      const { start, size } = operandOf(view, at + 2, number);
      if (start + size > list.length) return;
      act(number, new DataView(list.buffer, list.byteOffset + start, size));
      at = start + size;
    }
  }
}

function operandOf(view: DataView, at: number, number: number): { start: number; size: number } {
  const size = SIZES[number >> 13] ?? 1;
  if (size >= 0) return { start: at, size };
  if (number === DEFINE_TABLE && at + 2 <= view.byteLength)
    return { start: at + 2, size: Math.max(0, view.getUint16(at, true) - 1) };
  const length = view.getUint8(at);
  return { start: at + 1, size: number === CHANGE_TABS && length === 255 ? tabsSize(view, at + 1) : length };
}

/** More tabs than a byte can count: places deleted with their tolerance, places added with their kind. */
function tabsSize(view: DataView, at: number): number {
  const deleted = at < view.byteLength ? view.getUint8(at) * 4 : 0;
  const added = at + 1 + deleted < view.byteLength ? view.getUint8(at + 1 + deleted) * 3 : 0;
  return 2 + deleted + added;
}
