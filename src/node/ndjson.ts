/** Files of one JSON record a line: appended to group by group, so that a run that was cut short can go on. */
import { createReadStream } from "node:fs";
import { appendFile, open, stat } from "node:fs/promises";
import { createInterface } from "node:readline";

const NEWLINE = 0x0a;
/** Longest group of records, in bytes: as much of the end of a file is looked at. */
const LONGEST = 1_048_576;

/**
 * Cuts off what a run that was cut short may not have written to its end: a torn last line, and the last group of
 * records, of which some may be missing.
 *
 * @param groupOf names the group of a record, such as the file that it is about; a group is written in one go
 * @param isBegun whether a last line without a line break is the beginning of a record, and no file of somebody else's
 * @returns whether the file is there
 * @throws SyntaxError where the end of the file holds no records; the file is left as it is
 */
export async function mendRecords(
  file: string,
  groupOf: (record: unknown) => string,
  isBegun: (torn: string) => boolean,
): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found) return false;
  const handle = await open(file, "r+");
  try {
    const start = Math.max(0, found.size - LONGEST);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, start);
    const kept = wholeGroups(buffer.subarray(0, bytesRead), groupOf, isBegun);
    await handle.truncate(start + kept);
    return true;
  } finally {
    await handle.close();
  }
}

/** How many bytes of the end of a file stay. */
function wholeGroups(
  end: Buffer,
  groupOf: (record: unknown) => string,
  isBegun: (torn: string) => boolean,
): number {
  let kept = end.lastIndexOf(NEWLINE) + 1;
  const torn = end.toString("utf8", kept);
  if (torn !== "" && !isBegun(torn)) throw new SyntaxError("no records");
  let last: string | null = null;
  while (kept > 0) {
    const before = kept > 1 ? end.lastIndexOf(NEWLINE, kept - 2) + 1 : 0;
    const group = groupOf(JSON.parse(end.toString("utf8", before, kept)));
    if (last !== null && group !== last) break;
    last = group;
    kept = before;
  }
  return kept;
}

/**
 * Reads the records of a file one by one, however many there are.
 *
 * @throws SyntaxError at a line that is no JSON; the errors of `node:fs`
 */
export async function* readRecords(file: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    if (line.trim() !== "") yield JSON.parse(line);
  }
}

/** Appends records, a line each. */
export async function appendRecords(file: string, records: readonly object[]): Promise<void> {
  await appendFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}
