/** How streams of a document are packed by other means than deflating, and how much they become: counted, never unpacked. */

const SHORT: Readonly<Record<string, string>> = {
  DCT: "DCTDecode",
  CCF: "CCITTFaxDecode",
  A85: "ASCII85Decode",
  AHx: "ASCIIHexDecode",
  Fl: "FlateDecode",
  LZW: "LZWDecode",
  RL: "RunLengthDecode",
};

/** Bytes before a stream in which its dictionary says how it is packed. */
const DICTIONARY = 2_000;

/** What the dictionary of a stream says of it. */
export interface StreamWords {
  /** The outermost first; null where they stand in an object that cannot be found. */
  readonly filters: readonly string[] | null;
  readonly isPicture: boolean;
}

/** Reads what stands before the stream that begins at a place. */
export function streamWords(
  bytes: Uint8Array,
  start: number,
  objects: () => ReadonlyMap<string, number>,
): StreamWords {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, start - DICTIONARY), start));
  const own = before.slice(Math.max(before.lastIndexOf(" obj"), before.lastIndexOf("endobj"), 0));
  const value =
    /\/(?:Filter|F)\s*(\[[^\]]{0,300}\]|\/[^\s/<>[\]()]{1,60}|\d{1,9}\s+\d{1,5}\s+R)(?![\s\S]*\/(?:Filter|F)\b)/u.exec(
      own,
    )?.[1] ?? "";
  const number = /^\d+/u.exec(value)?.[0];
  const place = number === undefined ? undefined : objects().get(number);
  const object =
    number === undefined
      ? value
      : place === undefined
        ? null
        : (new TextDecoder("latin1")
            .decode(bytes.subarray(place, place + LONGEST_NAMES))
            .split("endobj")[0] ?? "");
  return { filters: object === null ? null : namesIn(object), isPicture: /\/Subtype\s*\/Image\b/u.test(own) };
}

/** Where the objects that stand by themselves begin, behind `12 0 obj`, by their numbers. */
export function objectsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const [first = 0, second, third] = [..."obj"].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] !== second || bytes[at + 2] !== third) continue;
    const head = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - LONGEST_HEAD), at));
    const number = /(\d+)\s+\d+\s+$/u.exec(head)?.[1];
    if (number !== undefined) places.set(number, at + 3);
  }
  return places;
}

/** Two numbers and the blanks behind them. */
const LONGEST_HEAD = 24;
/** Bytes of an object that names filters. */
const LONGEST_NAMES = 300;

function namesIn(value: string): string[] {
  const names = value.match(/\/[^\s/<>[\]()]+/gu) ?? [];
  return names.map((name) => {
    const plain = name
      .slice(1)
      .replace(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return SHORT[plain] ?? plain;
  });
}

/** Where the data of the stream end. */
export function endOfStream(bytes: Uint8Array, start: number): number {
  const word = [..."endstream"].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(word[0] ?? 0, start); at >= 0; at = bytes.indexOf(word[0] ?? 0, at + 1))
    if (word.every((code, index) => bytes[at + index] === code)) return at;
  return bytes.length;
}

/** Takes the characters away that bytes were written as: what comes out is never longer. */
export function fromCharacters(bytes: Uint8Array, filter: string): Uint8Array {
  return filter === "ASCIIHexDecode" ? fromHex(bytes) : from85(bytes);
}

const TILDE = 0x7e;
const ZERO = 0x7a;
const FIRST = 0x21;
const LAST = 0x75;

function from85(bytes: Uint8Array): Uint8Array {
  const plain: number[] = [];
  let group: number[] = [];
  const flush = (digits: readonly number[]) => {
    const whole = [...digits, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < digits.length - 1; at += 1) plain.push(Math.floor(whole / 256 ** (3 - at)) % 256);
  };
  for (const code of bytes) {
    if (code === TILDE) break;
    if (code === ZERO && group.length === 0) plain.push(0, 0, 0, 0);
    if (code < FIRST || code > LAST) continue;
    group.push(code - FIRST);
    if (group.length < 5) continue;
    flush(group);
    group = [];
  }
  if (group.length > 1) flush(group);
  return Uint8Array.from(plain);
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = new TextDecoder("latin1").decode(bytes).replace(/>[\s\S]*$|[^\da-f]/giu, "");
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2).padEnd(2, "0"), 16),
  );
}

/** Bytes that runs become: 128 ends, below it comes a copy, above it a repeat. */
export function runLengthSize(bytes: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    size += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return size;
}

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4_096;

/** Bytes that codes of growing length (LZW) become. */
export function lzwSize(bytes: Uint8Array): number {
  const lengths = new Uint16Array(MOST_CODES).fill(1, 0, CLEAR);
  let size = 0;
  let next = END + 1;
  let width = 9;
  let before = -1;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      next = END + 1;
      width = 9;
      before = -1;
      continue;
    }
    const grown = before < 0 ? 1 : (lengths[before] ?? 0) + 1;
    if (code > next) break;
    size += code === next ? grown : (lengths[code] ?? 0);
    if (before >= 0 && next < MOST_CODES) {
      lengths[next] = grown;
      next += 1;
    }
    if (next + 1 >= 1 << width && width < 12) width += 1;
    before = code;
  }
  return size;
}
