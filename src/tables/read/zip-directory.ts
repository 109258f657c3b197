/** The central directory of a zip: what it holds and where, by the book (APPNOTE 4.3.12, 4.3.16, 4.5.3). */
import { TableReadError } from "./error.js";

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
/** The comment behind the end record has at most this many bytes. */
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** A number that stands in the extra field instead. */
const SENTINEL = 0xffffffff;
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

/**
 * Reads the directory.
 *
 * @param limit number of entries that are still believed
 * @returns entries by path; the last one where a path is repeated
 * @throws TableReadError `table-file-damaged`, `table-zip-bomb`
 */
export function entriesOf(bytes: Uint8Array, limit: number): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limit) throw new TableReadError("table-zip-bomb");
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const path = decoder
      .decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength))
      .replaceAll("\\", "/");
    const extraLength = view.getUint16(at + 30, true);
    const long = longNumbers(view, at + ENTRY_SIZE + nameLength, extraLength);
    const number = (where: number) => {
      const short = view.getUint32(where, true);
      return short === SENTINEL ? (long.shift() ?? short) : short;
    };
    // In the order in which the long ones stand.
    const size = number(at + 24);
    const packedSize = number(at + 20);
    const offset = number(at + 42);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    entries.set(path, { path, method: view.getUint16(at + 10, true), encrypted, packedSize, size, offset });
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
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

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw damaged();
}

function damaged(): TableReadError {
  return new TableReadError("table-file-damaged", {
    zh: "压缩包目录不全",
    en: "its zip directory is cut off",
  });
}
