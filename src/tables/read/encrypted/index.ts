/**
 * Packages that are encrypted with the password that every spreadsheet program knows: protecting a workbook may do it,
 * and nobody is asked for a password ([MS-OFFCRYPTO] 2.3.4).
 */
import { TableReadError } from "../error.js";
import { agileCipher } from "./agile.js";
import type { PackageCipher } from "./password.js";
import { standardCipher } from "./standard.js";

const AGILE = { major: 4, minor: 4 };
/** Versions of the standard method differ in the first number only. */
const STANDARD_MINOR = 2;
/** Before the encrypted bytes, how many of them count. */
const SIZE_BYTES = 8;

/**
 * The package as it was before it was encrypted.
 *
 * @param info stream `EncryptionInfo`, which says how
 * @param content stream `EncryptedPackage`
 * @throws TableReadError `table-file-encrypted` where it takes another password or means
 */
export async function decryptedPackage(info: Uint8Array, content: Uint8Array): Promise<Uint8Array> {
  try {
    const cipher = await cipherOf(info);
    if (cipher !== null) {
      const size = new DataView(content.buffer, content.byteOffset, content.length).getUint32(0, true);
      return cipher(content.subarray(SIZE_BYTES)).subarray(0, size);
    }
  } catch (error) {
    // A field that is not there, or not as long as it should be: nothing that the default password opens.
    throw new TableReadError("table-file-encrypted", undefined, {}, { cause: error });
  }
  throw new TableReadError("table-file-encrypted");
}

async function cipherOf(info: Uint8Array): Promise<PackageCipher | null> {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (major === AGILE.major && minor === AGILE.minor) return agileCipher(info.subarray(8));
  return minor === STANDARD_MINOR ? standardCipher(view) : null;
}
