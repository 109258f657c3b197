/** Packages (zip), unpacked part by part and never further than the limits allow. */
import { TableReadError } from "./error.js";
import type { ReadLimits } from "./limits.js";
import { partName } from "./part-name.js";
import { entriesOf, type ZipEntry } from "./zip-directory.js";

/** Compressed bytes given to the unpacker at once: they become 32 MB at the most. */
const SLICE = 32 * 1024;

/** Text never packs as tightly as this; below the size a ratio says nothing. */
const BOMB = { ratio: 400, bytes: 8 * 1024 * 1024 };

const STORED = 0;
const DEFLATED = 8;

/** An open package. */
export interface ZipPackage {
  /** Paths of all parts, in order, as they are written. */
  readonly paths: readonly string[];
  /** Whether there is such a part; see {@link unpack}. */
  has(path: string): boolean;
  /**
   * Unpacks one part, piece by piece.
   *
   * @param path as anybody may write it: with capitals or without, slashes of either kind, escaped or not
   * @returns false where there is no such part
   * @throws TableReadError `table-zip-bomb`, `table-file-encrypted`, `table-file-damaged`
   */
  unpack(path: string, receive: (piece: Uint8Array) => void): boolean;
}

/**
 * Opens a package.
 *
 * @throws TableReadError `table-zip-bomb`, `table-file-damaged`
 */
export async function openZip(bytes: Uint8Array, limits: ReadLimits): Promise<ZipPackage> {
  const { Inflate } = await import("fflate");
  const listed = entriesOf(bytes, limits.entries);
  const entries = new Map<string, ZipEntry>();
  for (const entry of listed) {
    const name = partName(entry.path);
    // Of parts of the same name office programs take the first.
    if (!entries.has(name)) entries.set(name, entry);
  }
  let unpacked = 0;

  const inflate = (entry: ZipEntry, packed: Uint8Array, receive: (piece: Uint8Array) => void) => {
    let size = 0;
    const stream = new Inflate((piece) => {
      size += piece.length;
      unpacked += piece.length;
      const isBomb = size > BOMB.bytes && size > BOMB.ratio * entry.packedSize;
      if (isBomb || unpacked > limits.unpacked) throw new TableReadError("table-zip-bomb");
      receive(piece);
    });
    for (let start = 0; start < packed.length; start += SLICE)
      stream.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
    if (size !== entry.size) throw damaged(entry.path);
  };

  return {
    paths: listed.map(({ path }) => path),
    has: (path) => entries.has(partName(path)),
    unpack(path, receive) {
      const entry = entries.get(partName(path));
      if (entry === undefined) return false;
      if (entry.size > limits.unpacked) throw new TableReadError("table-zip-bomb");
      if (entry.encrypted) throw new TableReadError("table-file-encrypted");
      const packed = packedBytes(bytes, entry);
      if (entry.method === STORED) {
        unpacked += packed.length;
        if (unpacked > limits.unpacked) throw new TableReadError("table-zip-bomb");
        receive(packed);
      } else if (entry.method !== DEFLATED) throw damaged(path);
      else
        try {
          inflate(entry, packed, receive);
        } catch (error) {
          if (error instanceof Error && "code" in error && typeof error.code === "number")
            throw damaged(path, error);
          throw error;
        }
      return true;
    },
  };
}

/** The bytes behind the entry's own header, whose name and extra field may differ from the directory's. */
function packedBytes(bytes: Uint8Array, { offset, packedSize, path }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(path);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(path);
  return bytes.subarray(start, start + packedSize);
}

function damaged(path: string, cause?: unknown): TableReadError {
  return new TableReadError("table-file-damaged", { zh: path, en: path }, {}, { cause });
}
