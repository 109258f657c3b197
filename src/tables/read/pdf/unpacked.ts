/** How much the streams of a document become when unpacked, counted piece by piece before pdf.js unpacks any whole. */
import type { Inflate } from "fflate";
import { TableReadError } from "../error.js";
import type { ReadLimits } from "../limits.js";
import { endOfStream, fromCharacters, lzwSize, objectsIn, runLengthSize, streamWords } from "./filters.js";

/** Packed bytes given to the unpacker at once: they become 8 MB at the most. */
const SLICE = 8 * 1024;
/** Streams may be packed more than once. */
const MAX_NESTED = 4;
const NOTHING = new Uint8Array(0);

/**
 * Unpacks every stream that begins as deflated ones do, whatever its dictionary says of it, and keeps nothing; of other
 * filters the dictionary has to tell.
 *
 * @returns how many pictures there are
 * @throws TableReadError `table-zip-bomb`
 */
export async function checkUnpacked(bytes: Uint8Array, limits: ReadLimits): Promise<number> {
  let pictures = 0;
  let found: ReadonlyMap<string, number> | null = null;
  const objects = () => {
    found ??= objectsIn(bytes);
    return found;
  };
  const { Inflate } = await import("fflate");
  let unpacked = 0;
  const count = (size: number) => {
    unpacked += size;
    if (unpacked > limits.unpacked) throw new TableReadError("table-zip-bomb");
  };
  const stage = (depth: number): Stage =>
    new Stage(Inflate, count, depth < MAX_NESTED ? () => stage(depth + 1) : null);
  for (const start of streamsOf(bytes)) {
    stage(1).pushAll(bytes.subarray(start));
    const { filters, isPicture } = streamWords(bytes, start, objects);
    if (isPicture) pictures += 1;
    if (filters === null) {
      // Nobody knows how it is packed: it must not become too much in any way.
      const packed = bytes.subarray(start, endOfStream(bytes, start));
      count(Math.max(lzwSize(packed), runLengthSize(packed)));
      continue;
    }
    // A picture is never unpacked, unless its bytes are taken for something else.
    if (!isPicture && filters.some((filter) => PICTURES.has(filter)))
      throw new TableReadError("table-zip-bomb");
    if (filters.every((filter) => !OTHERS.has(filter))) continue;
    const growing = filters.filter((filter) => GROWING.has(filter));
    // Nobody packs twice but who means harm; what deflates twice is counted above.
    if (growing.length > 1) throw new TableReadError("table-zip-bomb");
    const packed = filters
      .filter((filter) => WRITTEN.has(filter))
      .reduce(fromCharacters, bytes.subarray(start, endOfStream(bytes, start)));
    if (growing[0] === "LZWDecode") count(lzwSize(packed));
    else if (growing[0] === "RunLengthDecode") count(runLengthSize(packed));
    else stage(1).pushAll(packed);
  }
  return pictures;
}

/** Filters of pictures alone. */
const PICTURES: ReadonlySet<string> = new Set(["DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode"]);

/** Filters that write bytes as characters. */
const WRITTEN: ReadonlySet<string> = new Set(["ASCII85Decode", "ASCIIHexDecode"]);
const OTHERS: ReadonlySet<string> = new Set([...WRITTEN, "LZWDecode", "RunLengthDecode"]);
const GROWING: ReadonlySet<string> = new Set(["LZWDecode", "RunLengthDecode", "FlateDecode"]);

/** One unpacking; what comes out may be packed again. */
class Stage {
  isOver = false;
  readonly #stream: Inflate;
  readonly #next: () => Stage | null;
  #inner: Stage | null | undefined;
  #head: Uint8Array | null = NOTHING;
  #size = 0;

  constructor(Unpacker: typeof Inflate, count: (size: number) => void, next: (() => Stage) | null) {
    this.#next = next ?? (() => null);
    this.#stream = new Unpacker((piece) => {
      this.#size += piece.length;
      count(piece.length);
      if (piece.length === 0) return;
      if (this.#inner === undefined) this.#inner = this.#next();
      this.#inner?.push(piece);
    });
  }

  /** Unpacks as far as there is anything to unpack. */
  pushAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.isOver; at += SLICE)
      this.push(bytes.subarray(at, at + SLICE));
  }

  push(piece: Uint8Array): void {
    if (this.isOver) return;
    let packed = piece;
    if (this.#head !== null) {
      packed = this.#head.length === 0 ? piece : joined(this.#head, piece);
      this.#head = packed.length < 2 ? packed : null;
      if (packed.length < 2) return;
      this.isOver = !isDeflated(packed);
      packed = packed.subarray(2);
    }
    for (let at = 0; at < packed.length && !this.isOver; at += SLICE)
      this.#unpack(packed.subarray(at, at + SLICE));
  }

  #unpack(piece: Uint8Array): void {
    const before = this.#size;
    try {
      this.#stream.push(piece);
      if (this.#size > before || piece.length < SLICE) return;
      this.isOver = true;
      // Fails unless the stream has come to its end.
      this.#stream.push(NOTHING, true);
    } catch (error) {
      if (error instanceof TableReadError) throw error;
      this.isOver = true;
    }
  }
}

/** Where the data of streams begin: behind the line that ends with the word. */
function* streamsOf(bytes: Uint8Array): Generator<number> {
  const word = [..."stream"].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(word[0] ?? 0); at >= 0; at = bytes.indexOf(word[0] ?? 0, at + 1)) {
    if (!word.every((code, index) => bytes[at + index] === code)) continue;
    let end = at + word.length;
    while (end < bytes.length && bytes[end] === 0x20) end += 1;
    if (bytes[end] === 0x0d) end += 1;
    if (bytes[end] === 0x0a) end += 1;
    yield end;
  }
}

/** The two bytes before deflated data. */
function isDeflated([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
