/** The method of Office 2007 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9): AES, each block by itself. */
import { ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { isSame, type PackageCipher, stretched, uint32 } from "./password.js";

const ROUNDS = 50_000;
const AES = [0x660e, 0x660f, 0x6610];
const BLOCK = 16;

/** @returns null where it is not the default password, or not AES */
export function standardCipher(info: DataView): PackageCipher | null {
  const header = 12;
  const verifier = header + info.getUint32(8, true);
  if (!AES.includes(info.getUint32(header + 8, true))) return null;
  const keyLength = info.getUint32(header + 16, true) / 8;
  const bytes = (at: number, length: number) => new Uint8Array(info.buffer, info.byteOffset + at, length);
  const salt = bytes(verifier + 4, BLOCK);
  const key = keyOf(stretched(sha1, salt, ROUNDS), keyLength);
  const decrypt: PackageCipher = (packed) =>
    ecb(key, { disablePadding: true }).decrypt(packed.subarray(0, packed.length - (packed.length % BLOCK)));
  const check = sha1(decrypt(bytes(verifier + 20, BLOCK)));
  return isSame(check, decrypt(bytes(verifier + 40, 32))) ? decrypt : null;
}

function keyOf(hash: Uint8Array, length: number): Uint8Array {
  const last = sha1(concatBytes(hash, uint32(0)));
  const half = (filler: number) => {
    const mixed = new Uint8Array(64).fill(filler);
    for (const [index, byte] of last.entries()) mixed[index] = byte ^ filler;
    return sha1(mixed);
  };
  return concatBytes(half(0x36), half(0x5c)).slice(0, length);
}
