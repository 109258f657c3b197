/** The words, characters and groups that rich text is written with (RTF 1.9.1, “RTF Syntax”). */
import { TableReadError } from "../error.js";

/** Groups inside groups. */
const MAX_DEPTH = 1_000;

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** What is made of them. */
export interface TokenHandler {
  open(): void;
  close(): void;
  /** A word, or a sign after a backslash; null where it has no number. */
  word(name: string, number: number | null): void;
  /** One byte of text, as it is or as a number. */
  byte(value: number): void;
}

/** Reads the tokens, in order. */
export function readTokens(bytes: Uint8Array, handler: TokenHandler): void {
  let depth = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TableReadError("table-nested-too-deep");
      handler.open();
    } else if (byte === CLOSE) {
      depth -= 1;
      handler.close();
      // What follows the document, such as zeros, is none of it.
      if (depth <= 0) return;
    } else if (byte === BACKSLASH) at = readWord(bytes, at, handler);
    else if (byte !== RETURN && byte !== LINE_FEED && byte !== 0) handler.byte(byte);
  }
}

/** @returns where the next token begins */
function readWord(bytes: Uint8Array, start: number, handler: TokenHandler): number {
  const first = bytes[start] ?? 0;
  if (first === QUOTE) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(value)) return start + 1;
    handler.byte(value);
    return start + 3;
  }
  if (!isLetter(first)) {
    handler.word(String.fromCharCode(first), null);
    return start + 1;
  }
  let at = start;
  let name = "";
  for (; isLetter(bytes[at]) && name.length < 32; at += 1) name += String.fromCharCode(bytes[at] ?? 0);
  const sign = bytes[at] === MINUS ? -1 : 1;
  if (sign < 0) at += 1;
  let number: number | null = null;
  for (; isDigit(bytes[at]); at += 1)
    number = Math.min((number ?? 0) * 10 + ((bytes[at] ?? 0) - 0x30), 0x7fffffff);
  if (bytes[at] === SPACE) at += 1;
  // Pictures may be written as they are.
  if (name === "bin") return at + (number ?? 0);
  handler.word(name, number === null ? null : sign * number);
  return at;
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
