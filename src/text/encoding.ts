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

/** Bytes by which an encoding is told. */
const SAMPLE = 64 * 1024;

/**
 * Decodes a text whose encoding nobody says for sure: by its byte order mark, as UTF-16 where only that makes a text, as
 * UTF-8 where it is that, as it declares itself, or else by whatever gives a readable text: GB 18030 (which GBK and
 * GB 2312 are parts of), Big5 or UTF-8.
 *
 * @param bytes a whole file
 * @param declared what the file says of itself, such as `big5`; taken where it is not UTF-8
 * @returns the text without byte order mark
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  // A text may hold the sign for what cannot be read; to look for it is quicker than to have every byte checked.
  if (!text.includes("\uFFFD") || decodes(bytes, "utf-8")) return text;
  if (declared !== undefined && !/^utf-?8$/iu.test(declared) && decodes(bytes, declared))
    return withoutMark(new TextDecoder(declared).decode(bytes));
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = ENCODINGS.map((encoding) => ({
    encoding,
    readable: readability(new TextDecoder(encoding).decode(sample)),
  })).sort((a, b) => b.readable - a.readable);
  return withoutMark(new TextDecoder(best?.encoding ?? "utf-8").decode(bytes));
}

/** The first of several that read as well. */
const ENCODINGS = ["gb18030", "utf-8", "big5"];

/** What Chinese texts are full of, simplified and traditional; decoded with the wrong table they have hardly any. */
const COMMON = new Set(
  "的一不在有是人和中大为上国我以要他时来用们生到作地于出分对成会可主年动同工能下过子说产种面而方后多定行学法所民得经十三之进等部度家电力里如水化高自二理起小物现实加量都体制机当使点从业本去把性好应开合还因由其些然前外政四日那社义事平形相全表间样与关各重新线内数正心反你明看原么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知组见计别手期根论运农指区强放决被做必战先回则任取据处理府给公開事項內容依據時限主體渠道對象層級鄉鎮縣區務標準目錄領域會辦規發電話機關單號稱類個這們為與來於說對時現學無後國過還應經當動種裡麼將從種實業長問點給讓書見員間報條開場結東車門",
);

/** Share of characters that are common ones, less those that could not be read; letters and digits say nothing. */
function readability(text: string): number {
  let common = 0;
  let counted = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    counted += 1;
    if (COMMON.has(character)) common += 1;
    else if (character === "\uFFFD") common -= 2;
  }
  return counted === 0 ? 0 : common / counted;
}

/** Pairs of bytes that are looked at for UTF-16. */
const PAIRS = 4096;

/** UTF-16 without byte order mark: nearly all pairs of bytes are characters of a Chinese text, line breaks among them. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(PAIRS, Math.floor(bytes.length / 2));
  if (pairs < 4 || bytes.length % 2 !== 0 || bytes.subarray(0, 2 * pairs).indexOf(0) < 0) return null;
  for (const [encoding, high, low] of [
    ["utf-16le", 1, 0],
    ["utf-16be", 0, 1],
  ] as const) {
    let usual = 0;
    for (let at = 0; at < 2 * pairs; at += 2) {
      const code = ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
      if (isUsual(code)) usual += 1;
    }
    if (usual >= pairs * 0.95) return encoding;
  }
  return null;
}

/** Letters, marks and Chinese characters; 0x0D0A is a line break read the wrong way round. */
function isUsual(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x2000 && code < 0x2700) ||
    (code >= 0x3000 && code < 0x3100) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xff00 && code < 0xfff0)
  );
}

/** GB 18030 has a mark of its own, which its decoder leaves in the text. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Whether the bytes are text in two bytes a character, though nothing at their begin says so. */
export function isWideText(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) !== null;
}
