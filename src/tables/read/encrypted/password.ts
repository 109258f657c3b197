/** The password that nobody is asked for, and keys made of it. */
import { concatBytes } from "@noble/hashes/utils.js";

/** Makes a digest. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/** Decrypts the bytes of a package; what it gives may be longer, up to the end of a block. */
export type PackageCipher = (packed: Uint8Array) => Uint8Array;

/** In characters of two bytes. */
export const PASSWORD = Uint8Array.from(
  "VelvetSweatshop".split("").flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** Makes of the password what keys are made of, so slowly that passwords cannot be guessed. */
export function stretched(digest: Digest, salt: Uint8Array, rounds: number): Uint8Array {
  let hash = digest(concatBytes(salt, PASSWORD));
  const round = new Uint8Array(4 + hash.length);
  for (let number = 0; number < rounds; number += 1) {
    round.set(uint32(number));
    round.set(hash, 4);
    hash = digest(round);
  }
  return hash;
}

/** A number as it stands in files. */
export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

/** Bytes cut, or filled up with a byte, to a length. */
export function fitted(bytes: Uint8Array, length: number, filler: number): Uint8Array {
  const fit = new Uint8Array(length).fill(filler);
  fit.set(bytes.subarray(0, length));
  return fit;
}

/** Whether a digest is the one that is expected, which may stand before bytes that fill its block. */
export function isSame(digest: Uint8Array, expected: Uint8Array): boolean {
  return digest.length > 0 && digest.every((byte, index) => byte === expected[index]);
}
