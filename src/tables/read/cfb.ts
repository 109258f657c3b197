/**
 * Compound files (OLE2), in which old Office programs keep a document as a set of streams ([MS-CFB]). Read as far as
 * they go: writers leave the last sector short, allocate sectors that are not there and spell names as they please.
 */
import { TableReadError } from "./error.js";

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SIZE = 64;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on mean that a chain ends. */
const LAST_SECTOR = 0xfffffffa;
/** Number of an entry that is none. */
const NO_ENTRY = 0xffffffff;
/** Allocation sectors that the header itself lists. */
const HEADER_SECTORS = 109;

/** What a compound file holds. */
export interface CfbFile {
  /**
   * A stream of the document itself, not of what is embedded in it.
   *
   * @param name in capitals or not
   * @returns null where there is none; shorter than it should be where sectors of it are missing
   */
  readonly stream: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Numbers of its neighbours and of the first one inside it. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file.
 *
 * @throws TableReadError `table-file-damaged`
 */
export function openCfb(bytes: Uint8Array): CfbFile {
  if (bytes.length < HEADER_SIZE) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectors = new Sectors(bytes, 1 << shift);
  const next = allocationTable(view, sectors);
  const entries = entriesOf(sectors.joined(chain(view.getUint32(48, true), next, sectors.count)));
  const [root] = entries;
  if (root?.type !== ROOT) throw damaged();

  const cutoff = view.getUint32(56, true);
  const content = (start: number, size: number) =>
    sectors.joined(chain(start, next, sectors.count)).subarray(0, size);
  const small = (start: number, size: number) => {
    const mini = new Sectors(content(root.start, root.size), MINI_SIZE, 0);
    const nextMini = numbersIn(content(view.getUint32(60, true), Number.POSITIVE_INFINITY));
    return mini.joined(chain(start, nextMini, mini.count)).subarray(0, size);
  };
  const streams = new Map(ownEntries(entries).map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    stream: (name) => {
      const entry = streams.get(name.toLowerCase());
      if (entry === undefined) return null;
      const { start, size } = entry;
      return size < cutoff ? small(start, size) : content(start, size);
    },
  };
}

/** Parts of equal size that chains put together. */
class Sectors {
  readonly #bytes: Uint8Array;
  readonly size: number;
  /** Sectors that the header takes. */
  readonly #before: number;
  readonly count: number;

  constructor(bytes: Uint8Array, size: number, before = 1) {
    this.#bytes = bytes;
    this.size = size;
    this.#before = before;
    // The last one may be short.
    this.count = Math.max(0, Math.ceil(bytes.length / size) - before);
  }

  /** Where a sector begins in the file. */
  start(number: number): number {
    return (number + this.#before) * this.size;
  }

  joined(numbers: readonly number[]): Uint8Array {
    const content = new Uint8Array(numbers.length * this.size);
    let end = 0;
    for (const number of numbers) {
      const part = this.#bytes.subarray(this.start(number), this.start(number + 1));
      content.set(part, end);
      end += part.length;
    }
    return content.subarray(0, end);
  }
}

/** Sectors of one stream, as many as are there. */
function chain(first: number, next: ArrayLike<number>, count: number): number[] {
  const numbers: number[] = [];
  for (let sector = first; sector < count; sector = next[sector] ?? LAST_SECTOR) {
    // A chain that bites its tail.
    if (numbers.length > count) throw damaged();
    numbers.push(sector);
  }
  return numbers;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    const number = (offset: number) => view.getUint32(at + offset, true);
    entries.push({
      name: decoder.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: number(68),
      right: number(72),
      child: number(76),
      start: number(116),
      size: number(120),
    });
  }
  return entries;
}

/** The streams right under the root; where its tree leads nowhere, all that are in no folder by the order of entries. */
function ownEntries(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>([NO_ENTRY]);
  const waiting = [entries[0]?.child ?? NO_ENTRY];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = seen.has(number) ? undefined : entries[number];
    seen.add(number);
    if (entry === undefined || (entry.type !== STREAM && entry.type !== STORAGE)) continue;
    waiting.push(entry.right, entry.left);
    if (entry.type === STREAM) found.push(entry);
  }
  if (found.length > 0) return found;
  const folder = entries.findIndex(({ type }) => type === STORAGE);
  return entries.slice(0, folder < 0 ? undefined : folder).filter(({ type }) => type === STREAM);
}

/** Which sector follows each. */
function allocationTable(view: DataView, sectors: Sectors): Uint32Array {
  const numbers: number[] = [];
  for (let index = 0; index < HEADER_SECTORS; index += 1) numbers.push(view.getUint32(76 + index * 4, true));
  const perSector = sectors.size / 4;
  let further = view.getUint32(68, true);
  for (let steps = 0; further < sectors.count && steps <= sectors.count; steps += 1) {
    const listed = numbersIn(sectors.joined([further]));
    numbers.push(...listed.subarray(0, perSector - 1));
    further = listed[perSector - 1] ?? LAST_SECTOR;
  }
  // As many as the file has sectors: more would say something of sectors that are not there.
  const most = Math.ceil(sectors.count / perSector);
  return numbersIn(sectors.joined(numbers.filter((number) => number < sectors.count).slice(0, most)));
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function damaged(): TableReadError {
  return new TableReadError("table-file-damaged", { zh: "OLE 结构", en: "OLE structure" });
}
