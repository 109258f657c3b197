/** Fingerprints of plain values, to tell whether something is still what it was. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Fingerprint of any plain value.
 *
 * @param digits how many hexadecimal digits: 12 are enough that no list has two alike
 */
export function fingerprint(value: unknown, digits = 12): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, digits);
}
