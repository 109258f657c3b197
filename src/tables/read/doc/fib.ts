/** The begin of a document of Word 97 to 2003: where in its streams everything stands ([MS-DOC] 2.5). */
import { TableReadError } from "../error.js";

const WORD = 0xa5ec;
/** Word 6 and 95 begin with others. */
const OLDER = new Set([0xa5dc, 0xa59c, 0xa59b, 0xa699]);
const FIRST_VERSION = 0xc1;
const ENCRYPTED = 0x0100;
const TABLE_ONE = 0x0200;

/** A part of a stream. */
export interface Extent {
  readonly start: number;
  readonly size: number;
}

/** What is needed of it. */
export interface Fib {
  readonly tableStream: "0Table" | "1Table";
  /** Characters of the body; those of notes, headers and boxes follow. */
  readonly bodyLength: number;
  /** Properties of characters and paragraphs by where these stand, fonts, and pieces of text. */
  readonly characters: Extent;
  readonly paragraphs: Extent;
  readonly fonts: Extent;
  readonly pieces: Extent;
}

/**
 * Reads the begin of the document.
 *
 * @throws TableReadError `table-file-damaged`, `table-file-encrypted`, `table-file-legacy-doc` for Word 6 and 95
 */
export function fibOf(document: Uint8Array): Fib {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
  if (document.length < 160) throw damagedDocument();
  const kind = view.getUint16(0, true);
  if (OLDER.has(kind) || (kind === WORD && view.getUint16(2, true) < FIRST_VERSION))
    throw new TableReadError("table-file-legacy-doc");
  if (kind !== WORD) throw damagedDocument();
  const flags = view.getUint16(10, true);
  if ((flags & ENCRYPTED) !== 0) throw new TableReadError("table-file-encrypted");
  // Three lists of numbers, each behind its length: of two bytes, of four, and of pairs.
  const numbers = 34 + view.getUint16(32, true) * 2 + 2;
  if (numbers + 16 > document.length) throw damagedDocument();
  const pairs = numbers + view.getUint16(numbers - 2, true) * 4 + 2;
  const extent = (index: number): Extent => {
    const at = pairs + index * 8;
    if (at + 8 > document.length) throw damagedDocument();
    return { start: view.getUint32(at, true), size: view.getUint32(at + 4, true) };
  };
  return {
    tableStream: (flags & TABLE_ONE) === 0 ? "0Table" : "1Table",
    bodyLength: view.getUint32(numbers + 12, true),
    characters: extent(12),
    paragraphs: extent(13),
    fonts: extent(15),
    pieces: extent(33),
  };
}

/** @returns TableReadError `table-file-damaged` */
export function damagedDocument(): TableReadError {
  return new TableReadError("table-file-damaged", { zh: "Word 文档", en: "Word document" });
}
