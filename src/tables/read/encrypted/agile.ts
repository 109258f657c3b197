/** The method of Office 2010 and later ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15): AES in chains, described in XML. */
import { cbc } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { type Attributes, readTags } from "../tags.js";
import { tags } from "../xml-part.js";
import { type Digest, fitted, isSame, type PackageCipher, stretched, uint32 } from "./password.js";

const DIGESTS: Readonly<Record<string, Digest>> = {
  SHA1: sha1,
  "SHA-1": sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** Twice as many as any program asks for. */
const MOST_ROUNDS = 200_000;
/** Bytes of a block, and of keys. */
const BLOCK = 16;
const KEYS = [16, 24, 32];
/** Bytes that are encrypted together. */
const SEGMENT = 4_096;
/** What a key is for. */
const PURPOSE = {
  input: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  value: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
};

/** What a tag says of a key. */
type Description = (name: string) => string;

/** @returns null where it is not the default password, or means that we do not know */
export async function agileCipher(xml: Uint8Array): Promise<PackageCipher | null> {
  const { keyData, encryptedKey } = await descriptions(new TextDecoder().decode(xml));
  if (keyData === undefined || encryptedKey === undefined) return null;
  const isKnown = [keyData, encryptedKey].every(
    (of) =>
      of("cipherAlgorithm") === "AES" &&
      of("cipherChaining") === "ChainingModeCBC" &&
      Number(of("blockSize")) === BLOCK &&
      KEYS.includes(keyLength(of)),
  );
  const digest = DIGESTS[encryptedKey("hashAlgorithm")];
  const dataDigest = DIGESTS[keyData("hashAlgorithm")];
  const rounds = Number(encryptedKey("spinCount"));
  if (!isKnown || digest === undefined || dataDigest === undefined || !(rounds <= MOST_ROUNDS)) return null;
  const salt = bytesOf(encryptedKey("saltValue"));
  const hash = stretched(digest, salt, rounds);
  const opened = (name: string, purpose: readonly number[]) => {
    const key = fitted(digest(concatBytes(hash, Uint8Array.from(purpose))), keyLength(encryptedKey), 0x36);
    return chained(key, fitted(salt, BLOCK, 0x36), bytesOf(encryptedKey(name)));
  };
  const input = opened("encryptedVerifierHashInput", PURPOSE.input);
  if (!isSame(digest(input), opened("encryptedVerifierHashValue", PURPOSE.value))) return null;
  const key = opened("encryptedKeyValue", PURPOSE.key).subarray(0, keyLength(encryptedKey));
  return segmentCipher(key, bytesOf(keyData("saltValue")), dataDigest);
}

function segmentCipher(key: Uint8Array, salt: Uint8Array, digest: Digest): PackageCipher {
  return (packed) => {
    const whole = packed.length - (packed.length % BLOCK);
    const plain = new Uint8Array(whole);
    for (let start = 0; start < whole; start += SEGMENT) {
      const iv = fitted(digest(concatBytes(salt, uint32(start / SEGMENT))), BLOCK, 0x36);
      plain.set(chained(key, iv, packed.subarray(start, Math.min(start + SEGMENT, whole))), start);
    }
    return plain;
  };
}

function chained(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array {
  return cbc(key, iv, { disablePadding: true }).decrypt(bytes);
}

function keyLength(of: Description): number {
  return Number(of("keyBits")) / 8;
}

async function descriptions(xml: string): Promise<{ keyData?: Description; encryptedKey?: Description }> {
  const found: { keyData?: Description; encryptedKey?: Description } = {};
  const open = (name: string, attributes: Attributes) => {
    if (name !== "keyData" && name !== "encryptedKey") return;
    const values = new Map(NAMES.map((key) => [key, attributes.get(key) ?? ""]));
    found[name] ??= (key) => values.get(key) ?? "";
  };
  await readTags(xml, tags({ open }), "xml");
  return found;
}

const NAMES: readonly string[] = [
  "spinCount",
  "blockSize",
  "keyBits",
  "cipherAlgorithm",
  "cipherChaining",
  "hashAlgorithm",
  "saltValue",
  "encryptedVerifierHashInput",
  "encryptedVerifierHashValue",
  "encryptedKeyValue",
];

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
