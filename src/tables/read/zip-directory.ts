/** The central directory of a zip: what it holds and where, by the book (APPNOTE 4.3.12, 4.3.16, 4.5.3). */
import { decodeText } from "../../text/encoding.js";
import { TableReadError } from "./error.js";

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
/** The end record of large packages, which some writers add to every one, and where it stands. */
const LONG_END_SIGNATURE = 0x06064b50;
const LONG_END_SIZE = 56;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** Numbers that stand elsewhere instead. */
const SENTINEL = 0xffffffff;
const SHORT_SENTINEL = 0xffff;
const LONG_FIELD = 1;

/** One file in the package. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** As the directory says; what is unpacked counts. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Where the directory says that it stands. */
interface EndRecord {
  /** Where the record itself begins. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the directory, wherever the package begins and ends in the file: gateways put blanks before and behind it.
 *
 * @param limit number of entries that are still believed
 * @returns entries in order
 * @throws TableReadError `table-file-damaged`, `table-zip-bomb`
 */
export function entriesOf(bytes: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at: end, count, size, offset } = endRecord(bytes, view);
  if (count > limit) throw new TableReadError("table-zip-bomb");
  // Offsets count from where the package begins: it ends with the directory.
  const before = isEntry(view, end - size) ? end - size - offset : 0;
  const entries: ZipEntry[] = [];
  let packed = 0;
  let at = offset + before;
  for (let index = 0; index < count; index += 1) {
    if (!isEntry(view, at)) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const path = decodeText(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    const extraLength = view.getUint16(at + 30, true);
    const long = longNumbers(view, at + ENTRY_SIZE + nameLength, extraLength);
    const number = (where: number) => {
      const short = view.getUint32(where, true);
      return short === SENTINEL ? (long.shift() ?? short) : short;
    };
    // In the order in which the long ones stand.
    const size = number(at + 24);
    const packedSize = number(at + 20);
    const start = number(at + 42) + before;
    // Entries that share their bytes: a file of 9 kB could be read for hours.
    packed += packedSize;
    if (packed > bytes.length) throw new TableReadError("table-zip-bomb");
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    entries.push({ path, method: view.getUint16(at + 10, true), encrypted, packedSize, size, offset: start });
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function isEntry(view: DataView, at: number): boolean {
  return at >= 0 && at + ENTRY_SIZE <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGNATURE;
}

/** The 64-bit numbers of an entry: Java's writers of large sheets use them for files of any size. */
function longNumbers(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_FIELD) continue;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const numbers: number[] = [];
    for (let next = at + 4; next + 8 <= last; next += 8) numbers.push(Number(view.getBigUint64(next, true)));
    return numbers;
  }
  return [];
}

/** Whether the bytes hold a package: they may begin with something else. */
export function hasEndRecord(bytes: Uint8Array): boolean {
  return endsOf(bytes).next().done === false;
}

/** @returns the last end record that a directory stands before; of an empty package the last one */
function endRecord(bytes: Uint8Array, view: DataView): EndRecord {
  for (const at of endsOf(bytes)) {
    const record = longEndRecord(view, at) ?? {
      at,
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    if (record.count === 0 || isEntry(view, record.at - record.size) || isEntry(view, record.offset))
      return record;
  }
  throw damaged();
}

/** Places that look like an end record, from the back. */
function* endsOf(bytes: Uint8Array): Generator<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.length - END_SIZE;
  while (at >= 0) {
    at = bytes.lastIndexOf(END_SIGNATURE & 0xff, at);
    if (at < 0) return;
    if (view.getUint32(at, true) === END_SIGNATURE) yield at;
    at -= 1;
  }
}

/** The record of 64-bit numbers before an end record that refers to it. */
function longEndRecord(view: DataView, end: number): EndRecord | null {
  const isShort =
    view.getUint16(end + 10, true) !== SHORT_SENTINEL &&
    view.getUint32(end + 12, true) !== SENTINEL &&
    view.getUint32(end + 16, true) !== SENTINEL;
  const locator = end - LOCATOR_SIZE;
  if (isShort || locator < LONG_END_SIZE || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return null;
  const told = Number(view.getBigUint64(locator + 8, true));
  // What stands before the package moves it.
  const at = [told, locator - LONG_END_SIZE].find(
    (place) => place + LONG_END_SIZE <= view.byteLength && view.getUint32(place, true) === LONG_END_SIGNATURE,
  );
  if (at === undefined) return null;
  const number = (where: number) => Number(view.getBigUint64(at + where, true));
  return { at, count: number(32), size: number(40), offset: number(48) };
}

function damaged(): TableReadError {
  return new TableReadError("table-file-damaged", {
    zh: "压缩包目录不全",
    en: "its zip directory is cut off",
  });
}
