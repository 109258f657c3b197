/**
 * Workbooks that are encrypted with the password that every spreadsheet program knows: protecting the structure of an
 * old workbook does it, and nobody is asked for a password ([MS-OFFCRYPTO] 2.2.10, 2.3.5 to 2.3.7).
 */
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { PASSWORD } from "../encrypted/password.js";
import { TableReadError } from "../error.js";
import { rc4 } from "./rc4.js";
import { RECORD, RecordReader, type RecordReader as Records, versionOf } from "./records.js";

/** What the method of Excel 95 makes of the password: key, check, and the bytes that are mixed in. */
const XOR = {
  key: 0xb359,
  verifier: 0x9a0a,
  bytes: [0x3c, 0x5b, 0xd4, 0x17, 0xf0, 0x1f, 0x28, 0x13, 0xf0, 0x4b, 0xb4, 0x03, 0xc4, 0x73, 0xa4, 0x20],
};

/** Bytes of the stream that one key is for. */
const BLOCK = 1_024;

/** Records that are never encrypted: begin, password, interface, locks and revisions. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, RECORD.filePass, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196]);

/** Decrypts bytes in place. */
type Cipher = (bytes: Uint8Array, at: number, recordLength: number) => void;

/**
 * The stream as it was before it was encrypted; itself where it was not.
 *
 * @throws TableReadError `table-file-encrypted` where it takes another password
 */
export function decrypted(stream: Uint8Array): Uint8Array {
  const found = filePass(new RecordReader(stream));
  if (found === null) return stream;
  const cipher = cipherOf(found.data, found.version);
  if (cipher === null) throw new TableReadError("table-file-encrypted");
  const plain = stream.slice();
  const records = new RecordReader(plain, found.end);
  for (let record = records.next(); record !== null; record = records.next()) {
    const { id, data } = record;
    if (PLAIN.has(id)) continue;
    // Where a sheet begins is never encrypted.
    const skipped = id === RECORD.boundSheet ? 4 : 0;
    const at = data.byteOffset - plain.byteOffset;
    if (data.byteLength > skipped)
      cipher(plain.subarray(at + skipped, at + data.byteLength), at + skipped, data.byteLength - skipped);
  }
  return plain;
}

/** The record that says how, which stands among the first. */
function filePass(records: Records): { data: DataView; version: number; end: number } | null {
  const first = records.next();
  const version = first === null ? null : versionOf(first);
  if (version === null) return null;
  for (let record = records.next(); record !== null; record = records.next()) {
    if (record.id === RECORD.eof || record.id === RECORD.boundSheet) return null;
    if (record.id === RECORD.filePass) return { data: record.data, version, end: records.at };
  }
  return null;
}

function cipherOf(data: DataView, version: number): Cipher | null {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const number = (at: number) => (at + 2 <= data.byteLength ? data.getUint16(at, true) : -1);
  if (version < 8) return xorCipher(number(0), number(2));
  if (number(0) === 0) return xorCipher(number(2), number(4));
  if (number(2) === 1) return rc4Cipher(bytes);
  return number(4) === 2 ? cryptoApiCipher(bytes, data) : null;
}

function xorCipher(key: number, verifier: number): Cipher | null {
  if (key !== XOR.key || verifier !== XOR.verifier) return null;
  return (bytes, at, length) => {
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      const turned = ((byte << 3) | (byte >> 5)) & 0xff;
      bytes[index] = turned ^ (XOR.bytes[(at + length + index) % 16] ?? 0);
    }
  };
}

/** The method of Excel 97. */
function rc4Cipher(data: Uint8Array): Cipher | null {
  const [salt, verifier, hash] = [6, 22, 38].map((at) => data.subarray(at, at + 16));
  if (salt === undefined || verifier === undefined || hash?.length !== 16) return null;
  const short = md5(PASSWORD).subarray(0, 5);
  const mixed = md5(joined(...Array.from({ length: 16 }, () => [short, salt]).flat())).subarray(0, 5);
  const key = (block: number) => md5(joined(mixed, littleEndian(block)));
  return checked(key, verifier, hash, md5);
}

/** The method of Excel 2002 and later. */
function cryptoApiCipher(data: Uint8Array, view: DataView): Cipher | null {
  const header = 14;
  if (data.length < header) return null;
  const behind = header + view.getUint32(10, true);
  if (behind + 60 > data.length) return null;
  const bits = view.getUint32(header + 16, true) || 40;
  const salt = data.subarray(behind + 4, behind + 20);
  const verifier = data.subarray(behind + 20, behind + 36);
  const hash = data.subarray(behind + 40, behind + 60);
  const mixed = sha1(joined(salt, PASSWORD));
  const key = (block: number) => {
    const whole = sha1(joined(mixed, littleEndian(block))).subarray(0, bits / 8);
    return bits === 40 ? joined(whole, new Uint8Array(11)) : whole;
  };
  return checked(key, verifier, hash, sha1);
}

/** The cipher, where the password is the one that everybody knows. */
function checked(
  key: (block: number) => Uint8Array,
  verifier: Uint8Array,
  hash: Uint8Array,
  digest: (bytes: Uint8Array) => Uint8Array,
): Cipher | null {
  const stream = rc4(key(0), verifier.length + hash.length);
  const plain = verifier.map((byte, index) => byte ^ (stream[index] ?? 0));
  const expected = digest(plain);
  if (!hash.every((byte, index) => (byte ^ (stream[verifier.length + index] ?? 0)) === expected[index]))
    return null;
  let block = -1;
  let mask = new Uint8Array();
  return (bytes, at) => {
    for (let index = 0; index < bytes.length; index += 1) {
      const place = at + index;
      if (Math.floor(place / BLOCK) !== block) {
        block = Math.floor(place / BLOCK);
        mask = rc4(key(block), BLOCK);
      }
      bytes[index] = (bytes[index] ?? 0) ^ (mask[place % BLOCK] ?? 0);
    }
  };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function littleEndian(number: number): Uint8Array {
  return Uint8Array.of(number, number >> 8, number >> 16, number >> 24);
}
