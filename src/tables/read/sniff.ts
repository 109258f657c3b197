/** What a file is, by its content: the extensions of published files are wrong too often to be asked. */

import { isWideText } from "../../text/encoding.js";
import { beginsWithHeaders } from "./mime/headers.js";

import { hasEndRecord } from "./zip-directory.js";

/** Kinds of files by their first bytes. */
export type Container =
  | "zip"
  | "ole"
  | "biff"
  | "text"
  | "pdf"
  | "rtf"
  | "mime"
  | "archive"
  | "picture"
  | "binary";

const SIGNATURES: readonly (readonly [Container, string])[] = [
  ["zip", "504b0304"],
  ["zip", "504b0506"],
  ["ole", "d0cf11e0a1b11ae1"],
  // A workbook that stands in no container: versions 2 to 4, and what some writers make of 5 and 8.
  ["biff", "09000400"],
  ["biff", "09020600"],
  ["biff", "09040600"],
  ["biff", "09080800"],
  ["biff", "09081000"],
  ["pdf", "255044462d"],
  ["rtf", "7b5c727466"],
  ["archive", "526172211a07"],
  ["archive", "377abcaf271c"],
  ["archive", "1f8b"],
  ["picture", "89504e47"],
  ["picture", "ffd8ff"],
  ["picture", "47494638"],
];

/** Bytes that are looked at to tell text from the rest. */
const SAMPLE = 64 * 1024;

/** @returns what the file is, or what holds it together */
export function containerOf(bytes: Uint8Array): Container {
  const start = hex(bytes.subarray(0, 8));
  const known = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (known) return known[0];
  if (/^(?:fffe|feff)/u.test(start)) return "text";
  if (beginsWithHeaders(bytes)) return "mime";
  // What gateways put before a package.
  if (hasEndRecord(bytes)) return "zip";
  const sample = bytes.subarray(0, SAMPLE);
  if (isWideText(bytes)) return "text";
  // A stray zero byte happens in exported text; many of them are no text.
  return sample.filter((byte) => byte === 0).length * 100 > sample.length ? "binary" : "text";
}

/** The charset that a page declares. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/iu.exec(start)?.[1];
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
