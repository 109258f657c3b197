/** Code pages of Windows and of the Macintosh, by the number that a workbook names. */
import { decodeText } from "../../../text/encoding.js";

const LABELS: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  ...Array.from({ length: 9 }, (_, index): [number, string] => [1250 + index, `windows-${1250 + index}`]),
  [10000, "macintosh"],
  [10001, "shift_jis"],
  [10002, "big5"],
  [10003, "euc-kr"],
  [10007, "x-mac-cyrillic"],
  [10008, "gb18030"],
  [20866, "koi8-r"],
  [32768, "macintosh"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** Characters made at once. */
const CHUNK = 4_096;

const WESTERN: ReadonlySet<number | null> = new Set([1252, 32769]);
/** What Windows has where ISO 8859-1 has controls. Not every engine's decoder of this code page knows them. */
const FROM_128 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * How texts of a code page are read.
 *
 * @param codePage null or unknown: as {@link decodeText} guesses; Western where the text is none is what writers say
 *   that ask nobody, as PHP's did for many years
 */
export function decoderOf(codePage: number | null): (bytes: Uint8Array) => string {
  if (WESTERN.has(codePage)) return (bytes) => (isHan(bytes) ? decodeText(bytes) : western(bytes));
  const label = LABELS.get(codePage ?? 0);
  if (label === undefined) return (bytes) => decodeText(bytes);
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

function western(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/gu, (control) => FROM_128.charAt(control.charCodeAt(0) - 0x80));
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return text;
}

/** Whether all bytes that are not ASCII stand in pairs of GB 2312, which words of Western languages never do. */
function isHan(bytes: Uint8Array): boolean {
  let run = 0;
  let pairs = 0;
  for (const byte of bytes) {
    if (byte >= 0xa1 && byte <= 0xfe) run += 1;
    else if (byte >= 0x80 || run % 2 === 1) return false;
    else {
      pairs += run / 2;
      run = 0;
    }
  }
  return run % 2 === 0 && pairs + run / 2 > 0;
}
