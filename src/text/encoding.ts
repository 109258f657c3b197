/** Encodings of texts: where a file stops being UTF-8, what it may be instead, and reading it all the same. */
import type { Position } from "../model/finding.js";

/** In UTF-8 and GBK this byte is never a part of another character. */
const LINE_FEED = 0x0a;

/**
 * The first byte that is not UTF-8.
 *
 * @returns its line, and its column in characters; null where all of the text is UTF-8
 */
export function invalidUtf8(bytes: Uint8Array): Position | null {
  if (decodes(bytes, "utf-8")) return null;
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || !decodes(bytes.subarray(start, end), "utf-8")) break;
    start = end + 1;
    line += 1;
  }
  const rest = new TextDecoder("utf-8").decode(bytes.subarray(start));
  return { line, column: Math.max(rest.indexOf("\uFFFD"), 0) + 1 };
}

/**
 * What a text that is not UTF-8 may be, in words that editors use.
 *
 * @returns empty where nothing is likely
 */
export function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16 (Unicode)";
  if (bytes.includes(0)) return "";
  return decodes(bytes, "gb18030") ? "GBK (ANSI)" : "";
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** Marks what a decoder could not read. */
const UNREADABLE = /\uFFFD/gu;

/**
 * Decodes a text whose encoding nobody says for sure: by its byte order mark, as UTF-8 where it is that, or else by
 * whatever leaves fewest characters unreadable, GB 18030 (which GBK and GB 2312 are parts of) or UTF-8.
 *
 * @param bytes a whole file
 * @param declared what the file says of itself, such as `big5`; taken where it is not UTF-8
 * @returns the text without byte order mark
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (decodes(bytes, "utf-8")) return new TextDecoder("utf-8").decode(bytes);
  if (declared !== undefined && !/^utf-?8$/iu.test(declared) && decodes(bytes, declared))
    return new TextDecoder(declared).decode(bytes);
  const [utf8 = "", gb = ""] = ["utf-8", "gb18030"].map((encoding) =>
    new TextDecoder(encoding).decode(bytes),
  );
  return unreadable(gb) < unreadable(utf8) ? gb : utf8;
}

function unreadable(text: string): number {
  return text.match(UNREADABLE)?.length ?? 0;
}
