/** The pieces of text that a document is put together of ([MS-DOC] 2.8.35, 2.9.38). */
import { damagedDocument, type Extent } from "./fib.js";

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;

/** One piece of text. */
export interface Piece {
  /** Where it stands in the document stream. */
  readonly start: number;
  readonly end: number;
  /** Bytes of a character: 1 in code page 1252, 2 in UTF-16. */
  readonly width: 1 | 2;
  /** Changes to the properties of all that it holds, as the last saving left them. */
  readonly changes: Uint8Array;
}

const NONE = new Uint8Array();

/**
 * The pieces of the body, in order.
 *
 * @param table stream that the extent is of
 * @param bodyLength characters of the body
 * @throws TableReadError `table-file-damaged` where there are none, or they overlap without end
 */
export function piecesOf(
  table: Uint8Array,
  { start, size }: Extent,
  bodyLength: number,
  document: Uint8Array,
): Piece[] {
  const end = Math.min(start + size, table.length);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const changes: Uint8Array[] = [];
  let at = start;
  for (; at + 3 <= end && view.getUint8(at) === PROPERTIES; at += 3 + view.getUint16(at + 1, true))
    changes.push(table.subarray(at + 3, at + 3 + view.getUint16(at + 1, true)));
  if (at + 5 > end || view.getUint8(at) !== PIECES) throw damagedDocument();
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), end - at - 5) - 4) / 12);
  if (count < 1) throw damagedDocument();
  const places = at + 5;
  const descriptions = places + (count + 1) * 4;
  const pieces: Piece[] = [];
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const from = view.getUint32(places + index * 4, true);
    const to = Math.min(view.getUint32(places + index * 4 + 4, true), bodyLength);
    if (from >= to) continue;
    const where = view.getUint32(descriptions + index * 8 + 2, true);
    const width = (where & COMPRESSED) === 0 ? 2 : 1;
    const begin = width === 1 ? (where & (COMPRESSED - 1)) / 2 : where;
    const stop = begin + (to - from) * width;
    read += to - from;
    if (stop > document.length || read > document.length) throw damagedDocument();
    const change = view.getUint16(descriptions + index * 8 + 6, true);
    pieces.push({ start: begin, end: stop, width, changes: changesOf(change, changes) });
  }
  return pieces;
}

/** Changes of a piece: one of a few with its value, or the number of a list of any. */
function changesOf(change: number, lists: readonly Uint8Array[]): Uint8Array {
  if ((change & 1) === 1) return lists[change >> 1] ?? NONE;
  const opcode = SHORT.get((change >> 1) & 0x7f);
  return opcode === undefined ? NONE : Uint8Array.of(opcode & 0xff, opcode >> 8, change >> 8);
}

/** By their short numbers: in a table, end of a row, deleted, hidden. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x5c, 0x083c],
]);
