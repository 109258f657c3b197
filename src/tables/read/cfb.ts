/** Compound files (OLE2), in which old Office programs keep a document as a set of streams ([MS-CFB]). */
import { TableReadError } from "./error.js";

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on mean that a chain ends. */
const LAST_SECTOR = 0xfffffffa;
/** Allocation sectors that the header itself lists. */
const HEADER_SECTORS = 109;

/** One stream of the file. */
export interface CfbStream {
  readonly start: number;
  readonly size: number;
}

/** What a compound file holds. */
export interface CfbFile {
  /** By name, folders passed over. */
  readonly streams: ReadonlyMap<string, CfbStream>;
  /** @throws TableReadError `table-file-damaged` */
  read(stream: CfbStream): Uint8Array;
}

/**
 * Opens a compound file.
 *
 * @throws TableReadError `table-file-damaged`, also where its streams overlap, which would let a small file fill the
 *   memory of whoever copies them
 */
export function openCfb(bytes: Uint8Array): CfbFile {
  if (bytes.length < HEADER_SIZE) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectorSize = 1 << shift;
  const sectors = Math.floor((bytes.length - 1) / sectorSize);
  const table = allocationTable(view, sectorSize, sectors);

  let used = 0;
  const chain = (first: number): number[] => {
    const numbers: number[] = [];
    for (let sector = first; sector < LAST_SECTOR; sector = table[sector] ?? LAST_SECTOR) {
      if (sector >= sectors || numbers.length > sectors) throw damaged();
      numbers.push(sector);
    }
    return numbers;
  };
  const joined = (numbers: readonly number[]): Uint8Array => {
    const content = new Uint8Array(numbers.length * sectorSize);
    for (const [index, number] of numbers.entries())
      content.set(bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize), index * sectorSize);
    return content;
  };

  const directory = joined(chain(view.getUint32(48, true)));
  const streams = new Map<string, CfbStream>();
  const cutoff = view.getUint32(56, true);
  let mini: Uint8Array = new Uint8Array();
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const { name, type, start, size } = entryAt(directory, at);
    if (type !== STREAM && type !== ROOT) continue;
    const isMini = type === STREAM && size < cutoff;
    if (!isMini) {
      used += size > 0 ? chain(start).length : 0;
      if (used > sectors) throw damaged();
    }
    if (type === ROOT && size > 0) mini = joined(chain(start)).subarray(0, size);
    if (type === STREAM) streams.set(name, { start, size });
  }

  return {
    streams,
    read({ start, size }) {
      if (size >= cutoff) return joined(chain(start)).subarray(0, size);
      if (size > mini.length) throw damaged();
      // Streams this small hold no workbook: enough to say what they are, sectors in a row.
      return mini.subarray(start * 64, start * 64 + size);
    },
  };
}

function entryAt(directory: Uint8Array, at: number) {
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY_SIZE);
  const length = Math.max(0, Math.min(view.getUint16(64, true), 64) - 2);
  return {
    name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
    type: view.getUint8(66),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

/** Which sector follows each. */
function allocationTable(view: DataView, sectorSize: number, sectors: number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < HEADER_SECTORS; index += 1) numbers.push(view.getUint32(76 + index * 4, true));
  const perSector = sectorSize / 4;
  let further = view.getUint32(68, true);
  for (let steps = 0; further < LAST_SECTOR && steps <= sectors; steps += 1) {
    if (further >= sectors) throw damaged();
    const start = (further + 1) * sectorSize;
    for (let index = 0; index < perSector - 1; index += 1)
      numbers.push(view.getUint32(start + index * 4, true));
    further = view.getUint32(start + (perSector - 1) * 4, true);
  }
  const table: number[] = [];
  for (const number of numbers) {
    if (number >= LAST_SECTOR || table.length > sectors) continue;
    if (number >= sectors) throw damaged();
    for (let index = 0; index < perSector; index += 1)
      table.push(view.getUint32((number + 1) * sectorSize + index * 4, true));
  }
  return table;
}

function damaged(): TableReadError {
  return new TableReadError("table-file-damaged", { zh: "OLE 结构", en: "OLE structure" });
}
