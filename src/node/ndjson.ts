/** Files of one JSON record a line: appended to group by group, so that a run that was cut short can go on. */
import { createReadStream } from "node:fs";
import fs from "node:fs/promises";

const NEWLINE = 0x0a;

/** What a caller knows of the records of a file. */
export interface RecordFormat<R> {
  /** Takes a parsed line for a record. @throws where it is none */
  readonly parse: (value: unknown) => R;
  /** Names the group of a record, such as the file that it is about; a group is written in one go. */
  readonly groupOf: (record: R) => string;
  /**
   * Whether a last line without a line break is what is left of a record.
   *
   * @param isOurs whether records stand before it
   */
  readonly isBegun: (torn: string, isOurs: boolean) => boolean;
}

interface Group {
  readonly group: string;
  /** Offset of its first byte. */
  readonly start: number;
}

/**
 * Reads the records of a file, one by one: however many there are, one is held at a time.
 *
 * @throws SyntaxError, or what `parse` throws, where anything in the file is no record
 */
export async function eachRecord<R>(
  file: string,
  parse: (value: unknown) => R,
  each: (record: R) => void,
): Promise<void> {
  for await (const { text } of linesOf(file)) each(parse(JSON.parse(text)));
}

/**
 * Reads the records that an earlier run finished, and cuts off what it may not have written to its end: a torn last
 * line, and the last group of records, of which some may be missing.
 *
 * @param each gets the records that stay, in their order
 * @returns whether the file is there
 * @throws SyntaxError where anything in the file is no record; it is left as it is
 */
export async function resumeRecords<R>(
  file: string,
  { parse, groupOf, isBegun }: RecordFormat<R>,
  each: (record: R) => void,
): Promise<boolean> {
  const found = await fs.stat(file).catch(() => null);
  if (!found) return false;
  let last = null as Group | null;
  for await (const { text, start, isWhole } of linesOf(file)) {
    if (!isWhole) {
      if (!isBegun(text, last !== null)) throw new SyntaxError("no record");
      last ??= { group: "", start };
      break;
    }
    const group = groupOf(parse(JSON.parse(text)));
    if (last?.group !== group) last = { group, start };
  }
  // Only now is it sure that all of it is ours.
  if (last) await fs.truncate(file, last.start);
  await eachRecord(file, parse, each);
  return true;
}

interface Line {
  /** Without its line break. */
  readonly text: string;
  /** Offset of its first byte. */
  readonly start: number;
  /** False for a last line without a line break. */
  readonly isWhole: boolean;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE, from)) {
      yield { text: rest.toString("utf8", from, at), start: start + from, isWhole: true };
      from = at + 1;
    }
    rest = rest.subarray(from);
    start += from;
  }
  // A character that was cut in two is left out.
  const torn = new TextDecoder("utf-8", { ignoreBOM: true }).decode(rest, { stream: true });
  if (rest.length > 0) yield { text: torn, start, isWhole: false };
}

/** Appends the records of a group, a line each. */
export async function appendRecords(file: string, records: readonly object[]): Promise<void> {
  await fs.appendFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}
