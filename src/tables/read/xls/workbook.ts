/** What stands before the sheets of a workbook: their names, the texts that cells share, the formats of numbers. */
import type { Meter } from "../limits.js";
import { formatCode } from "../numbers/index.js";
import { seen } from "../seen.js";
import { fromSymbolFont } from "../symbols.js";
import { type BiffRecord, RECORD, type RecordReader } from "./records.js";
import { type RichText, TextCursor, type TextReader, textReader } from "./texts.js";

/** One sheet, as the workbook names it. */
export interface XlsSheet {
  readonly name: string;
  /** Where it begins in the stream. */
  readonly at: number;
  /** Hidden, or none of cells: a chart, a module of macros. */
  readonly unseen: boolean;
}

/** A workbook but for its cells. */
export interface XlsWorkbook {
  /** 2 to 5, or 8. */
  readonly version: number;
  readonly sheets: readonly XlsSheet[];
  /** As `seen` gives them, signs of fonts of symbols as everybody's fonts have them. */
  readonly strings: readonly string[];
  /** By number of the text: how those begin and go on of which only the begin has the font of its cell. */
  readonly begins: ReadonlyMap<number, readonly [begin: string, rest: string]>;
  /** Codes by the number of the style; null where numbers are shown as they are. */
  readonly codes: readonly (string | null)[];
  /** Names of fonts by the number of the style. */
  readonly fonts: readonly string[];
  readonly is1904: boolean;
  readonly read: TextReader;
}

const WORKSHEET = 0;
const NAME_OF_FONT = 14;
const STATE = 3;

/**
 * Reads up to the end of what is said of all sheets.
 *
 * @param records behind the record that begins the workbook
 */
export function workbookOf(records: RecordReader, version: number, meter: Meter): XlsWorkbook {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const fonts: string[] = [];
  const styleFonts: number[] = [];
  const sheets: BiffRecord[] = [];
  let texts: readonly (string | RichText)[] = [];
  let codePage: number | null = null;
  let is1904 = false;
  let read = textReader(version, null);
  for (let record = records.next(); record !== null && record.id !== RECORD.eof; record = records.next()) {
    const { id, data } = record;
    if (id === RECORD.codePage && data.byteLength >= 2) {
      codePage = data.getUint16(0, true);
      read = textReader(version, codePage);
    } else if (id === RECORD.dateMode && data.byteLength >= 2) is1904 = data.getUint16(0, true) === 1;
    else if (id === RECORD.boundSheet && data.byteLength >= 7) sheets.push(record);
    else if (id === RECORD.sst) texts = shared([data, ...records.continued()], meter);
    else if (id === RECORD.font && data.byteLength >= NAME_OF_FONT + 1)
      fonts.push(read(data, NAME_OF_FONT, 1));
    else {
      if (id === RECORD.xf && data.byteLength >= 2) styleFonts.push(data.getUint16(0, true));
      addFormat(record, version, { own, styles, read });
    }
  }
  // No font has the number 4.
  const fontOf = (number: number): string => fonts[number > 4 ? number - 1 : number] ?? "";
  const begins = new Map<number, readonly [string, string]>();
  const strings = texts.map((text, at) => {
    if (typeof text === "string") return text;
    const parts = partsOf(text, fontOf);
    begins.set(at, parts);
    return seen(parts.join(""));
  });
  return {
    version,
    sheets: sheets.map(({ data }) => ({
      name: read(data, 6, 1),
      at: data.getUint32(0, true),
      unseen: (data.getUint8(4) & STATE) !== 0 || data.getUint8(5) !== WORKSHEET,
    })),
    strings,
    begins,
    codes: styles.map((format) => formatCode(format, own)),
    fonts: styleFonts.map(fontOf),
    is1904,
    read,
  };
}

interface Formats {
  readonly own: Map<number, string>;
  readonly styles: number[];
  readonly read: TextReader;
}

/** Takes a record that says how numbers are shown; others do nothing. */
export function addFormat({ id, data }: BiffRecord, version: number, { own, styles, read }: Formats): void {
  if (id === RECORD.format && data.byteLength >= 2)
    own.set(data.getUint16(0, true), read(data, 2, version === 8 ? 2 : 1));
  // Older versions number their formats as they come.
  else if (id === RECORD.format2) own.set(own.size, read(data, 0, 1));
  else if (id === RECORD.xf && data.byteLength >= 4) styles.push(data.getUint16(2, true));
  else if ((id === RECORD.xf3 || id === RECORD.xf4) && data.byteLength >= 2) styles.push(data.getUint8(1));
  else if (id === RECORD.xf2 && data.byteLength >= 3) styles.push(data.getUint8(2) & 0x3f);
}

/** What has the font of the cell, and what has fonts of its own, their signs as everybody's fonts have them. */
function partsOf({ text, runs }: RichText, fontOf: (number: number) => string): readonly [string, string] {
  const rest = runs.map(({ from, font }, at) =>
    fromSymbolFont(fontOf(font), text.slice(from, Math.max(from, runs[at + 1]?.from ?? text.length))),
  );
  return [text.slice(0, runs[0]?.from), rest.join("")];
}

/** Texts that cells refer to by number: as `seen` gives them, but for those in several fonts. */
function shared(parts: readonly DataView[], meter: Meter): (string | RichText)[] {
  const strings: (string | RichText)[] = [];
  // The first number counts the cells that have them.
  const cursor = new TextCursor(parts, 8);
  const count = parts[0] && parts[0].byteLength >= 8 ? parts[0].getUint32(4, true) : 0;
  while (strings.length < count && !cursor.isDone) {
    const rich = cursor.rich();
    strings.push(rich.runs.length === 0 ? seen(rich.text) : rich);
    meter.checkTexts(strings.length);
  }
  return strings;
}
