/** Bytes as mails write them down. */

/** @param encoding `base64`, `quoted-printable`, or one that changes nothing */
export function decoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === "base64") return fromBase64(bytes);
  return encoding === "quoted-printable" ? fromQuotedPrintable(bytes) : bytes;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = 0x3d;

/** Characters that are no part of it are passed over, as the standard has it; it ends where it is padded. */
export function fromBase64(bytes: Uint8Array): Uint8Array {
  const values = new Int8Array(256).fill(-1);
  for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;
  const result = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    if (byte === PADDING) break;
    const value = values[byte] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    result[size] = (held >> bits) & 0xff;
    size += 1;
  }
  return result.subarray(0, size);
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A sign that is no escape stands for itself. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    const value = byte === EQUALS ? hexPair(next, bytes[at + 2]) : -1;
    if (value >= 0) at += 2;
    else if (byte === EQUALS && (next === LINE_FEED || next === RETURN)) {
      at += next === RETURN && bytes[at + 2] === LINE_FEED ? 2 : 1;
      continue;
    }
    result[size] = value >= 0 ? value : byte;
    size += 1;
  }
  return result.subarray(0, size);
}

function hexPair(high: number | undefined, low: number | undefined): number {
  const digits = hexDigit(high) * 16 + hexDigit(low);
  return digits >= 0 ? digits : -1;
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & 0xdf;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x41 + 10 : -1000;
}
